package org.myotome.engine.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected values come from Python's statistics module and its complementary error function. */
class NormalTest {

    @ParameterizedTest
    @CsvSource({
        "-20, 2.7536241186063314e-89",
        "-10, 7.619853024160593e-24",
        "-5, 2.866515718791946e-07",
        "-3.0001, 0.001349454913260717",
        "-3, 0.0013498980316300957",
        "-1, 0.15865525393145707",
        "0, 0.5",
        "0.3, 0.6179114221889526",
        "2.9, 0.998134186699616",
        "5, 0.9999997133484281",
        "50, 1",
        "-50, 0"
    })
    void cumulativeAgreesWithPublishedValues(double x, double expected) {
        assertThat(Normal.cumulative(x)).isCloseTo(expected, within(2e-13 * expected + 1e-300));
    }

    @ParameterizedTest
    @CsvSource({
        "1e-300, -37.0470962993612",
        "1e-20, -9.262340089798405",
        "1e-6, -4.753424308822899",
        "0.01, -2.3263478740408408",
        "0.075, -1.4395314709384557",
        "0.2, -0.8416212335729142",
        "0.5, 0",
        "0.9, 1.2815515655446008",
        "0.999, 3.090232306167813"
    })
    void quantileAgreesWithPublishedValues(double p, double expected) {
        assertThat(Normal.quantile(p)).isCloseTo(expected, within(1e-14 * (1 + Math.abs(expected))));
    }

    @Test
    void quantileUndoesCumulative() {
        for (double x = -6; x <= 5; x += 0.013) {
            assertThat(Normal.quantile(Normal.cumulative(x))).isCloseTo(x, within(1e-9));
        }
    }

    @Test
    void densityIsTheSlopeOfCumulative() {
        for (double x = -4; x <= 4; x += 0.11) {
            double slope = (Normal.cumulative(x + 1e-4) - Normal.cumulative(x - 1e-4)) / 2e-4;
            assertThat(Normal.density(x)).isCloseTo(slope, within(1e-8));
        }
    }

    @Test
    void theQuickTailIsCloseToTheTrueOneHoweverSmallItIs() {
        for (double x = -11; x <= 30; x += 0.0137) {
            double expected = Normal.cumulative(-x);
            assertThat(Normal.upperTail(x)).isCloseTo(expected, within(1e-4 * expected));
        }
        assertThat(Normal.upperTail(0)).isEqualTo(0.5);
        assertThat(Normal.upperTail(50)).isZero();
        assertThat(Normal.upperTail(-50)).isEqualTo(1);
    }

    @Test
    void theTableStaysWithinItsDocumentedErrorAndNeverRises() {
        double worst = 0;
        double before = 1;
        for (double x = -9; x <= 9; x += 0.00097) {
            double value = Normal.tabulatedUpperTail(x);
            worst = Math.max(worst, Math.abs(value - Normal.cumulative(-x)));
            assertThat(value).isLessThanOrEqualTo(before);
            before = value;
        }
        assertThat(worst).isLessThanOrEqualTo(Normal.LARGEST_TABLE_ERROR).isGreaterThan(1e-7);
        assertThat(Normal.tabulatedUpperTail(0)).isEqualTo(0.5);
        assertThat(Normal.tabulatedUpperTail(Double.NEGATIVE_INFINITY)).isEqualTo(1);
        assertThat(Normal.tabulatedUpperTail(Double.POSITIVE_INFINITY)).isZero();
    }

    @Test
    void edgesAndNonsense() {
        assertThat(Normal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Normal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Normal.cumulative(Double.NaN)).isNaN();
        assertThatThrownBy(() -> Normal.quantile(1.1)).hasMessageContaining("(1.1)");
        assertThatThrownBy(() -> Normal.quantile(Double.NaN)).hasMessageContaining("(NaN)");
    }
}
