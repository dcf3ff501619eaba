package org.myotome.server.trial;

import static org.myotome.server.wording.Saying.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.FormOfFaults;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.server.page.BadInputException;
import org.myotome.server.page.Problem;
import org.myotome.server.wording.Plain;

/** Reads what was tapped about a trial: the one reader, whichever page asked. */
public final class TrialForm {

    /** Pain above what is acceptable, when nobody has said how much. */
    public static final String MORE = "more";

    private static final int WORST_PAIN = 10;

    private static final Pattern SCORE = Pattern.compile("\\d{1,2}([.,]\\d)?");

    private final Library library;
    private final TrialAnswers answers;
    private final TrialTaps.Pain taps;
    private final int mostPain;
    private final List<Problem> problems = new ArrayList<>();

    private TrialForm(Library library, TrialAnswers answers, TrialTaps.Pain taps, int mostPain) {
        this.library = library;
        this.answers = answers;
        this.taps = taps;
        this.mostPain = mostPain;
    }

    /**
     * Read a trial whose scores of pain share taps.
     *
     * @param mostPain the most pain that is acceptable, which the taps refer to
     * @throws BadInputException with everything that is wrong
     */
    public static Trial read(Library library, TrialAnswers answers, int mostPain) {
        return new TrialForm(library, answers, TrialTaps.Pain.GROUPED, mostPain).read();
    }

    /**
     * Read a trial whose every score of pain has a tap.
     *
     * @throws BadInputException with everything that is wrong
     */
    public static Trial readByPoint(Library library, TrialAnswers answers) {
        return new TrialForm(library, answers, TrialTaps.Pain.BY_POINT, WORST_PAIN).read();
    }

    private Trial read() {
        Optional<SidedMovement> movement = movement();
        Optional<Trial.Form> form = form();
        Optional<PainReport> pain = pain();
        SetEffort effort = wordOr(
                SetEffort.values(),
                SetEffort::word,
                answers.effort(),
                SetEffort.UNKNOWN,
                say("Effort").english());
        Trial.Observer observer = wordOr(
                List.of(Trial.Observer.CLINICIAN, Trial.Observer.PERSON).toArray(Trial.Observer[]::new),
                Trial.Observer::word,
                answers.observer(),
                Trial.Observer.CLINICIAN,
                "Who watched");
        if (movement.isPresent() && form.isPresent()) {
            form = graded(form.get(), library.getMovement(movement.get().movementId()));
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return new Trial(
                movement.orElseThrow(), form.orElseThrow(), answers.faults(), pain.orElseThrow(), effort, observer);
    }

    /** Read which rung was tried, such as {@code side_plank/left@hold_5s}. */
    private Optional<SidedMovement> movement() {
        String[] key = answers.movement().split("@", 2);
        Optional<SidedMovement> usual = usual(key[0]);
        return key.length == 1 ? usual : usual.flatMap(found -> inVariant(found, key[1]));
    }

    private Optional<SidedMovement> inVariant(SidedMovement usual, String key) {
        List<Variant> ways = library.getMovement(usual.movementId()).ways();
        Optional<Variant> way = Variant.find(key, ways);
        if (way.isPresent()) {
            return way.map(usual::as);
        }
        List<String> sets =
                ways.stream().map(each -> Plain.oneSet(library, usual.as(each))).toList();
        return refuse(
                "Dose",
                key,
                "It is no rung of " + Plain.movement(library, usual) + ". A set of it is tried as: "
                        + String.join("; ", sets) + ".");
    }

    private Optional<SidedMovement> usual(String key) {
        String[] parts = key.split("/", 2);
        Optional<Movement> described = library.findMovement(parts[0]);
        if (described.isEmpty()) {
            return refuse("Movement", answers.movement(), "The library has no such movement. Reload the page.");
        }
        boolean oneSided = described.get().isOneSided();
        if (parts.length == 1 && !oneSided) {
            return Optional.of(SidedMovement.both(parts[0]));
        }
        Optional<Side> side = Arrays.stream(Side.values())
                .filter(each -> parts.length == 2 && oneSided && each.word().equals(parts[1]))
                .findFirst();
        return side.isPresent()
                ? side.map(each -> SidedMovement.on(parts[0], each))
                : refuse(
                        "Movement",
                        answers.movement(),
                        oneSided ? "Say which side. Reload the page." : "It has no sides. Reload the page.");
    }

    /** Read the first tap; the finer grades follow from what was seen, and nobody taps them. */
    private Optional<Trial.Form> form() {
        Optional<Trial.Form> form = Stream.of(Trial.Form.CLEAN, Trial.Form.NOT_CLEAN)
                .filter(candidate -> candidate.word().equals(answers.how()))
                .findFirst();
        if (form.isEmpty()) {
            return refuse(
                    say("How").english(),
                    answers.how(),
                    say("Choose correct or not correct.").english());
        }
        if (!answers.unable()) {
            return form;
        }
        return form.get() == Trial.Form.CLEAN
                ? refuse(
                        say("How").english(),
                        "correct, and could not",
                        say("It was one or the other. Choose which.").english())
                : Optional.of(Trial.Form.UNABLE);
    }

    private Optional<Trial.Form> graded(Trial.Form form, Movement movement) {
        List<String> unknown = FormOfFaults.unknown(movement, answers.faults());
        if (!unknown.isEmpty()) {
            return refuse(
                    "Fault",
                    String.join(", ", unknown),
                    "This is no fault of " + movement.name() + ". Tick those on the page.");
        }
        try {
            return Optional.of(FormOfFaults.graded(form, movement, answers.faults()));
        } catch (IllegalArgumentException contradiction) {
            return refuse(
                    say("How").english(),
                    (form == Trial.Form.CLEAN ? "correct, with " : "not correct, with ")
                            + String.join(", ", answers.faults()),
                    FormOfFaults.DEFINITION + " Tick what else you saw, or change the first tap.");
        }
    }

    private Optional<PainReport> pain() {
        boolean more = taps == TrialTaps.Pain.GROUPED && answers.pain().equals(MORE);
        Optional<PainReport> tapped = more
                ? Optional.of(new PainReport.Present())
                : score(answers.pain()).map(PainReport.Score::new);
        if (answers.exact().isEmpty()) {
            return tapped.isPresent()
                    ? tapped
                    : refuse(
                            say("Pain").english(),
                            answers.pain(),
                            say("Choose a number from 0 to 10.").english());
        }
        Optional<Double> exact = score(answers.exact());
        if (exact.isEmpty() || (tapped.isEmpty() && !answers.pain().isEmpty())) {
            return refuse(
                    say("Pain").english(),
                    answers.exact(),
                    say("Choose a number from 0 to 10.").english());
        }
        return isWithinTap(exact.get())
                ? exact.map(PainReport.Score::new)
                : refuse(
                        say("Pain").english(),
                        answers.pain().equals(MORE)
                                ? "more than " + mostPain + ", and exactly " + answers.exact()
                                : answers.pain() + ", and exactly " + answers.exact(),
                        say("These are two answers. Choose one of them.").english());
    }

    /** The taps are none, a group up to just below what is acceptable, what is acceptable, and more. */
    private boolean isWithinTap(double exact) {
        if (answers.pain().isEmpty()) {
            return true;
        }
        if (answers.pain().equals(MORE)) {
            return exact > mostPain;
        }
        double tapped = score(answers.pain()).orElseThrow();
        boolean isGroup = taps == TrialTaps.Pain.GROUPED && tapped > 0 && tapped < mostPain;
        return isGroup ? exact > 0 && exact <= tapped : exact == tapped;
    }

    private static Optional<Double> score(String text) {
        if (!SCORE.matcher(text).matches()) {
            return Optional.empty();
        }
        double score = Double.parseDouble(text.replace(',', '.'));
        return score <= WORST_PAIN ? Optional.of(score) : Optional.empty();
    }

    private <E> E wordOr(E[] values, Function<E, String> word, String text, E unsaid, String field) {
        if (text.isEmpty()) {
            return unsaid;
        }
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(new Problem(
                            field, text, say("Choose one of those on the page.").english()));
                    return unsaid;
                });
    }

    private <T> Optional<T> refuse(String field, String value, String remedy) {
        problems.add(new Problem(field, value, remedy));
        return Optional.empty();
    }
}
