package org.myotome.engine.nerve;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;

/**
 * The discordance rule: a weak hip abductor together with a weak ankle or big toe on one side only is a question about
 * an L5 root or a nerve near the trunk before it is one about training. Source: evidence notes 1.3, Jeon 2013.
 */
public final class Discordance {

    private static final List<StrengthMovement> ABDUCTOR = List.of(StrengthMovement.HIP_ABDUCTION);
    private static final List<StrengthMovement> DISTAL = List.of(
            StrengthMovement.ANKLE_DORSIFLEXION, StrengthMovement.BIG_TOE_EXTENSION, StrengthMovement.ANKLE_INVERSION);

    private static final List<StrengthMovement> GLUTES =
            List.of(StrengthMovement.HIP_ABDUCTION, StrengthMovement.HIP_EXTENSION);
    private static final List<StrengthMovement> FOOT = List.of(
            StrengthMovement.ANKLE_DORSIFLEXION,
            StrengthMovement.ANKLE_PLANTARFLEXION,
            StrengthMovement.ANKLE_INVERSION,
            StrengthMovement.ANKLE_EVERSION,
            StrengthMovement.BIG_TOE_EXTENSION,
            StrengthMovement.TOE_EXTENSION,
            StrengthMovement.BIG_TOE_FLEXION,
            StrengthMovement.TOE_FLEXION,
            StrengthMovement.FOOT_INTRINSICS);

    private static final double CLEARLY_LESS = 0.5;

    private Discordance() {}

    /**
     * Return whether hip abduction and a distal movement of the L5 group are weak on one side and not on the other, or
     * clearly weaker. A side that was not tested counts as strong here, because that is the more careful reading.
     */
    public static boolean isOneSided(CaseRecord record) {
        return isOneSided(record, ABDUCTOR, DISTAL);
    }

    /**
     * Return whether any glute and any movement of the foot are weak on the same side only. Such a pair is never answered
     * with starting at the core.
     */
    public static boolean isGluteAndFoot(CaseRecord record) {
        return isOneSided(record, GLUTES, FOOT);
    }

    private static boolean isOneSided(CaseRecord record, List<StrengthMovement> glutes, List<StrengthMovement> foot) {
        for (Side side : Side.values()) {
            if (isAnyWeaker(record, glutes, side) && isAnyWeaker(record, foot, side)) {
                return true;
            }
        }
        return isAnyWeakWithoutSide(record, glutes) && isAnyWeakWithoutSide(record, foot);
    }

    private static boolean isAnyWeaker(CaseRecord record, List<StrengthMovement> movements, Side side) {
        return movements.stream().anyMatch(movement -> isWeakerOn(record, movement, side));
    }

    private static boolean isWeakerOn(CaseRecord record, StrengthMovement movement, Side side) {
        StrengthGrade here = record.strength().of(movement).of(side);
        StrengthGrade there = record.strength().of(movement).of(side.opposite());
        boolean clearlyLess = here.isGraded() && there.isGraded() && here.mrc() < there.mrc() - CLEARLY_LESS;
        return here.isWeak() && (!there.isWeak() || clearlyLess);
    }

    private static boolean isAnyWeakWithoutSide(CaseRecord record, List<StrengthMovement> movements) {
        return movements.stream()
                .anyMatch(movement ->
                        record.strength().of(movement).sideNotStated().isWeak());
    }

    /** Return what the pattern says in words. */
    static List<String> notes(CaseRecord record) {
        List<String> notes = new ArrayList<>();
        if (isOneSided(record)) {
            notes.add("Hip and foot are weak on the same side only. That fits an L5 root or a nerve near the trunk more"
                    + " than weak training; it is looked at before any strengthening, and starting with the core is"
                    + " not the answer to it.");
        } else if (isGluteAndFoot(record)) {
            notes.add(
                    "Glute and foot are weak on the same side only. A root or a nerve near the trunk is looked for before"
                            + " any strengthening, and starting with the core is not the answer to it.");
        }
        return notes;
    }
}
