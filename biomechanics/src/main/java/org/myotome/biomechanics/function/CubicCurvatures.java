package org.myotome.biomechanics.function;

/**
 * Second derivatives of cubic splines at their knots. With h the widths and s the secants, steadiness of the first
 * derivative asks for h[i-1] c[i-1] + 2 (h[i-1] + h[i]) c[i] + h[i] c[i+1] = 6 (s[i] - s[i-1]), a tridiagonal system that
 * Thomas's elimination solves.
 */
final class CubicCurvatures {

    private CubicCurvatures() {}

    /** Return them for a spline without curvature at its ends. */
    static double[] natural(Knots knots) {
        return solved(knots, 0, 0, false);
    }

    /** Return them for a spline whose end intervals have the third derivative of the cubics through four points. */
    static double[] simm(Knots knots) {
        int count = knots.count();
        boolean fourPoints = count > 3;
        double first = fourPoints ? 6 * thirdDividedDifference(knots, 0) : 0;
        double last = fourPoints ? 6 * thirdDividedDifference(knots, count - 4) : 0;
        return solved(knots, first, last, true);
    }

    private static double[] solved(Knots knots, double firstJerk, double lastJerk, boolean jerksGiven) {
        int count = knots.count();
        double[] curvatures = new double[count];
        if (count < 3) {
            return curvatures;
        }
        double[] diagonal = new double[count];
        double[] right = new double[count];
        for (int i = 1; i < count - 1; i++) {
            diagonal[i] = 2 * (knots.width(i - 1) + knots.width(i));
            right[i] = 6 * (knots.secant(i) - knots.secant(i - 1));
        }
        double firstWidth = knots.width(0);
        double lastWidth = knots.width(count - 2);
        if (jerksGiven) {
            diagonal[1] += firstWidth;
            right[1] += firstWidth * firstWidth * firstJerk;
            diagonal[count - 2] += lastWidth;
            right[count - 2] -= lastWidth * lastWidth * lastJerk;
        }
        eliminate(knots, diagonal, right, curvatures);
        if (jerksGiven) {
            curvatures[0] = curvatures[1] - firstWidth * firstJerk;
            curvatures[count - 1] = curvatures[count - 2] + lastWidth * lastJerk;
        }
        return curvatures;
    }

    private static void eliminate(Knots knots, double[] diagonal, double[] right, double[] curvatures) {
        int last = knots.count() - 2;
        for (int i = 2; i <= last; i++) {
            double factor = knots.width(i - 1) / diagonal[i - 1];
            diagonal[i] -= factor * knots.width(i - 1);
            right[i] -= factor * right[i - 1];
        }
        for (int i = last; i > 0; i--) {
            double known = i < last ? knots.width(i) * curvatures[i + 1] : 0;
            curvatures[i] = (right[i] - known) / diagonal[i];
        }
    }

    private static double thirdDividedDifference(Knots knots, int from) {
        double[] differences = new double[4];
        for (int i = 0; i < 4; i++) {
            differences[i] = knots.value(from + i);
        }
        for (int order = 1; order < 4; order++) {
            for (int i = 0; i < 4 - order; i++) {
                double width = knots.place(from + i + order) - knots.place(from + i);
                differences[i] = (differences[i + 1] - differences[i]) / width;
            }
        }
        return differences[0];
    }
}
