package org.myotome.biomechanics.function;

/** A function of one number that has two derivatives. Immutable; may be used by several threads. */
public sealed interface SmoothFunction permits Constant, Line, Polynomial, Scaled, CubicSpline, QuinticSpline {

    /** How many numbers {@link #evaluate} writes. */
    int VALUES = 3;

    /**
     * Write value, first and second derivative at a place, in this order.
     *
     * @param at the place
     * @param result at least {@link #VALUES} long
     */
    void evaluate(double at, double[] result);

    /** Return whether every number it is made of is finite. */
    boolean isFinite();

    /** Return the value at a place. */
    default double value(double at) {
        double[] result = new double[VALUES];
        evaluate(at, result);
        return result[0];
    }
}
