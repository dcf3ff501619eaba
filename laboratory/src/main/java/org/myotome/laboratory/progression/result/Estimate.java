package org.myotome.laboratory.progression.result;

import java.util.Locale;

/**
 * A figure with its 95 % interval.
 *
 * @param value the figure; not a number where there is none
 * @param low lower end of the interval
 * @param high upper end
 */
public record Estimate(double value, double low, double high) {

    private static final double NORMAL_95 = 1.959963984540054;

    static Estimate of(double value, double variance) {
        double half = NORMAL_95 * Math.sqrt(Math.max(0, variance));
        return new Estimate(value, value - half, value + half);
    }

    /** Return a count or time, which has no interval. */
    static Estimate exact(double value) {
        return new Estimate(value, value, value);
    }

    /** Return half the length of the interval. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /** Return figure and interval, such as {@code 5.9 (5.7 to 6.1)}. */
    public String words(int decimals) {
        if (Double.isNaN(value)) {
            return "–";
        }
        String form = "%." + decimals + "f";
        return low == high
                ? String.format(Locale.ROOT, form, value)
                : String.format(Locale.ROOT, form + " (" + form + "\u00a0to\u00a0" + form + ")", value, low, high);
    }
}
