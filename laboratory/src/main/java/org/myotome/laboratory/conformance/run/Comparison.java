package org.myotome.laboratory.conformance.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.myotome.laboratory.conformance.protocol.Locked;
import org.myotome.laboratory.conformance.protocol.MayExercise;
import org.myotome.laboratory.conformance.protocol.NextKind;
import org.myotome.laboratory.conformance.protocol.Response.Decision;
import org.myotome.laboratory.metamorphic.Relation;

/** Compares the answer to a case with the answer to its variant. */
final class Comparison {

    /** Difficulties are the system's own; a difference in the last places is none. */
    private static final double ROUNDING = 1e-6;

    private Comparison() {}

    /** Return what is wrong between two answers; empty if nothing is. */
    static List<String> faults(Relation relation, Decision before, Decision after) {
        List<String> faults = new ArrayList<>();
        switch (relation) {
            case NEVER_LOOSER -> {
                looser(before, after).ifPresent(faults::add);
                opened(before, after, faults);
            }
            case OPENS_NOTHING -> opened(before, after, faults);
            case SAME -> different(before, after, faults);
        }
        return faults;
    }

    private static Optional<String> looser(Decision before, Decision after) {
        return after.urgency().compareTo(before.urgency()) < 0
                ? Optional.of("urgency falls from " + before.urgency().word() + " to "
                        + after.urgency().word())
                : Optional.empty();
    }

    private static void opened(Decision before, Decision after, List<String> faults) {
        if (after.mayExercise().compareTo(before.mayExercise()) > 0) {
            faults.add("may_exercise opens from " + before.mayExercise().word() + " to "
                    + after.mayExercise().word());
        }
        if (before.next() != NextKind.PROGRAMME && after.next() == NextKind.PROGRAMME) {
            faults.add("next turns from " + before.next().word() + " into programme");
        }
        for (Locked lock : before.locked()) {
            if (after.mayExercise() != MayExercise.NONE && !after.holdsBack(lock)) {
                faults.add(lock.words() + " is no longer held back");
            }
        }
        if (before.hardest().isPresent() && after.hardest().isPresent()) {
            double rise = after.hardest().get() - before.hardest().get();
            if (rise > ROUNDING) {
                faults.add("the hardest movement rises from " + before.hardest().get() + " to "
                        + after.hardest().get());
            }
        }
        if (before.step().isPresent()
                && after.step().isPresent()
                && after.step().get().isLooserThan(before.step().get())) {
            faults.add("the step turns from " + before.step().get().word() + " to "
                    + after.step().get().word());
        }
    }

    private static void different(Decision before, Decision after, List<String> faults) {
        note("urgency", before.urgency().word(), after.urgency().word(), faults);
        note("may_exercise", before.mayExercise().word(), after.mayExercise().word(), faults);
        note("next", before.next().word(), after.next().word(), faults);
        note("locked", before.locked(), after.locked(), faults);
        note("asked", before.asked(), after.asked(), faults);
        note("hardest", before.hardest(), after.hardest(), faults);
        note("step", before.step(), after.step(), faults);
        note("first_side", before.firstSide(), after.firstSide(), faults);
    }

    private static void note(String what, Object before, Object after, List<String> faults) {
        if (!Objects.equals(before, after)) {
            faults.add(what + " differs: " + before + " and " + after);
        }
    }
}
