package org.myotome.laboratory.statistics;

import java.util.Arrays;

/**
 * A 95 % interval.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {

    private static final double Z = 1.959963984540054;

    /**
     * Return Wilson's interval for a share.
     *
     * @param hits how often it was so
     * @param n out of how many; 1 or more
     */
    public static Interval wilson(double hits, double n) {
        double share = hits / n;
        double square = Z * Z / n;
        double centre = (share + square / 2) / (1 + square);
        double half = Z * Math.sqrt(share * (1 - share) / n + square / (4 * n)) / (1 + square);
        return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
    }

    /** Return the interval between the 2.5th and the 97.5th percentile of repeated estimates. */
    public static Interval ofPercentiles(double[] estimates) {
        double[] sorted = estimates.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        return new Interval(sorted[(int) (0.025 * last)], sorted[(int) Math.ceil(0.975 * last)]);
    }

    /** Return half of its length. */
    public double halfWidth() {
        return (high - low) / 2;
    }
}
