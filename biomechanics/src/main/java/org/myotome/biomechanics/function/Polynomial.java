package org.myotome.biomechanics.function;

import java.util.List;

/**
 * A polynomial, evaluated with Horner's rule.
 *
 * @param coefficients from the highest power down to the constant; at least one
 */
public record Polynomial(List<Double> coefficients) implements SmoothFunction {

    public Polynomial {
        coefficients = List.copyOf(coefficients);
        if (coefficients.isEmpty()) {
            throw new IllegalArgumentException("A polynomial has at least one coefficient.\nMaybe write 0.");
        }
    }

    @Override
    public void evaluate(double at, double[] result) {
        double value = 0;
        double slope = 0;
        double halfCurvature = 0;
        for (int i = 0; i < coefficients.size(); i++) {
            halfCurvature = halfCurvature * at + slope;
            slope = slope * at + value;
            value = value * at + coefficients.get(i);
        }
        result[0] = value;
        result[1] = slope;
        result[2] = 2 * halfCurvature;
    }

    @Override
    public boolean isFinite() {
        return coefficients.stream().allMatch(Double::isFinite);
    }
}
