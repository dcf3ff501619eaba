package org.myotome.laboratory.startingpoint;

/**
 * A logistic regression on one number.
 *
 * @param intercept log odds at 0
 * @param slope rise of the log odds per unit
 */
record LogisticCurve(double intercept, double slope) {

    private static final int STEPS = 25;

    /** Keeps the steps finite where all outcomes are alike; the strength of a tenth of one person. */
    private static final double RIDGE = 0.1;

    /** Fit by Newton steps to outcomes between 0 and 1. */
    static LogisticCurve fit(double[] x, double[] y) {
        double intercept = 0;
        double slope = 0;
        for (int step = 0; step < STEPS; step++) {
            double g0 = -RIDGE * intercept;
            double g1 = -RIDGE * slope;
            double h00 = RIDGE;
            double h01 = 0;
            double h11 = RIDGE;
            for (int i = 0; i < x.length; i++) {
                double p = Response.logistic(intercept + slope * x[i]);
                double weight = p * (1 - p);
                g0 += y[i] - p;
                g1 += (y[i] - p) * x[i];
                h00 += weight;
                h01 += weight * x[i];
                h11 += weight * x[i] * x[i];
            }
            double determinant = h00 * h11 - h01 * h01;
            intercept += (h11 * g0 - h01 * g1) / determinant;
            slope += (h00 * g1 - h01 * g0) / determinant;
        }
        return new LogisticCurve(intercept, slope);
    }

    double at(double x) {
        return Response.logistic(intercept + slope * x);
    }

    /** Return how much an outcome tells about the number (Fisher information). */
    double informationAt(double x) {
        double p = at(x);
        return slope * slope * p * (1 - p);
    }
}
