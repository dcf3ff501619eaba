package org.myotome.biomechanics.function;

/**
 * The natural quintic spline: piecewise of fifth degree through given points, with steady derivatives up to the fourth and
 * a third and fourth derivative of 0 at the ends. Differentiated twice, it is as smooth as a cubic spline.
 */
public final class QuinticSpline implements SmoothFunction {

    private final Knots knots;
    private final double[] slopes;
    private final double[] curvatures;

    private QuinticSpline(Knots knots, QuinticSystem solved) {
        this.knots = knots;
        this.slopes = solved.slopes();
        this.curvatures = solved.curvatures();
    }

    /**
     * Return the spline through points.
     *
     * @throws IllegalArgumentException unless there are at least two places, as many values, and the places rise
     */
    public static QuinticSpline natural(double[] places, double[] values) {
        Knots knots = new Knots(places, values);
        return new QuinticSpline(knots, QuinticSystem.solve(knots));
    }

    /** Write value and derivatives: the Hermite quintic of the interval, in its own unit s from 0 to 1. */
    @Override
    public void evaluate(double at, double[] result) {
        int i = knots.interval(at);
        double width = knots.width(i);
        double s = (at - knots.place(i)) / width;
        double value = knots.value(i);
        double slope = slopes[i] * width;
        double half = curvatures[i] * width * width / 2;
        double a = knots.value(i + 1) - value - slope - half;
        double b = slopes[i + 1] * width - slope - 2 * half;
        double c = curvatures[i + 1] * width * width - 2 * half;
        double third = 10 * a - 4 * b + c / 2;
        double fourth = -15 * a + 7 * b - c;
        double fifth = 6 * a - 3 * b + c / 2;
        result[0] = value + s * (slope + s * (half + s * (third + s * (fourth + s * fifth))));
        result[1] = (slope + s * (2 * half + s * (3 * third + s * (4 * fourth + s * 5 * fifth)))) / width;
        result[2] = (2 * half + s * (6 * third + s * (12 * fourth + s * 20 * fifth))) / (width * width);
    }

    @Override
    public boolean isFinite() {
        return knots.isFinite();
    }
}
