package org.myotome.biomechanics.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: non-negative least squares end where the conditions of Karush, Kuhn and Tucker hold. */
class NonNegativeLeastSquaresTest {

    @Test
    void onPaper() {
        double[][] columns = {{1, 0, 0}, {1, 1, 0}, {-1, -1, -1}};

        assertThat(NonNegativeLeastSquares.solve(columns, new double[] {2, 1, 0}))
                .usingComparatorWithPrecision(1e-14)
                .containsExactly(1, 1, 0);
        assertThat(NonNegativeLeastSquares.solve(columns, new double[] {-3, 0, 0}))
                .usingComparatorWithPrecision(1e-14)
                .containsExactly(0, 0, 1);
        assertThat(NonNegativeLeastSquares.solve(new double[0][], new double[] {1}))
                .isEmpty();
    }

    @Test
    void drawnProblemsEndAtTheOptimum() {
        SplittableRandom random = new SplittableRandom(11);
        for (int problem = 0; problem < 300; problem++) {
            int unknowns = 1 + random.nextInt(12);
            int rows = unknowns + random.nextInt(6);
            double[][] columns = new double[unknowns][];
            for (int i = 0; i < unknowns; i++) {
                boolean copy = i > 0 && random.nextInt(6) == 0;
                columns[i] = copy ? columns[i - 1].clone() : drawn(random, rows);
            }
            double[] right = drawn(random, rows);
            assertOptimal(columns, right, NonNegativeLeastSquares.solve(columns, right));
            double[] start = drawn(random, unknowns);
            for (int i = 0; i < unknowns; i++) {
                start[i] = Math.max(0, start[i]);
            }
            assertOptimal(columns, right, NonNegativeLeastSquares.solve(columns, right, start));
        }
    }

    private static void assertOptimal(double[][] columns, double[] right, double[] result) {
        double[] error = right.clone();
        for (int i = 0; i < columns.length; i++) {
            for (int row = 0; row < error.length; row++) {
                error[row] -= columns[i][row] * result[i];
            }
        }
        for (int i = 0; i < columns.length; i++) {
            double gain = 0;
            for (int row = 0; row < error.length; row++) {
                gain += columns[i][row] * error[row];
            }
            assertThat(result[i]).isNotNegative();
            assertThat(gain).isLessThan(1e-9);
            assertThat(gain * result[i]).isCloseTo(0, within(1e-9));
        }
    }

    private static double[] drawn(SplittableRandom random, int rows) {
        double[] column = new double[rows];
        for (int row = 0; row < rows; row++) {
            column[row] = random.nextGaussian();
        }
        return column;
    }
}
