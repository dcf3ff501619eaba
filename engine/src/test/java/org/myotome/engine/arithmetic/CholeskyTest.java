package org.myotome.engine.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CholeskyTest {

    private static final double[][] COVARIANCE = {{4, 2, 0.6}, {2, 5, 1.2}, {0.6, 1.2, 2}};

    @Test
    void theRootTimesItsTransposeGivesTheMatrixBack() {
        Cholesky root = Cholesky.of(COVARIANCE);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                double sum = 0;
                for (int k = 0; k < 3; k++) {
                    sum += root.entry(row, k) * root.entry(column, k);
                }
                assertThat(sum).isCloseTo(COVARIANCE[row][column], within(1e-14));
            }
        }
        assertThat(root.size()).isEqualTo(3);
        assertThat(root.entry(0, 2)).isZero();
    }

    @Test
    void solvingUndoesMultiplying() {
        Cholesky root = Cholesky.of(COVARIANCE);
        double[] back = root.solve(root.times(new double[] {1, -2, 3}));
        assertThat(back).containsExactly(new double[] {1, -2, 3}, within(1e-14));
    }

    @Test
    void aMatrixThatIsNoCovarianceIsRefused() {
        assertThatThrownBy(() -> Cholesky.of(new double[][] {{1, 1}, {1, 1}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(pivot 0.0 in row 1)");
    }
}
