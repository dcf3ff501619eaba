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

    /** Return the sum of squares of {@code weights[i] (values[i] - middle)}. */
    static double squaresAround(double middle, double[] weights, double[] values) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int whole = values.length / 4 * 4;
        for (int i = 0; i < whole; i += 4) {
            double away0 = weights[i] * (values[i] - middle);
            double away1 = weights[i + 1] * (values[i + 1] - middle);
            double away2 = weights[i + 2] * (values[i + 2] - middle);
            double away3 = weights[i + 3] * (values[i + 3] - middle);
            sum0 += away0 * away0;
            sum1 += away1 * away1;
            sum2 += away2 * away2;
            sum3 += away3 * away3;
        }
        for (int i = whole; i < values.length; i++) {
            double away = weights[i] * (values[i] - middle);
            sum0 += away * away;
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }
}
