package org.myotome.laboratory.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: rank correlation and its interval, against sums on paper. */
class RankCorrelationTest {

    /** Differences of ranks 1, 1, 0, 1, 1: 1 - 6 * 4 / (5 * 24) = 0.8. */
    @Test
    void itIsOneMinusSixTimesTheSquaresOfDifferences() {
        RankCorrelation correlation =
                RankCorrelation.of(new double[] {10, 20, 30, 40, 50}, new double[] {2, 1, 3, 5, 4});

        assertThat(correlation.coefficient()).isCloseTo(0.8, within(1e-12));
        assertThat(correlation.n()).isEqualTo(5);
        // Fisher: 1.0986 plus and minus 1.96 * 1.03 / root of 2.
        assertThat(correlation.interval().low()).isCloseTo(Math.tanh(1.0986123 - 1.4274810), within(1e-5));
        assertThat(correlation.interval().high()).isCloseTo(Math.tanh(1.0986123 + 1.4274810), within(1e-5));
    }

    @Test
    void tiesShareTheirRanks() {
        assertThat(RankCorrelation.of(new double[] {1, 1, 2, 2, 3}, new double[] {5, 5, 6, 6, 7})
                        .coefficient())
                .isCloseTo(1, within(1e-12));
        assertThat(RankCorrelation.of(new double[] {1, 2, 3, 4, 5}, new double[] {9, 8, 7, 6, 5})
                        .coefficient())
                .isCloseTo(-1, within(1e-12));
    }

    @Test
    void tooFewOrAllTheSameSayNothing() {
        assertThatThrownBy(() -> RankCorrelation.of(new double[4], new double[4]))
                .hasMessageContaining("There are 4 and 4 numbers");
        assertThatThrownBy(() -> RankCorrelation.of(new double[] {1, 2, 3, 4, 5}, new double[5]))
                .hasMessageContaining("all the same");
    }
}
