package org.myotome.engine.ability;

import java.util.List;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * What a movement asks for and what it loads, on one side or on both.
 *
 * @param movement the movement
 * @param requirements one per ability it asks for, in the order of {@link Ability}
 * @param loads one per region it loads, in the order of {@link ToleranceRegion}
 */
public record MovementDemand(SidedMovement movement, List<Requirement> requirements, List<RegionLoad> loads) {

    public MovementDemand {
        requirements = List.copyOf(requirements);
        loads = List.copyOf(loads);
        if (requirements.isEmpty()) {
            throw new IllegalArgumentException("The movement (" + movement.key() + ") must ask for some ability.");
        }
    }

    /** Return the load on a region; negative infinity where there is none. */
    public double loadOn(ToleranceRegion region) {
        for (RegionLoad load : loads) {
            if (load.region() == region) {
                return load.load();
            }
        }
        return Double.NEGATIVE_INFINITY;
    }

    /** Return the threshold of an ability; negative infinity where it is not asked for. */
    public double threshold(Ability ability) {
        for (Requirement requirement : requirements) {
            if (requirement.ability() == ability) {
                return requirement.threshold();
            }
        }
        return Double.NEGATIVE_INFINITY;
    }
}
