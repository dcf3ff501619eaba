package org.myotome.engine.progression;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.explanation.ProgressionSentences;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.SmallLibrary;

/** Writes decisions as a person would read them. */
public final class ProgressionText {

    private static final ProgressionSentences SENTENCES = new ProgressionSentences(SmallLibrary.LIBRARY);

    private ProgressionText() {}

    /** Write a decision about a programme. */
    public static String of(ProgressionDecision decision, Programme before) {
        return switch (decision) {
            case ProgressionDecision.NothingDoneYet() -> "Nothing was done yet.";
            case ProgressionDecision.AwaitMorning(var morning) -> "Await the morning of " + morning + ".";
            case ProgressionDecision.StopAndLookAgain(var causes) ->
                String.join("\n", causes.stream().map(SENTENCES::of).toList());
            case ProgressionDecision.Keep(var movements) -> of(movements, before);
            case ProgressionDecision.Adapt(var ignored, var movements) -> of(movements, before);
            case ProgressionDecision.NothingLeft(var movements) -> "Nothing left.\n" + of(movements, before);
        };
    }

    private static String of(List<MovementDecision> movements, Programme before) {
        List<String> lines = new ArrayList<>();
        for (MovementDecision decision : movements) {
            lines.add(SENTENCES.change(
                            decision, before.findItem(decision.movementId()).orElseThrow()) + " "
                    + SENTENCES.of(decision.reason()) + " " + SENTENCES.of(decision.counterfactual()));
            decision.disagreement().ifPresent(disagreement -> lines.add(SENTENCES.of(disagreement)));
        }
        return String.join("\n", lines);
    }
}
