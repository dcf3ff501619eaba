package org.myotome.engine.activity;

import java.time.LocalDate;
import org.myotome.engine.record.Known;

/**
 * One run, wherever it was written down.
 *
 * @param day the person's own calendar day
 * @param key the id of the walk or run, or of the programme's session
 * @param metres how far it was run; unknown where walking was part of the distance
 * @param seconds how long it was run
 * @param isFromProgramme whether it was done as a set of the programme
 */
public record RunEffort(LocalDate day, String key, Known<Long> metres, Known<Long> seconds, boolean isFromProgramme) {

    /** Return how much it was in a unit. */
    public Known<Long> in(RunLimit.Unit unit) {
        return switch (unit) {
            case METRES -> metres;
            case SECONDS -> seconds;
        };
    }
}
