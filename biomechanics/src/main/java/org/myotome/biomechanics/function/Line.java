package org.myotome.biomechanics.function;

/**
 * A straight line.
 *
 * @param slope how much it rises for each one to the right
 * @param intercept its value at 0
 */
public record Line(double slope, double intercept) implements SmoothFunction {

    /** The number itself. */
    public static final Line IDENTITY = new Line(1, 0);

    @Override
    public void evaluate(double at, double[] result) {
        result[0] = slope * at + intercept;
        result[1] = slope;
        result[2] = 0;
    }

    @Override
    public boolean isFinite() {
        return Double.isFinite(slope) && Double.isFinite(intercept);
    }
}
