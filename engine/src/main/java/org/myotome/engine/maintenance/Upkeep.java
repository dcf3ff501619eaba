package org.myotome.engine.maintenance;

import java.util.List;
import java.util.Optional;

/**
 * Where the habit stands that an episode became.
 *
 * @param plan its plan; empty before it begins, and after it has ended
 * @param reports how it went, one report a day at most, by day
 * @param lookedAt the reports there were when a clinician last looked and let training go on
 */
public record Upkeep(Optional<MaintenancePlan> plan, List<HowItGoes> reports, List<HowItGoes> lookedAt) {

    public Upkeep {
        reports = List.copyOf(reports);
        lookedAt = List.copyOf(lookedAt);
    }

    /** Return an upkeep that has not begun. */
    public static Upkeep none() {
        return new Upkeep(Optional.empty(), List.of(), List.of());
    }
}
