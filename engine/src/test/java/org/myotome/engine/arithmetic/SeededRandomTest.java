package org.myotome.engine.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SeededRandomTest {

    /** Computed with an independent implementation in Python; the first also stands in other published libraries. */
    @Test
    void theSequenceIsThePublishedOne() {
        SeededRandom zero = SeededRandom.of(0);
        assertThat(zero.nextBits()).isEqualTo(0x53175d61490b23dfL);
        assertThat(zero.nextBits()).isEqualTo(0x61da6f3dc380d507L);
        assertThat(zero.nextBits()).isEqualTo(0x5c0fdf91ec9a7bfcL);
        assertThat(zero.nextBits()).isEqualTo(0x02eebf8c3bbe5e1aL);
        SeededRandom fortyTwo = SeededRandom.of(42);
        assertThat(fortyTwo.nextBits()).isEqualTo(0xd0764d4f4476689fL);
        assertThat(fortyTwo.nextBits()).isEqualTo(0x519e4174576f3791L);
    }

    @Test
    void splittingDependsOnSeedAndLabelAndNotOnHowManyNumbersWereDrawn() {
        SeededRandom fresh = SeededRandom.of(7);
        SeededRandom used = SeededRandom.of(7);
        used.nextBits();
        long bits = fresh.split("prior").nextBits();
        assertThat(used.split("prior").nextBits()).isEqualTo(bits);
        assertThat(fresh.split("moves").nextBits()).isNotEqualTo(bits);
        assertThat(SeededRandom.of(8).split("prior").nextBits()).isNotEqualTo(bits);
        assertThat(fresh.nextBits()).isNotEqualTo(bits);
    }

    @Test
    void uniformNumbersHaveTheMomentsOfTheUniformDistribution() {
        SeededRandom random = SeededRandom.of(11);
        int many = 200_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < many; i++) {
            double u = random.nextUniform();
            assertThat(u > 0 && u < 1).isTrue();
            sum += u;
            squares += u * u;
        }
        assertThat(sum / many).isCloseTo(0.5, within(0.003));
        assertThat(squares / many).isCloseTo(1.0 / 3, within(0.003));
    }

    @Test
    void normalNumbersHaveTheMomentsOfTheNormalDistribution() {
        SeededRandom random = SeededRandom.of(12);
        int many = 200_000;
        double sum = 0;
        double squares = 0;
        double fourths = 0;
        for (int i = 0; i < many; i++) {
            double z = random.nextNormal();
            sum += z;
            squares += z * z;
            fourths += z * z * z * z;
        }
        assertThat(sum / many).isCloseTo(0, within(0.01));
        assertThat(squares / many).isCloseTo(1, within(0.015));
        assertThat(fourths / many).isCloseTo(3, within(0.12));
    }

    @Test
    void wholeNumbersCoverTheirRangeEvenly() {
        SeededRandom random = SeededRandom.of(13);
        int[] counts = new int[7];
        for (int i = 0; i < 70_000; i++) {
            counts[random.nextInt(7)]++;
        }
        for (int count : counts) {
            assertThat(count).isBetween(9_600, 10_400);
        }
        assertThat(random.nextInt(1)).isZero();
        assertThatThrownBy(() -> random.nextInt(0)).hasMessageContaining("(0)");
    }
}
