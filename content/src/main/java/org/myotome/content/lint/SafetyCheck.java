package org.myotome.content.lint;

import java.util.List;
import org.myotome.content.library.LibraryDraft.LocatedMovement;
import org.myotome.engine.movement.Laterality;
import org.myotome.engine.movement.Movement;

/**
 * Checks what safety hangs on: every movement stops at an open safety question, an impact stops at a suspected bone
 * stress injury, and no condition both forbids a movement and lets it through.
 */
final class SafetyCheck {

    private static final List<String> ALWAYS_FORBIDDING = List.of("open_red_flag", "unexplained_progressive_weakness");
    private static final String BONE_STRESS = "suspected_bone_stress_injury";
    private static final int IMPACT = 3;

    private SafetyCheck() {}

    static void check(Links links, Findings findings) {
        for (LocatedMovement located : links.movements()) {
            checkConditions(located, findings);
            checkSides(located, findings);
        }
    }

    private static void checkConditions(LocatedMovement located, Findings findings) {
        Movement movement = located.movement();
        for (String condition : ALWAYS_FORBIDDING) {
            requireForbidden(located, condition, "every movement", findings);
        }
        if (movement.demand().impact() >= IMPACT) {
            requireForbidden(located, BONE_STRESS, "a movement with impact", findings);
        }
        for (String condition : movement.modifiers()) {
            if (movement.contraindications().contains(condition)) {
                findings.error(
                        located,
                        "modify_or_regress_if",
                        condition,
                        "is also among contraindicated_if, so it both forbids the movement and lets it through.",
                        "Maybe keep it under contraindicated_if only.");
            }
        }
    }

    private static void requireForbidden(LocatedMovement located, String condition, String which, Findings findings) {
        if (!located.movement().contraindications().contains(condition)) {
            findings.error(
                    located,
                    "contraindicated_if",
                    "",
                    "does not name " + condition + ", which forbids " + which + ".",
                    "Maybe it was forgotten; add it.");
        }
    }

    private static void checkSides(LocatedMovement located, Findings findings) {
        Movement movement = located.movement();
        boolean perSide = movement.startDose().perSide();
        if (movement.laterality() == Laterality.BILATERAL && perSide) {
            findings.error(
                    located,
                    "start_dose",
                    "",
                    "is per side, but both sides work together.",
                    "Maybe the movement is unilateral, or per_side should be false.");
        }
        if (movement.laterality() == Laterality.UNILATERAL && !perSide) {
            findings.error(
                    located,
                    "start_dose",
                    "",
                    "is not per side, but one side works alone.",
                    "Maybe per_side should be true.");
        }
    }
}
