package org.myotome.engine.outcome;

/**
 * Where a value lies with a confidence of 95 %.
 *
 * @param lower from here
 * @param upper to here
 */
public record Interval(double lower, double upper) {

    /** How many standard errors lie on each side. */
    static final double STANDARD_ERRORS = 1.96;

    static Interval around(double middle, double standardError) {
        double half = STANDARD_ERRORS * standardError;
        return new Interval(middle - half, middle + half);
    }

    /** Return whether no change at all is among what is possible. */
    public boolean holdsZero() {
        return lower <= 0 && upper >= 0;
    }
}
