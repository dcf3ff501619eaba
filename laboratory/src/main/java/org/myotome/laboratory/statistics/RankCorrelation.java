package org.myotome.laboratory.statistics;

/**
 * Spearman's rank correlation, with tied ranks shared.
 *
 * @param coefficient from -1 to 1
 * @param interval 95 %, by Fisher's transformation with a standard error of 1.03 over the root of n - 3
 * @param n how many pairs
 */
public record RankCorrelation(double coefficient, Interval interval, int n) {

    /** With fewer pairs nothing is said. */
    public static final int FEWEST = 5;

    private static final double Z = 1.959963984540054;
    private static final double INFLATION = 1.03;
    /** The transformation of 1 is infinite; so close to it the interval ends at 1. */
    private static final double NEARLY_ONE = 1 - 1e-12;

    /**
     * Return the correlation of numbers that belong together by their place.
     *
     * @throws IllegalArgumentException if there are fewer than five pairs, or one side is all the same
     */
    public static RankCorrelation of(double[] first, double[] second) {
        if (first.length != second.length || first.length < FEWEST) {
            throw new IllegalArgumentException("There are " + first.length + " and " + second.length
                    + " numbers, and five pairs or more are needed.\nMaybe add exercises.");
        }
        double coefficient = correlation(ranks(first), ranks(second));
        if (Double.isNaN(coefficient)) {
            throw new IllegalArgumentException(
                    "One side is all the same, so there is no order.\nMaybe nothing was computed.");
        }
        double bounded = Math.max(-NEARLY_ONE, Math.min(NEARLY_ONE, coefficient));
        double centre = 0.5 * Math.log((1 + bounded) / (1 - bounded));
        double half = Z * INFLATION / Math.sqrt(first.length - 3.0);
        return new RankCorrelation(
                coefficient, new Interval(Math.tanh(centre - half), Math.tanh(centre + half)), first.length);
    }

    private static double[] ranks(double[] numbers) {
        double[] ranks = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            double rank = 1;
            for (int j = 0; j < numbers.length; j++) {
                if (numbers[j] < numbers[i]) {
                    rank++;
                } else if (j != i && numbers[j] == numbers[i]) {
                    rank += 0.5;
                }
            }
            ranks[i] = rank;
        }
        return ranks;
    }

    private static double correlation(double[] x, double[] y) {
        double middle = (x.length + 1) / 2.0;
        double product = 0;
        double squaresOfX = 0;
        double squaresOfY = 0;
        for (int i = 0; i < x.length; i++) {
            product += (x[i] - middle) * (y[i] - middle);
            squaresOfX += (x[i] - middle) * (x[i] - middle);
            squaresOfY += (y[i] - middle) * (y[i] - middle);
        }
        return product / Math.sqrt(squaresOfX * squaresOfY);
    }
}
