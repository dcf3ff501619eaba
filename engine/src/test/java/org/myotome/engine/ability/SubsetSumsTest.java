package org.myotome.engine.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myotome.engine.arithmetic.SeededRandom;

class SubsetSumsTest {

    @ParameterizedTest
    @ValueSource(ints = {64, 66, 100, 126, 1024, 4096})
    void aSubsetWeighsWhatItsMembersWeigh(int count) {
        SeededRandom random = SeededRandom.of(count);
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            weights[i] = random.nextUniform();
        }
        SubsetSums sums = SubsetSums.of(weights);
        for (int subset = 0; subset < 50; subset++) {
            long[] bits = new long[SubsetSums.words(count)];
            double expected = 0;
            for (int i = 0; i < count; i++) {
                if (random.nextInt(50) < subset) {
                    bits[i / 64] |= 1L << (i % 64);
                    expected += weights[i];
                }
            }
            assertThat(sums.of(bits)).isCloseTo(expected, within(1e-10));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 66, 100, 4096})
    void bitsBeyondTheLastOneWeighNothing(int count) {
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            weights[i] = 1;
        }
        long[] all = new long[SubsetSums.words(count)];
        for (int word = 0; word < all.length; word++) {
            all[word] = -1;
        }
        assertThat(SubsetSums.of(weights).of(all)).isEqualTo(count);
    }
}
