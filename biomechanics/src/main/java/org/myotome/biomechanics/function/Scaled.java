package org.myotome.biomechanics.function;

/**
 * A number of times another function.
 *
 * @param function the other function
 * @param factor how many times
 */
public record Scaled(SmoothFunction function, double factor) implements SmoothFunction {

    @Override
    public void evaluate(double at, double[] result) {
        function.evaluate(at, result);
        result[0] *= factor;
        result[1] *= factor;
        result[2] *= factor;
    }

    @Override
    public boolean isFinite() {
        return Double.isFinite(factor) && function.isFinite();
    }
}
