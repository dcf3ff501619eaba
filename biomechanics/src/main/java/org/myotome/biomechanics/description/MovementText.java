package org.myotome.biomechanics.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.myotome.biomechanics.movement.Keyframe;
import org.myotome.biomechanics.movement.Movement;

/**
 * A movement in words.
 *
 * @param start how it begins
 * @param steps what is done to reach each later keyframe, and how long it is held
 * @param end how it goes back; empty if there is only one keyframe
 */
public record MovementText(String start, List<String> steps, String end) {

    private static final Phrase BACK = new Phrase(
            "Go back to the start.",
            "Zurück in die Ausgangsstellung.",
            "Volver a la posición inicial.",
            "العودة إلى وضع البداية.");
    private static final Phrase SLOWLY = new Phrase("Move slowly", "Langsam bewegen", "Mover despacio", "حركة بطيئة");
    private static final Phrase START = new Phrase("Start", "Start", "Inicio", "البداية");
    private static final Phrase END = new Phrase("End", "Ende", "Final", "النهاية");
    private static final Phrase ON = new Phrase("Go on", "Weiter", "Continuar", "متابعة");

    private static final double WORTH_SAYING = 1;
    /** Longer names of keyframes would run into the next picture. */
    private static final int LONGEST_NAME = 15;

    public MovementText {
        steps = List.copyOf(steps);
    }

    /** Describe a movement; its mirrored movement gives the text for the other side. */
    public static MovementText of(Movement movement, Language language) {
        List<Moment> moments = Moment.of(movement);
        List<String> steps = new ArrayList<>();
        String back = BACK.in(language);
        for (int i = 1; i < moments.size(); i++) {
            List<Doing> doings = new Changes(movement.attitude(), moments.get(i - 1), moments.get(i)).find();
            boolean isStart = moments.get(i).isLike(moments.getFirst())
                    && !moments.get(i - 1).isLike(moments.getFirst());
            String step = isStart ? back : doings.isEmpty() ? "" : Doing.sentence(doings, language);
            steps.add((step + held(movement.keyframes().get(i), language)).trim());
        }
        String start = new Start(movement.attitude(), moments.getFirst(), language).text();
        boolean endsAtStart = moments.size() > 1 && moments.getLast().isLike(moments.getFirst());
        String first = moments.size() == 1 ? held(movement.keyframes().getFirst(), language) : "";
        return new MovementText(start + first, steps, moments.size() == 1 || endsAtStart ? "" : back);
    }

    private static String held(Keyframe keyframe, Language language) {
        double seconds = keyframe.secondsHeld();
        if (seconds < WORTH_SAYING) {
            return "";
        }
        return Holding.sentence(wholeSeconds(seconds)).in(language);
    }

    private static long wholeSeconds(double seconds) {
        return (long) Math.floor(seconds + 0.5);
    }

    /** Return it all as one paragraph. */
    public String text() {
        StringBuilder text = new StringBuilder(start);
        steps.stream()
                .filter(step -> !step.isEmpty())
                .forEach(step -> text.append(' ').append(step));
        return end.isEmpty() ? text.toString() : text.append(' ').append(end).toString();
    }

    /** Return a few words to stand under the picture of a keyframe: in English the author's own, if they fit. */
    public static String caption(Movement movement, int keyframe, boolean isOnTheWay, Language language) {
        if (isOnTheWay) {
            return SLOWLY.in(language);
        }
        String name = movement.keyframes().get(keyframe).name();
        if (language == Language.ENGLISH && name.length() <= LONGEST_NAME && name.length() > 1) {
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
        double held = movement.keyframes().get(keyframe).secondsHeld();
        if (held >= WORTH_SAYING) {
            return Holding.caption(wholeSeconds(held)).in(language);
        }
        if (keyframe == 0) {
            return START.in(language);
        }
        boolean isLast = keyframe == movement.keyframes().size() - 1;
        return (isLast ? END : ON).in(language);
    }
}
