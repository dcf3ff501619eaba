package org.myotome.engine.outcome;

/**
 * A series with what can be said about it.
 *
 * @param series the readings
 * @param change how they have changed
 */
public record Followed(Series series, Change change) {

    /** Work out what can be said about a series. */
    public static Followed of(Series series) {
        return new Followed(series, Change.of(series));
    }

    /** Return whether it was measured often enough to be compared. */
    public boolean isComparable() {
        return change.verdict() != Verdict.TOO_FEW;
    }
}
