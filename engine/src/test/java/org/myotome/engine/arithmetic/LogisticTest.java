package org.myotome.engine.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogisticTest {

    @Test
    void sigmoidAgreesWithItsDefinition() {
        for (double x = -40; x <= 40; x += 0.037) {
            double expected = x >= 0 ? 1 / (1 + StrictMath.exp(-x)) : StrictMath.exp(x) / (1 + StrictMath.exp(x));
            assertThat(Logistic.sigmoid(x)).isCloseTo(expected, within(4 * Math.ulp(expected)));
        }
    }

    @Test
    void sigmoidOfTheEdges() {
        assertThat(Logistic.sigmoid(0)).isEqualTo(0.5);
        assertThat(Logistic.sigmoid(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(Logistic.sigmoid(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Logistic.sigmoid(-800)).isZero();
        assertThat(Logistic.sigmoid(Double.NaN)).isNaN();
    }

    @Test
    void theTableStaysWithinItsDocumentedErrorAndNeverFalls() {
        double worst = 0;
        double before = 0;
        for (double x = -20; x <= 20; x += 0.00097) {
            double value = Logistic.tabulated(x);
            worst = Math.max(worst, Math.abs(value - Logistic.sigmoid(x)));
            assertThat(value).isGreaterThanOrEqualTo(before);
            before = value;
        }
        assertThat(worst).isLessThanOrEqualTo(Logistic.LARGEST_TABLE_ERROR).isGreaterThan(1e-7);
    }

    @Test
    void theTableOfTheEdges() {
        assertThat(Logistic.tabulated(0)).isEqualTo(0.5);
        assertThat(Logistic.tabulated(1)).isEqualTo(Logistic.sigmoid(1));
        assertThat(Logistic.tabulated(-1e9)).isEqualTo(Logistic.sigmoid(-16));
        assertThat(Logistic.tabulated(16)).isEqualTo(Logistic.sigmoid(16));
        assertThat(Logistic.tabulated(Double.POSITIVE_INFINITY)).isEqualTo(Logistic.sigmoid(16));
    }
}
