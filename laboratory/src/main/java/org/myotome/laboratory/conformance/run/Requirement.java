package org.myotome.laboratory.conformance.run;

import java.util.ArrayList;
import java.util.List;
import org.myotome.laboratory.conformance.pack.Expectation;
import org.myotome.laboratory.conformance.protocol.Locked;
import org.myotome.laboratory.conformance.protocol.MayExercise;
import org.myotome.laboratory.conformance.protocol.NextKind;
import org.myotome.laboratory.conformance.protocol.Response;
import org.myotome.laboratory.conformance.protocol.Urgency;

/** Holds one answer against what is expected of it. */
final class Requirement {

    private Requirement() {}

    /** Return what is wrong with an answer; empty if nothing is. */
    static List<String> faults(Expectation expected, Response response) {
        return switch (response) {
            case Response.Refusal refusal -> ofRefusal(expected.refusal(), refusal);
            case Response.Decision decision -> {
                List<String> faults = new ArrayList<>(ofBadInput(expected.refusal(), decision));
                atLeast(expected, decision, faults);
                atMost(expected, decision, faults);
                contents(expected, decision, faults);
                if (expected.noDeadEnd()) {
                    deadEnd(decision, faults);
                }
                yield faults;
            }
        };
    }

    private static List<String> ofRefusal(Expectation.BadInput expected, Response.Refusal refusal) {
        return switch (expected) {
            case Expectation.BadInput.None() ->
                List.of("refuses a good case at " + refusal.path() + ": " + refusal.why());
            case Expectation.BadInput.Refused(String path) -> wrongPath(path, refusal);
            case Expectation.BadInput.RefusedOrAsked(String path) -> wrongPath(path, refusal);
        };
    }

    private static List<String> wrongPath(String path, Response.Refusal refusal) {
        return refusal.path().equals(path)
                ? List.of()
                : List.of("refuses at " + refusal.path() + ", and the trouble is at " + path);
    }

    private static List<String> ofBadInput(Expectation.BadInput expected, Response.Decision decision) {
        return switch (expected) {
            case Expectation.BadInput.None() -> List.of();
            case Expectation.BadInput.Refused(String path) -> List.of("decides, and should refuse " + path);
            case Expectation.BadInput.RefusedOrAsked(String path) -> {
                boolean asks =
                        decision.next() == NextKind.QUESTION && decision.asked().contains(path);
                yield asks && decision.mayExercise() == MayExercise.NONE
                        ? List.of()
                        : List.of("decides on, and should refuse " + path + " or ask it again first");
            }
        };
    }

    private static void atLeast(Expectation expected, Response.Decision decision, List<String> faults) {
        expected.urgencyAtLeast()
                .filter(least -> decision.urgency().compareTo(least) < 0)
                .ifPresent(least -> faults.add(
                        "urgency is " + decision.urgency().word() + ", at least " + least.word() + " is required"));
        expected.mayExerciseAtLeast()
                .filter(least -> decision.mayExercise().compareTo(least) < 0)
                .ifPresent(least -> faults.add("may_exercise is "
                        + decision.mayExercise().word() + ", at least " + least.word() + " is required"));
    }

    private static void atMost(Expectation expected, Response.Decision decision, List<String> faults) {
        expected.urgencyAtMost()
                .filter(most -> decision.urgency().compareTo(most) > 0)
                .ifPresent(most -> faults.add(
                        "urgency is " + decision.urgency().word() + ", at most " + most.word() + " is called for"));
        expected.mayExerciseAtMost()
                .filter(most -> decision.mayExercise().compareTo(most) > 0)
                .ifPresent(most -> faults.add("may_exercise is "
                        + decision.mayExercise().word() + ", at most " + most.word() + " is allowed"));
    }

    private static void contents(Expectation expected, Response.Decision decision, List<String> faults) {
        if (!expected.next().isEmpty() && !expected.next().contains(decision.next())) {
            faults.add("next is " + decision.next().word() + ", and should be "
                    + String.join(
                            " or ", expected.next().stream().map(NextKind::word).toList()));
        }
        for (Locked lock : expected.locked()) {
            if (decision.mayExercise() != MayExercise.NONE && !decision.holdsBack(lock)) {
                faults.add(lock.words() + " is not held back");
            }
        }
        if (!expected.asksOneOf().isEmpty() && decision.asked().stream().noneMatch(expected.asksOneOf()::contains)) {
            faults.add("asks none of " + String.join(", ", expected.asksOneOf()));
        }
        if (!expected.steps().isEmpty()
                && decision.step().filter(expected.steps()::contains).isEmpty()) {
            faults.add("step is " + decision.step().map(step -> step.word()).orElse("not given") + ", and should be "
                    + String.join(
                            " or ",
                            expected.steps().stream().map(step -> step.word()).toList()));
        }
    }

    /** An answer is a dead end when it leads nowhere, or when its parts cannot all be true. */
    private static void deadEnd(Response.Decision decision, List<String> faults) {
        if (decision.next() == NextKind.QUESTION && decision.asked().isEmpty()) {
            faults.add("next is question, and nothing is asked");
        }
        if (decision.next() == NextKind.PROGRAMME && decision.mayExercise() == MayExercise.NONE) {
            faults.add("next is programme, and nothing may be exercised");
        }
        if (decision.next() == NextKind.REFER && decision.urgency().compareTo(Urgency.CLINICIAN) < 0) {
            faults.add(
                    "next is refer, and urgency is only " + decision.urgency().word());
        }
        if (decision.urgency() == Urgency.EMERGENCY && decision.next() != NextKind.REFER) {
            faults.add("urgency is emergency, and next is " + decision.next().word());
        }
    }
}
