package org.myotome.biomechanics.function;

/** A piecewise cubic through given points with a steady second derivative. */
public final class CubicSpline implements SmoothFunction {

    private final Knots knots;
    private final boolean straightOutside;
    private final double[] slopes;
    private final double[] curvatures;
    private final double[] jerks;
    private final double lastSlope;

    private CubicSpline(Knots knots, double[] curvatures, boolean straightOutside) {
        this.knots = knots;
        this.straightOutside = straightOutside;
        this.curvatures = curvatures;
        int intervals = knots.count() - 1;
        slopes = new double[intervals];
        jerks = new double[intervals];
        for (int i = 0; i < intervals; i++) {
            double width = knots.width(i);
            slopes[i] = knots.secant(i) - width * (2 * curvatures[i] + curvatures[i + 1]) / 6;
            jerks[i] = (curvatures[i + 1] - curvatures[i]) / width;
        }
        int last = intervals - 1;
        lastSlope = slopes[last] + knots.width(last) * (curvatures[last] + curvatures[intervals]) / 2;
    }

    /**
     * Return the natural spline: no curvature at the ends; outside, the cubics of the ends go on.
     *
     * @throws IllegalArgumentException unless there are at least two places, as many values, and the places rise
     */
    public static CubicSpline natural(double[] places, double[] values) {
        Knots knots = new Knots(places, values);
        return new CubicSpline(knots, CubicCurvatures.natural(knots), false);
    }

    /**
     * Return the spline of SIMM: the third derivative in the first and the last interval is that of the cubic through the
     * four points there; outside, straight lines go on.
     *
     * @throws IllegalArgumentException unless there are at least two places, as many values, and the places rise
     */
    public static CubicSpline simm(double[] places, double[] values) {
        Knots knots = new Knots(places, values);
        return new CubicSpline(knots, CubicCurvatures.simm(knots), true);
    }

    @Override
    public void evaluate(double at, double[] result) {
        if (straightOutside && at < knots.place(0)) {
            line(knots.place(0), knots.value(0), slopes[0], at, result);
        } else if (straightOutside && at > knots.last()) {
            line(knots.last(), knots.value(knots.count() - 1), lastSlope, at, result);
        } else {
            cubic(knots.interval(at), at, result);
        }
    }

    private static void line(double place, double value, double slope, double at, double[] result) {
        result[0] = value + slope * (at - place);
        result[1] = slope;
        result[2] = 0;
    }

    private void cubic(int i, double at, double[] result) {
        double s = at - knots.place(i);
        result[0] = knots.value(i) + s * (slopes[i] + s * (curvatures[i] / 2 + s * jerks[i] / 6));
        result[1] = slopes[i] + s * (curvatures[i] + s * jerks[i] / 2);
        result[2] = curvatures[i] + s * jerks[i];
    }

    @Override
    public boolean isFinite() {
        return knots.isFinite();
    }
}
