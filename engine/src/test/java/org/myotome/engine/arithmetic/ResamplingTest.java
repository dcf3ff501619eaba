package org.myotome.engine.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResamplingTest {

    @Test
    void eachIsChosenAboutAsOftenAsItsWeightSays() {
        assertThat(chosen(0.5, 0.5, 0.25, 0.25, 0)).containsExactly(0, 0, 1, 2);
        assertThat(chosen(0.5, 0, 0, 1, 0)).containsExactly(2, 2, 2, 2);
        assertThat(chosen(0.5, 0.25, 0.25, 0.25, 0.25)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void weightsThatFallShortOfOneByRoundingStillChooseOneThatIsThere() {
        assertThat(chosen(1, 0.25, 0.25, 0.25, 0.249)).containsExactly(0, 1, 2, 3);
    }

    private static int[] chosen(double start, double... weights) {
        int[] chosen = new int[weights.length];
        Resampling.choose(weights, weights.length, start, chosen);
        return chosen;
    }
}
