package org.myotome.engine.startingpoint;

import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Role;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;

/**
 * What is not offered past the fourth month of a pregnancy, beside what triage locks: lying on the back or front for a
 * whole movement, knees bent or not, and holding a stretch at the end of the range. Ours, unreviewed. A month that nobody
 * has said counts as late; whether there is a pregnancy is a question of triage, which locks until it is answered.
 */
public final class LatePregnancy {

    private static final String PREGNANT = "pregnant_or_recent_birth";
    private static final String LATE = "late_pregnancy";

    private LatePregnancy() {}

    /** Return whether a pregnancy speaks against a movement. */
    public static boolean speaksAgainst(CaseRecord record, Movement movement) {
        return isLate(record) && (liesOnBackOrFront(movement) || isHeldStretch(movement));
    }

    private static boolean isLate(CaseRecord record) {
        return record.answers().isYes(PREGNANT) && record.answers().answer(LATE) != Answer.NO;
    }

    private static boolean liesOnBackOrFront(Movement movement) {
        return switch (movement.position()) {
            case SUPINE, HOOKLYING, PRONE, SUPINE_BENCH, SUPINE_MACHINE -> true;
            case SIDELYING,
                    QUADRUPED,
                    HALF_KNEELING,
                    TALL_KNEELING,
                    SITTING,
                    STANDING,
                    STANDING_SPLIT,
                    SINGLE_LEG,
                    GAIT,
                    AIRBORNE -> false;
        };
    }

    private static boolean isHeldStretch(Movement movement) {
        return movement.roles().contains(Role.MOBILITY) && movement.startDose().amount() instanceof Amount.Hold;
    }
}
