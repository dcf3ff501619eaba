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
}
