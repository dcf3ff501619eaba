package org.myotome.laboratory.conformance.pack;

import java.util.List;
import java.util.Optional;
import org.myotome.laboratory.conformance.protocol.Locked;
import org.myotome.laboratory.conformance.protocol.MayExercise;
import org.myotome.laboratory.conformance.protocol.NextKind;
import org.myotome.laboratory.conformance.protocol.Step;
import org.myotome.laboratory.conformance.protocol.Urgency;

/**
 * What must hold of the answer to one case. Whatever is left out is not asked for.
 *
 * @param urgencyAtLeast the answer is at least as urgent
 * @param urgencyAtMost the answer is no more urgent
 * @param mayExerciseAtMost no more is let through
 * @param mayExerciseAtLeast no less is let through
 * @param next what may happen next; empty for anything
 * @param locked parts that must be held back
 * @param asksOneOf items of which one must be asked next; empty for none in particular
 * @param steps which way a programme may go on; empty for any
 * @param refusal how bad input has to be met
 * @param noDeadEnd whether the answer must lead on
 */
public record Expectation(
        Optional<Urgency> urgencyAtLeast,
        Optional<Urgency> urgencyAtMost,
        Optional<MayExercise> mayExerciseAtMost,
        Optional<MayExercise> mayExerciseAtLeast,
        List<NextKind> next,
        List<Locked> locked,
        List<String> asksOneOf,
        List<Step> steps,
        BadInput refusal,
        boolean noDeadEnd) {

    public Expectation {
        next = List.copyOf(next);
        locked = List.copyOf(locked);
        asksOneOf = List.copyOf(asksOneOf);
        steps = List.copyOf(steps);
    }

    /** How bad input has to be met. */
    public sealed interface BadInput {

        /** The input is good; a refusal is a failure. */
        record None() implements BadInput {}

        /** The input must be refused. */
        record Refused(String path) implements BadInput {}

        /** The input must be refused, or the entry asked again before anybody exercises. */
        record RefusedOrAsked(String path) implements BadInput {}
    }
}
