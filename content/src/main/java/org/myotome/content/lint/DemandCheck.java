package org.myotome.content.lint;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.demand.Demand;
import org.myotome.biomechanics.movement.Disagreement;
import org.myotome.content.kinematics.LocatedDescription;
import org.myotome.content.problem.Problem;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.TissueAxis;

/**
 * Compares the demands that the library was given by hand with the computed ones. Two grades apart is a disagreement: it has to be
 * resolved, or the file of the movement has to say why it stays.
 */
final class DemandCheck {

    private static final int APART = 2;

    private DemandCheck() {}

    /**
     * Return disagreements that nobody has explained.
     *
     * @param demands of ordinary people
     */
    static List<Finding> of(LocatedDescription located, Movement movement, List<Demand> demands) {
        List<Demand.Estimated> estimated = new ArrayList<>();
        for (Demand demand : demands) {
            switch (demand) {
                case Demand.Estimated one -> estimated.add(one);
                case Demand.SaysNothing _ -> {}
            }
        }
        if (estimated.isEmpty()) {
            return List.of();
        }
        DemandGrades grades = DemandGrades.of(estimated);
        List<Finding> findings = new ArrayList<>();
        compare(located, "strength", movement.demand().strength(), grades.strength(), findings);
        compare(located, "achilles", movement.tissueLoad().of(TissueAxis.ACHILLES), grades.achilles(), findings);
        compare(
                located,
                "patellofemoral",
                movement.tissueLoad().of(TissueAxis.PATELLOFEMORAL),
                grades.patellofemoral(),
                findings);
        return findings;
    }

    private static void compare(
            LocatedDescription located, String demand, int byHand, int computed, List<Finding> findings) {
        boolean isExplained = located.description().disagreements().stream()
                .map(Disagreement::demand)
                .anyMatch(demand::equals);
        if (Math.abs(byHand - computed) >= APART && !isExplained) {
            findings.add(new Finding(
                    Finding.Severity.WARNING,
                    new Problem(
                            located.file(),
                            0,
                            "disagreements",
                            "",
                            "say nothing of " + demand + ": " + byHand + " in the library, " + computed
                                    + " as computed.",
                            "Maybe mend the poses or the library, or say why both are right.")));
        }
    }
}
