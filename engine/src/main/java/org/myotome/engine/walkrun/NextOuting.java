package org.myotome.engine.walkrun;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The next walk or run.
 *
 * @param phase the phase it belongs to
 * @param earliest the first day for it; running leaves a day between
 * @param walkSeconds how long to walk; 0 when it is a run
 * @param intervals how to run; empty when it is a walk
 * @param mostRunSeconds the most that the single-run rule allows; empty when no run of 30 days is known in time
 * @param mostRunMetres the most that the single-run rule allows; empty when no run of 30 days is known in distance
 */
public record NextOuting(
        Phase phase,
        LocalDate earliest,
        int walkSeconds,
        Optional<Intervals> intervals,
        Optional<Long> mostRunSeconds,
        Optional<Long> mostRunMetres) {

    /** Return whether the single-run rule keeps it shorter than the phase would have it. */
    public boolean isHeldBackByRunRule() {
        return intervals
                .filter(planned -> planned.totalRunSeconds() < phase.totalRunSeconds())
                .isPresent();
    }
}
