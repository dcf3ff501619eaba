package org.myotome.engine.nerve;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.StrengthMovement;

/**
 * The discordance rule: a weak hip abductor together with a weak ankle or big toe on one side only is a question about
 * an L5 root or a nerve near the trunk before it is one about training. Source: evidence notes 1.3, Jeon 2013.
 */
public final class Discordance {

    private static final List<StrengthMovement> DISTAL = List.of(
            StrengthMovement.ANKLE_DORSIFLEXION, StrengthMovement.BIG_TOE_EXTENSION, StrengthMovement.ANKLE_INVERSION);

    private Discordance() {}

    /** Return whether hip abduction and a distal movement of the L5 group are weak on one side and not on the other. */
    public static boolean isOneSided(CaseRecord record) {
        return isOn(record, Side.LEFT) || isOn(record, Side.RIGHT) || isOnUnstatedSide(record);
    }

    private static boolean isOn(CaseRecord record, Side side) {
        return isWeakerOn(record, StrengthMovement.HIP_ABDUCTION, side)
                && DISTAL.stream().anyMatch(movement -> isWeakerOn(record, movement, side));
    }

    private static boolean isWeakerOn(CaseRecord record, StrengthMovement movement, Side side) {
        SidedGrade grades = record.strength().of(movement);
        return grades.of(side).isWeak() && !grades.of(side.opposite()).isWeak();
    }

    private static boolean isOnUnstatedSide(CaseRecord record) {
        return record.strength()
                        .of(StrengthMovement.HIP_ABDUCTION)
                        .sideNotStated()
                        .isWeak()
                && DISTAL.stream()
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
        }
        return notes;
    }
}
