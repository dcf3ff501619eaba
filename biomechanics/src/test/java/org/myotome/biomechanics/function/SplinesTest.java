package org.myotome.biomechanics.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: functions say their own derivatives, and splines go through their points as they promise. */
class SplinesTest {

    private static final double[] PLACES = {-1, -0.2, 0.3, 1.1, 1.4, 2.6, 3};
    private static final double[] VALUES = {0.4, -0.3, 0.9, 0.1, 0.5, 2.0, -1.0};

    private static final List<SmoothFunction> ALL = List.of(
            new Constant(3),
            new Line(2, -1),
            new Polynomial(List.of(0.3, -2.0, 0.5, 1.0)),
            new Scaled(new Polynomial(List.of(1.0, 0.0, 0.0)), -0.5),
            CubicSpline.natural(PLACES, VALUES),
            CubicSpline.simm(PLACES, VALUES),
            QuinticSpline.natural(PLACES, VALUES));

    @Test
    void derivativesAreThoseOfTheValues() {
        double step = 1e-4;
        for (SmoothFunction function : ALL) {
            for (double at : new double[] {-1.7, -0.9, 0, 0.77, 1.25, 2, 2.9, 3.3}) {
                double[] here = at(function, at);
                double[] before = at(function, at - step);
                double[] after = at(function, at + step);

                assertThat(here[1]).isCloseTo((after[0] - before[0]) / (2 * step), within(1e-5));
                assertThat(here[2]).isCloseTo((after[1] - before[1]) / (2 * step), within(1e-4));
            }
        }
    }

    @Test
    void splinesGoThroughTheirPointsWithSteadyDerivatives() {
        for (SmoothFunction spline : ALL.subList(4, 7)) {
            for (int i = 0; i < PLACES.length; i++) {
                assertThat(spline.value(PLACES[i])).isCloseTo(VALUES[i], within(1e-12));
            }
            for (int i = 1; i < PLACES.length - 1; i++) {
                double[] left = at(spline, PLACES[i] - 1e-9);
                double[] right = at(spline, PLACES[i] + 1e-9);

                assertThat(left[1]).isCloseTo(right[1], within(1e-6));
                assertThat(left[2]).isCloseTo(right[2], within(1e-5));
            }
        }
    }

    @Test
    void naturalCubicHasNoCurvatureAtItsEnds() {
        assertThat(at(ALL.get(4), -1)[2]).isZero();
        assertThat(at(ALL.get(4), 3)[2]).isCloseTo(0, within(1e-12));
    }

    /** A cubic is its own SIMM spline between its points, and goes on as a straight line outside. */
    @Test
    void simmSplineOfACubicIsTheCubic() {
        DoubleUnaryOperator cubic = x -> 2 * x * x * x - x * x + 3;
        SmoothFunction spline = CubicSpline.simm(PLACES, values(cubic));

        assertThat(spline.value(0.05)).isCloseTo(cubic.applyAsDouble(0.05), within(1e-12));
        assertThat(at(spline, 2.9)[1]).isCloseTo(6 * 2.9 * 2.9 - 2 * 2.9, within(1e-11));
        assertThat(spline.value(5)).isCloseTo(cubic.applyAsDouble(3) + 2 * 48, within(1e-10));
    }

    /** A natural quintic spline gives back what is a natural quintic spline already: a parabola. */
    @Test
    void quinticSplineOfAParabolaIsTheParabola() {
        SmoothFunction spline = QuinticSpline.natural(PLACES, values(x -> 3 * x * x - x + 2));

        assertThat(at(spline, 1.9)).usingComparatorWithPrecision(1e-10).containsExactly(10.93, 10.4, 6);
    }

    /** The third derivative is steady at knots and 0 at the ends, and so is its slope, seen from both sides. */
    @Test
    void quinticSplineIsSteadyToItsFourthDerivative() {
        SmoothFunction spline = QuinticSpline.natural(PLACES, VALUES);
        for (int i = 0; i < PLACES.length; i++) {
            double[] left = i == 0 ? new double[2] : thirdAndFourth(spline, PLACES[i], -1e-3);
            double[] right = i == PLACES.length - 1 ? new double[2] : thirdAndFourth(spline, PLACES[i], 1e-3);

            assertThat(left[0]).isCloseTo(right[0], within(0.02 * Math.max(10, Math.abs(right[0]))));
            assertThat(left[1]).isCloseTo(right[1], within(0.02 * Math.max(100, Math.abs(right[1]))));
        }
    }

    @Test
    void pointsThatDoNotRiseAreRefused() {
        assertThatThrownBy(() -> CubicSpline.natural(new double[] {0, 1, 1}, new double[] {1, 2, 3}))
                .hasMessage(
                        "The places of a spline must rise, but (1.0) follows (1.0).\nMaybe a point is given twice.");
        assertThatThrownBy(() -> CubicSpline.simm(new double[] {0}, new double[] {1, 2}))
                .hasMessageContaining("not 1 places and 2 values");
    }

    /** Third and fourth derivative at a knot from the curvatures on one side of it, which make a cubic there. */
    private static double[] thirdAndFourth(SmoothFunction function, double knot, double step) {
        double[] c = new double[4];
        for (int i = 0; i < 4; i++) {
            c[i] = at(function, knot + i * step)[2];
        }
        double third = (-11 * c[0] + 18 * c[1] - 9 * c[2] + 2 * c[3]) / (6 * step);
        double fourth = (2 * c[0] - 5 * c[1] + 4 * c[2] - c[3]) / (step * step);
        return new double[] {third, fourth};
    }

    private static double[] values(DoubleUnaryOperator function) {
        double[] values = new double[PLACES.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = function.applyAsDouble(PLACES[i]);
        }
        return values;
    }

    private static double[] at(SmoothFunction function, double place) {
        double[] result = new double[SmoothFunction.VALUES];
        function.evaluate(place, result);
        return result;
    }
}
