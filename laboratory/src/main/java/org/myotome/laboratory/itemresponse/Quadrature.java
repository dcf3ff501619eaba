package org.myotome.laboratory.itemresponse;

import java.util.Arrays;
import org.myotome.engine.arithmetic.Normal;

/**
 * A standard normal ability in evenly spaced points: sums over the points stand for integrals over the ability.
 *
 * <p>Trapezoidal rule: the two outermost points weigh half.
 */
public final class Quadrature {

    private final double[] points;
    private final double[] weights;

    private Quadrature(double[] points, double[] weights) {
        this.points = points;
        this.weights = weights;
    }

    /**
     * Return points from minus the end to the end.
     *
     * @param end ability at the last point, in standard deviations, above 0
     * @param count how many points, 3 or more
     */
    public static Quadrature standardNormal(double end, int count) {
        if (!(end > 0) || count < 3) {
            throw new IllegalArgumentException("The quadrature (" + count + " points up to " + end
                    + ") needs an end above 0 and 3 points or more.\nMaybe 33 points up to 4.");
        }
        double[] points = new double[count];
        double[] weights = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++) {
            points[i] = end * (2.0 * i - (count - 1)) / (count - 1);
            weights[i] = Normal.density(points[i]) * (i == 0 || i == count - 1 ? 0.5 : 1);
            sum += weights[i];
        }
        for (int i = 0; i < count; i++) {
            weights[i] /= sum;
        }
        return new Quadrature(points, weights);
    }

    /** Return how many points there are. */
    public int count() {
        return points.length;
    }

    /** Return the ability at a point, in standard deviations. */
    public double point(int index) {
        return points[index];
    }

    /** Return the weights of the points before anything is known; they sum to 1. */
    public double[] weights() {
        return Arrays.copyOf(weights, weights.length);
    }
}
