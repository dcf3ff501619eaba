package org.myotome.engine.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.myotome.engine.startingpoint.Trial;

/**
 * One visit at which something was tried to open a block.
 *
 * @param at when
 * @param tried what was tried, with the same movement before and right after
 * @param nextDay how the same movement went on a later day, if it was tested again
 */
public record InterventionVisit(Instant at, Event.InterventionTried tried, Optional<Trial> nextDay) {

    /** Return the person's own calendar day, or, where nobody wrote it down, the day in universal time. */
    public LocalDate day() {
        return tried.day().find().orElseGet(() -> at.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    InterventionVisit withNextDay(Trial trial) {
        return new InterventionVisit(at, tried, Optional.of(trial));
    }
}
