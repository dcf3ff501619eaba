package org.myotome.engine.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.movement.Demand;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Posture;
import org.myotome.engine.movement.Role;
import org.myotome.engine.movement.TissueAxis;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.startingpoint.GoalActivity;

/** Compares two movements: what doing one in the place of the other gives up, and whether it asks for no more. */
final class Costs {

    private Costs() {}

    /** Return what is given up when a movement is done in the place of another. */
    static List<GivesUp> of(Movement instead, Movement of, Optional<GoalActivity> goal) {
        List<GivesUp> givesUp = new ArrayList<>();
        if (instead.demand().strength() < of.demand().strength()) {
            givesUp.add(new GivesUp.LessLoad());
        }
        if (instead.demand().control() < of.demand().control()) {
            givesUp.add(new GivesUp.LessControl());
        }
        if (instead.demand().balance() < of.demand().balance()) {
            givesUp.add(new GivesUp.LessBalance());
        }
        Role mainly = of.roles().getFirst();
        if (!instead.roles().contains(mainly)) {
            givesUp.add(new GivesUp.NotTrained(mainly));
        }
        instead.equipment().stream()
                .filter(item -> !of.equipment().contains(item))
                .filter(item -> !Circumstances.unknown().isAtHand(item))
                .map(GivesUp.NeedsEquipment::new)
                .forEach(givesUp::add);
        if (instead.needsFloor() && !of.needsFloor()) {
            givesUp.add(new GivesUp.NeedsFloor());
        }
        if (isUpright(of) && !isUpright(instead)) {
            goal.map(GivesUp.LessLikeTheGoal::new).ifPresent(givesUp::add);
        }
        return List.copyOf(givesUp);
    }

    private static boolean isUpright(Movement movement) {
        return Posture.of(movement.position()) == Posture.UPRIGHT;
    }

    /** Return whether a movement asks for no more than another, of anything that the library grades. */
    static boolean asksNoMore(Movement movement, Movement than) {
        Demand demand = movement.demand();
        Demand most = than.demand();
        boolean within = movement.difficulty() <= than.difficulty()
                && demand.control() <= most.control()
                && demand.strength() <= most.strength()
                && demand.balance() <= most.balance()
                && demand.impact() <= most.impact();
        if (!within) {
            return false;
        }
        for (TissueAxis axis : TissueAxis.values()) {
            if (movement.tissueLoad().of(axis) > than.tissueLoad().of(axis)) {
                return false;
            }
        }
        return true;
    }

    /** Return whether a movement could stand for another: the same part, something of the same kind, and no more asked. */
    static boolean canStandFor(Movement candidate, Movement start) {
        return !candidate.equals(start)
                && candidate.region() == start.region()
                && candidate.roles().stream().anyMatch(start.roles()::contains)
                && asksNoMore(candidate, start);
    }
}
