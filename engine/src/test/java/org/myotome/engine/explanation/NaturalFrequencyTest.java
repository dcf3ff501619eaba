package org.myotome.engine.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: chances as natural frequencies. */
class NaturalFrequencyTest {

    @Test
    void chancesAreSaidAsFrequencies() {
        assertThat(NaturalFrequency.of(0)).isEqualTo("fewer than 1 in 200");
        assertThat(NaturalFrequency.of(0.07)).isEqualTo("about 1 in 14");
        assertThat(NaturalFrequency.of(0.00503)).isEqualTo("about 1 in 200");
        assertThat(NaturalFrequency.of(0.021)).isEqualTo("about 1 in 50");
        assertThat(NaturalFrequency.of(0.1)).isEqualTo("about 1 in 10");
        assertThat(NaturalFrequency.of(0.33)).isEqualTo("about 1 in 3");
        assertThat(NaturalFrequency.of(0.5)).isEqualTo("about 5 in 10");
        assertThat(NaturalFrequency.of(0.96)).isEqualTo("about 9 in 10");
        assertThat(NaturalFrequency.of(1)).isEqualTo("nearly all");
    }

    @Test
    void noChanceIsRefused() {
        assertThatThrownBy(() -> NaturalFrequency.of(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The chance (NaN) must lie between 0 and 1.");
    }
}
