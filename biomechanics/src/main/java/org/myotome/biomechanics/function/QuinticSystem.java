package org.myotome.biomechanics.function;

/**
 * The slopes p and curvatures m of a natural quintic spline at its knots. With h the width of an interval and d the rise
 * over it, the Hermite quintic has at its ends
 *
 * <pre>
 * third derivative, left    60 d/h^3 - 36 p0/h^2 - 24 p1/h^2 -  9 m0/h   +  3 m1/h
 * third derivative, right   60 d/h^3 - 24 p0/h^2 - 36 p1/h^2 -  3 m0/h   +  9 m1/h
 * fourth derivative, left -360 d/h^4 + 192 p0/h^3 + 168 p1/h^3 + 36 m0/h^2 - 24 m1/h^2
 * fourth derivative, right 360 d/h^4 - 168 p0/h^3 - 192 p1/h^3 - 24 m0/h^2 + 36 m1/h^2
 * </pre>
 *
 * and both must be the same from the left and from the right at every knot, and 0 at the ends: a system that is
 * tridiagonal in blocks of two by two, solved by elimination of blocks. Blocks are stored row by row, four numbers each.
 */
final class QuinticSystem {

    private static final int BLOCK = 4;

    private final double[] slopes;
    private final double[] curvatures;

    private QuinticSystem(double[] slopes, double[] curvatures) {
        this.slopes = slopes;
        this.curvatures = curvatures;
    }

    /** Return the first derivatives at the knots. */
    double[] slopes() {
        return slopes;
    }

    /** Return the second derivatives at the knots. */
    double[] curvatures() {
        return curvatures;
    }

    static QuinticSystem solve(Knots knots) {
        int count = knots.count();
        double[] before = new double[BLOCK * count];
        double[] own = new double[BLOCK * count];
        double[] after = new double[BLOCK * count];
        double[] right = new double[2 * count];
        for (int i = 0; i < count - 1; i++) {
            leave(knots, i, own, after, right);
            arrive(knots, i, before, own, right);
        }
        eliminate(count, before, own, after, right);
        return substitute(count, after, right);
    }

    /** Take the derivatives at the left end of an interval from the equations of its left knot. */
    private static void leave(Knots knots, int i, double[] own, double[] after, double[] right) {
        double h = knots.width(i);
        double h2 = h * h;
        double h3 = h2 * h;
        add(own, i, 36 / h2, 9 / h, -192 / h3, -36 / h2);
        add(after, i, 24 / h2, -3 / h, -168 / h3, 24 / h2);
        right[2 * i] += 60 * knots.secant(i) / h2;
        right[2 * i + 1] -= 360 * knots.secant(i) / h3;
    }

    /** Add the derivatives at the right end of an interval to the equations of its right knot. */
    private static void arrive(Knots knots, int i, double[] before, double[] own, double[] right) {
        double h = knots.width(i);
        double h2 = h * h;
        double h3 = h2 * h;
        add(before, i + 1, -24 / h2, -3 / h, -168 / h3, -24 / h2);
        add(own, i + 1, -36 / h2, 9 / h, -192 / h3, 36 / h2);
        right[2 * i + 2] -= 60 * knots.secant(i) / h2;
        right[2 * i + 3] -= 360 * knots.secant(i) / h3;
    }

    private static void add(double[] blocks, int knot, double a, double b, double c, double d) {
        int at = BLOCK * knot;
        blocks[at] += a;
        blocks[at + 1] += b;
        blocks[at + 2] += c;
        blocks[at + 3] += d;
    }

    private static void eliminate(int count, double[] before, double[] own, double[] after, double[] right) {
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                subtractPrevious(i, before, own, after, right);
            }
            normalise(i, own, after, right);
        }
    }

    private static void subtractPrevious(int i, double[] before, double[] own, double[] after, double[] right) {
        int at = BLOCK * i;
        int previous = at - BLOCK;
        for (int row = 0; row < 2; row++) {
            double left = before[at + 2 * row];
            double other = before[at + 2 * row + 1];
            own[at + 2 * row] -= left * after[previous] + other * after[previous + 2];
            own[at + 2 * row + 1] -= left * after[previous + 1] + other * after[previous + 3];
            right[2 * i + row] -= left * right[2 * i - 2] + other * right[2 * i - 1];
        }
    }

    /** Multiply the equations of a knot with the inverse of its own block. */
    private static void normalise(int i, double[] own, double[] after, double[] right) {
        int at = BLOCK * i;
        double a = own[at];
        double b = own[at + 1];
        double c = own[at + 2];
        double d = own[at + 3];
        double determinant = a * d - b * c;
        for (int column = 0; column < 2; column++) {
            double upper = after[at + column];
            double lower = after[at + 2 + column];
            after[at + column] = (d * upper - b * lower) / determinant;
            after[at + 2 + column] = (a * lower - c * upper) / determinant;
        }
        double upper = right[2 * i];
        double lower = right[2 * i + 1];
        right[2 * i] = (d * upper - b * lower) / determinant;
        right[2 * i + 1] = (a * lower - c * upper) / determinant;
    }

    private static QuinticSystem substitute(int count, double[] after, double[] right) {
        double[] slopes = new double[count];
        double[] curvatures = new double[count];
        for (int i = count - 1; i >= 0; i--) {
            double nextSlope = i < count - 1 ? slopes[i + 1] : 0;
            double nextCurvature = i < count - 1 ? curvatures[i + 1] : 0;
            int at = BLOCK * i;
            slopes[i] = right[2 * i] - after[at] * nextSlope - after[at + 1] * nextCurvature;
            curvatures[i] = right[2 * i + 1] - after[at + 2] * nextSlope - after[at + 3] * nextCurvature;
        }
        return new QuinticSystem(slopes, curvatures);
    }
}
