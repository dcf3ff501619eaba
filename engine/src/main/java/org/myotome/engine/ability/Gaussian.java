package org.myotome.engine.ability;

/**
 * A normal distribution in several dimensions that learns from noisy measurements of single ones, exactly.
 *
 * <p>Source: the measurement step of the Kalman filter. The instance owns its arrays and changes while a prior is built.
 */
final class Gaussian {

    private final double[] mean;
    private final double[][] covariance;

    Gaussian(double[] mean, double[][] covariance) {
        this.mean = mean;
        this.covariance = covariance;
    }

    /** Take in a measurement of one dimension. */
    void observe(int dimension, double value, double noiseVariance) {
        int size = mean.length;
        double[] gain = new double[size];
        double total = covariance[dimension][dimension] + noiseVariance;
        for (int i = 0; i < size; i++) {
            gain[i] = covariance[i][dimension] / total;
        }
        double surprise = value - mean[dimension];
        double[] row = covariance[dimension].clone();
        for (int i = 0; i < size; i++) {
            mean[i] += gain[i] * surprise;
            for (int j = 0; j < size; j++) {
                covariance[i][j] -= gain[i] * row[j];
            }
        }
    }

    double[] mean() {
        return mean;
    }

    double[][] covariance() {
        return covariance;
    }
}
