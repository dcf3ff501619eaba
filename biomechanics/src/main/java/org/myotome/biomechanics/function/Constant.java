package org.myotome.biomechanics.function;

/**
 * The same value everywhere.
 *
 * @param value the value
 */
public record Constant(double value) implements SmoothFunction {

    /** Nothing, everywhere. */
    public static final Constant ZERO = new Constant(0);

    @Override
    public void evaluate(double at, double[] result) {
        result[0] = value;
        result[1] = 0;
        result[2] = 0;
    }

    @Override
    public boolean isFinite() {
        return Double.isFinite(value);
    }
}
