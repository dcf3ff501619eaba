package org.myotome.engine.arithmetic;

/** The logistic curve, which turns a difference between ability and demand into a probability. */
public final class Logistic {

    private Logistic() {}

    /** Return 1 / (1 + e^-x), between 0 and 1, to a few units in the last place; NaN for NaN. */
    public static double sigmoid(double x) {
        if (x >= 0) {
            return 1 / (1 + Exponential.exp(-x));
        }
        double e = Exponential.exp(x);
        return e / (1 + e);
    }
}
