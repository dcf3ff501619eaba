package org.myotome.engine.programme;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.explanation.ProgrammeSentences;

/** Writes whole programmes as text, so that a test compares what a person would read. */
public final class ProgrammeText {

    private static final ProgrammeSentences SENTENCES = new ProgrammeSentences(SmallLibrary.LIBRARY);

    private ProgrammeText() {}

    /** Write a composition. */
    public static String of(Composition composition) {
        return switch (composition) {
            case Composition.Composed(Programme programme) -> of(programme);
            case Composition.NothingOpen(List<LeftOut> leftOut) -> "nothing open\n" + leftOut(leftOut);
        };
    }

    /** Write the movements of a programme and what is to be said about it. */
    public static String of(Programme programme) {
        List<String> lines = new ArrayList<>();
        for (ProgrammeItem item : programme.items()) {
            String sides = item.sides().isEmpty()
                    ? ""
                    : " (" + item.firstSide().find().orElseThrow().word() + " first)";
            lines.add(item.movementId() + ": " + DoseText.ENGLISH.of(item) + sides + ", "
                    + DoseText.ENGLISH.days(item.dose()) + ". " + SENTENCES.of(item.reason()));
        }
        lines.add(programme.trainingDays() + ", " + programme.minutesPerSession() + " min, "
                + programme.standing().word());
        lines.addAll(SENTENCES.about(programme));
        return String.join("\n", lines);
    }

    /** Write what was left out and why. */
    public static String leftOut(List<LeftOut> leftOut) {
        return String.join(
                "\n",
                leftOut.stream()
                        .map(left -> left.movementId() + ": " + SENTENCES.of(left.reason()))
                        .toList());
    }
}
