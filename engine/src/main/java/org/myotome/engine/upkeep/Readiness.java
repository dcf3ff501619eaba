package org.myotome.engine.upkeep;

import java.util.List;

/**
 * Whether an episode is ready to become a habit.
 *
 * @param criteria everything that is asked for, each with how it stands
 */
public record Readiness(List<Criterion> criteria) {

    public Readiness {
        criteria = List.copyOf(criteria);
    }

    /** Return whether everything that is asked for is so. */
    public boolean isReady() {
        return criteria.stream().allMatch(criterion -> criterion.standing() == Standing.MET);
    }
}
