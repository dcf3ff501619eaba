package org.myotome.engine.ability;

/** Mean and covariance of weighted particles. */
final class Moments {

    private final double[] mean;
    private final double[][] covariance;

    private Moments(double[] mean, double[][] covariance) {
        this.mean = mean;
        this.covariance = covariance;
    }

    /**
     * Compute the moments.
     *
     * @param values value by dimension and particle
     * @param weights weight by particle; they add up to 1
     */
    static Moments of(double[][] values, double[] weights) {
        int dimensions = values.length;
        double[] mean = new double[dimensions];
        double[][] away = new double[dimensions][weights.length];
        double[][] weighted = new double[dimensions][weights.length];
        for (int d = 0; d < dimensions; d++) {
            mean[d] = Sums.product(weights, values[d]);
            for (int i = 0; i < weights.length; i++) {
                away[d][i] = values[d][i] - mean[d];
                weighted[d][i] = weights[i] * away[d][i];
            }
        }
        double[][] covariance = new double[dimensions][dimensions];
        for (int row = 0; row < dimensions; row++) {
            for (int column = 0; column <= row; column++) {
                covariance[row][column] = Sums.product(weighted[row], away[column]);
            }
        }
        return new Moments(mean, covariance);
    }

    /** Return the means, one per dimension. */
    double[] mean() {
        return mean;
    }

    /** Return rows by columns; only the lower triangle and the diagonal are filled. */
    double[][] covariance() {
        return covariance;
    }
}
