package org.myotome.engine.activity;

import java.time.Instant;
import java.time.LocalDate;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;

/**
 * One walk or run.
 *
 * @param id names it; the same id twice is the same walk or run
 * @param day the person's own calendar day on which it began
 * @param startedAt when it began, where a device said so
 * @param kind what it was
 * @param metres how far, 1 to 500,000 m
 * @param seconds how long in motion, 1 to 172,800 s
 * @param runSeconds how much of it was run, at most the whole
 * @param climbMetres how much it went up, 0 to 20,000 m
 * @param painDuring the worst pain on the way
 * @param painAfter the pain right after
 * @param exertion how hard it was as a whole, 0 (rest) to 10 (maximum)
 * @param source where it was read from
 */
public record ActivitySession(
        String id,
        LocalDate day,
        Known<Instant> startedAt,
        ActivityKind kind,
        Known<Integer> metres,
        Known<Integer> seconds,
        Known<Integer> runSeconds,
        Known<Integer> climbMetres,
        PainReport painDuring,
        PainReport painAfter,
        Known<Integer> exertion,
        ActivitySource source) {

    /** The longest distance, in metres, that is taken for a statement and not for a slip. */
    public static final int MOST_METRES = 500_000;

    /** The longest time, in seconds, that is taken for a statement and not for a slip. */
    public static final int MOST_SECONDS = 172_800;

    public ActivitySession {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id of a walk or run must not be empty.");
        }
        requireBetween("metres", metres, 1, MOST_METRES);
        requireBetween("seconds", seconds, 1, MOST_SECONDS);
        requireBetween("seconds of running", runSeconds, 0, MOST_SECONDS);
        requireBetween("metres of climb", climbMetres, 0, 20_000);
        requireBetween("exertion", exertion, 0, 10);
        if (seconds instanceof Known.Value<Integer>(Integer whole)
                && runSeconds instanceof Known.Value<Integer>(Integer run)
                && run > whole) {
            throw new IllegalArgumentException("The seconds of running (" + run
                    + ") must be at most those of the whole (" + whole + ").\nMaybe minutes and seconds were mixed.");
        }
    }

    private static void requireBetween(String what, Known<Integer> number, int least, int most) {
        if (number instanceof Known.Value<Integer>(Integer value) && (value < least || value > most)) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + value + ") must lie between " + least + " and " + most + ".");
        }
    }
}
