package org.myotome.engine.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myotome.engine.arithmetic.SeededRandom;

/** FEATURE UNDER TEST: sums in several partial sums are the sums by their definitions. */
class SumsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 64, 1001, 4096})
    void sumsFollowTheirDefinitions(int count) {
        SeededRandom random = SeededRandom.of(count);
        double[] weights = new double[count];
        double[] values = new double[count];
        double all = 0;
        for (int i = 0; i < count; i++) {
            weights[i] = random.nextUniform();
            values[i] = random.nextUniform();
            all += weights[i];
        }
        double mean = 0;
        for (int i = 0; i < count; i++) {
            weights[i] /= all;
            mean += weights[i] * values[i];
        }
        double squares = 0;
        for (int i = 0; i < count; i++) {
            double away = weights[i] * (values[i] - mean);
            squares += away * away;
        }
        assertThat(Sums.sum(weights)).isCloseTo(1, within(1e-12));
        assertThat(Sums.product(weights, values)).isCloseTo(mean, within(1e-12));
        assertThat(Sums.mean(weights, values).value()).isCloseTo(mean, within(1e-12));
        assertThat(Sums.mean(weights, values).error()).isCloseTo(Math.sqrt(squares), within(1e-7));
    }
}
