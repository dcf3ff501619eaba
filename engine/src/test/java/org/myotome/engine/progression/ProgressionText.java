package org.myotome.engine.progression;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.explanation.ProgressionSentences;
import org.myotome.engine.movement.Library;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.SmallLibrary;

/** Writes decisions as a person would read them. */
public final class ProgressionText {

    private ProgressionText() {}

    /** Write a decision about a programme. */
    public static String of(ProgressionDecision decision, Programme before) {
        return of(decision, before, SmallLibrary.LIBRARY);
    }

    /** Write a decision about a programme with a library. */
    public static String of(ProgressionDecision decision, Programme before, Library library) {
        ProgressionSentences sentences = new ProgressionSentences(library);
        return switch (decision) {
            case ProgressionDecision.NothingDoneYet() -> "Nothing was done yet.";
            case ProgressionDecision.AwaitMorning(var morning) -> "Await the morning of " + morning + ".";
            case ProgressionDecision.StopAndLookAgain(var causes) ->
                String.join("\n", causes.stream().map(sentences::of).toList());
            case ProgressionDecision.Keep(var movements) -> of(movements, before, sentences);
            case ProgressionDecision.Adapt(var ignored, var movements) -> of(movements, before, sentences);
            case ProgressionDecision.NothingLeft(var movements) -> "Nothing left.\n" + of(movements, before, sentences);
        };
    }

    private static String of(List<MovementDecision> movements, Programme before, ProgressionSentences sentences) {
        List<String> lines = new ArrayList<>();
        for (MovementDecision decision : movements) {
            lines.add(sentences.change(
                            decision, before.findItem(decision.movementId()).orElseThrow()) + " "
                    + sentences.of(decision.reason()) + " " + sentences.of(decision.counterfactual()));
            decision.efficiency()
                    .map(sentences::of)
                    .filter(words -> !words.isEmpty())
                    .ifPresent(lines::add);
            decision.disagreement().ifPresent(disagreement -> lines.add(sentences.of(disagreement)));
        }
        return String.join("\n", lines);
    }
}
