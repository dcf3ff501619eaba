package org.myotome.engine.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExponentialTest {

    private static final int MANY = 400_000;

    private static double errorInUlps(double actual, double expected) {
        return actual == expected ? 0 : Math.abs(actual - expected) / Math.ulp(expected);
    }

    @Test
    void expStaysWithinOneUlpOfTheJdkOverTheWholeRange() {
        SeededRandom random = SeededRandom.of(1);
        double worst = 0;
        for (int i = 0; i < MANY; i++) {
            double x = -745.1 + 1454.8 * random.nextUniform();
            worst = Math.max(worst, errorInUlps(Exponential.exp(x), StrictMath.exp(x)));
        }
        assertThat(worst).isLessThanOrEqualTo(1);
    }

    @Test
    void expStaysWithinOneUlpOfTheJdkNearZero() {
        SeededRandom random = SeededRandom.of(2);
        double worst = 0;
        for (int i = 0; i < MANY; i++) {
            double x = 4 * random.nextUniform() - 2;
            worst = Math.max(worst, errorInUlps(Exponential.exp(x), StrictMath.exp(x)));
        }
        assertThat(worst).isLessThanOrEqualTo(1);
    }

    @Test
    void expOfTheEdges() {
        assertThat(Exponential.exp(0)).isEqualTo(1);
        assertThat(errorInUlps(Exponential.exp(1), Math.E)).isLessThanOrEqualTo(1);
        assertThat(Exponential.exp(709.782712893384)).isFinite().isGreaterThan(1.797e308);
        assertThat(Exponential.exp(709.79)).isInfinite();
        assertThat(Exponential.exp(Double.POSITIVE_INFINITY)).isInfinite();
        assertThat(Exponential.exp(-745.13)).isEqualTo(Double.MIN_VALUE);
        assertThat(Exponential.exp(-745.14)).isZero();
        assertThat(Exponential.exp(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Exponential.exp(Double.NaN)).isNaN();
    }

    @Test
    void logStaysWithinOneUlpOfTheJdkOverAllMagnitudes() {
        SeededRandom random = SeededRandom.of(3);
        double worst = 0;
        for (int i = 0; i < MANY; i++) {
            double x = Double.longBitsToDouble(random.nextBits() & 0x7fffffffffffffffL);
            if (Double.isFinite(x)) {
                worst = Math.max(worst, errorInUlps(Exponential.log(x), StrictMath.log(x)));
            }
        }
        assertThat(worst).isLessThanOrEqualTo(1);
    }

    @Test
    void logStaysWithinOneUlpOfTheJdkNearOne() {
        SeededRandom random = SeededRandom.of(4);
        double worst = 0;
        for (int i = 0; i < MANY; i++) {
            double x = 0.4 + 2 * random.nextUniform();
            worst = Math.max(worst, errorInUlps(Exponential.log(x), StrictMath.log(x)));
        }
        assertThat(worst).isLessThanOrEqualTo(1);
    }

    @Test
    void logOfTheEdges() {
        assertThat(Exponential.log(1)).isZero();
        assertThat(Exponential.log(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Exponential.log(-1)).isNaN();
        assertThat(Exponential.log(Double.NaN)).isNaN();
        assertThat(Exponential.log(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Exponential.log(Double.MIN_VALUE)).isEqualTo(StrictMath.log(Double.MIN_VALUE));
        assertThat(Exponential.log(Double.MAX_VALUE)).isEqualTo(StrictMath.log(Double.MAX_VALUE));
    }

    @Test
    void bitsAreWhatTheyWere() {
        assertThat(Double.doubleToLongBits(Exponential.exp(-3.7)))
                .isEqualTo(Double.doubleToLongBits(0.024723526470339388));
        assertThat(Double.doubleToLongBits(Exponential.log(0.3)))
                .isEqualTo(Double.doubleToLongBits(-1.2039728043259361));
    }
}
