package org.myotome.engine.ability;

/** Sums over many particles, in one fixed order. */
final class Sums {

    private Sums() {}

    /** Return the sum of products. Four partial sums let the processor work ahead; their order is part of the result. */
    static double product(double[] a, double[] b) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int whole = a.length / 4 * 4;
        for (int i = 0; i < whole; i += 4) {
            sum0 += a[i] * b[i];
            sum1 += a[i + 1] * b[i + 1];
            sum2 += a[i + 2] * b[i + 2];
            sum3 += a[i + 3] * b[i + 3];
        }
        for (int i = whole; i < a.length; i++) {
            sum0 += a[i] * b[i];
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }

    /** Return the sum, in four partial sums as well. */
    static double sum(double[] a) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int whole = a.length / 4 * 4;
        for (int i = 0; i < whole; i += 4) {
            sum0 += a[i];
            sum1 += a[i + 1];
            sum2 += a[i + 2];
            sum3 += a[i + 3];
        }
        for (int i = whole; i < a.length; i++) {
            sum0 += a[i];
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }

    /**
     * A mean over weighted particles, and its Monte-Carlo error.
     *
     * @param value the mean
     * @param error the standard error: the root of the sum of {@code (weights[i] (values[i] - mean))^2}
     */
    record Mean(double value, double error) {}

    /**
     * Return the mean of values whose weights add up to 1, in one go over them.
     *
     * <p>With {@code t = weight value} the squared error is the sum of {@code t t} less twice the mean times that of
     * {@code t weight}, plus the squared mean times that of {@code weight weight}.
     */
    static Mean mean(double[] weights, double[] values) {
        double mean0 = 0;
        double mean1 = 0;
        double square0 = 0;
        double square1 = 0;
        double mixed0 = 0;
        double mixed1 = 0;
        double weight0 = 0;
        double weight1 = 0;
        int whole = values.length / 2 * 2;
        for (int i = 0; i < whole; i += 2) {
            double term0 = weights[i] * values[i];
            double term1 = weights[i + 1] * values[i + 1];
            mean0 += term0;
            mean1 += term1;
            square0 += term0 * term0;
            square1 += term1 * term1;
            mixed0 += term0 * weights[i];
            mixed1 += term1 * weights[i + 1];
            weight0 += weights[i] * weights[i];
            weight1 += weights[i + 1] * weights[i + 1];
        }
        for (int i = whole; i < values.length; i++) {
            double term = weights[i] * values[i];
            mean0 += term;
            square0 += term * term;
            mixed0 += term * weights[i];
            weight0 += weights[i] * weights[i];
        }
        double mean = mean0 + mean1;
        double squared = square0 + square1 - 2 * mean * (mixed0 + mixed1) + mean * mean * (weight0 + weight1);
        return new Mean(mean, Math.sqrt(Math.max(0, squared)));
    }
}
