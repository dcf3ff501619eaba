package org.myotome.laboratory.startingpoint;

import java.util.List;
import java.util.Locale;

/**
 * A mean over people.
 *
 * @param mean the mean; not a number where nobody has a value
 * @param halfWidth half of its 95 % interval, from the spread between people
 * @param n people that have a value
 */
record Estimate(double mean, double halfWidth, int n) {

    private static final double NORMAL_95 = 1.96;

    /** Keeps a figure and its interval on one line of a table. */
    private static final String NO_BREAK = "\u00a0";

    static Estimate of(List<Double> values) {
        List<Double> known =
                values.stream().filter(value -> !Double.isNaN(value)).toList();
        double mean = sum(known, 0, 1) / known.size();
        double variance = known.size() < 2 ? Double.NaN : sum(known, mean, 2) / (known.size() - 1);
        return new Estimate(mean, NORMAL_95 * Math.sqrt(variance / known.size()), known.size());
    }

    private static double sum(List<Double> values, double centre, int power) {
        double sum = 0;
        for (double value : values) {
            sum += power == 2 ? (value - centre) * (value - centre) : value;
        }
        return sum;
    }

    boolean isKnown() {
        return n > 0;
    }

    /** Return mean and interval, such as {@code 5.9 ± 0.2}. */
    String words(int decimals) {
        if (!isKnown()) {
            return "–";
        }
        String mean = String.format(Locale.ROOT, "%." + decimals + "f", this.mean);
        return Double.isNaN(halfWidth)
                ? mean
                : mean
                        + String.format(
                                Locale.ROOT, NO_BREAK + "±" + NO_BREAK + "%." + Math.max(1, decimals) + "f", halfWidth);
    }
}
