package org.myotome.laboratory.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.engine.arithmetic.SeededRandom;

/** FEATURE UNDER TEST: the expected calibration error and its interval, and Wilson's interval. */
class CalibrationTest {

    @Test
    void statementsThatComeTrueAsOftenAsStatedHaveLittleError() {
        Calibration honest = drawn(0);

        assertThat(honest.error()).isLessThan(0.02);
        assertThat(honest.overconfidence()).isCloseTo(0, within(0.01));
    }

    @Test
    void statementsThatAreTooSureHaveThatMuchError() {
        Calibration sure = drawn(0.2);

        assertThat(sure.error()).isCloseTo(0.2, within(0.02));
        Interval interval = sure.errorInterval(100, SeededRandom.of(2));
        assertThat(sure.error()).isBetween(interval.low(), interval.high());
    }

    @Test
    void binsHoldWhatFallsIntoThem() {
        Calibration calibration = Calibration.of(List.of(0.15, 0.11, 0.95), List.of(true, false, true));

        assertThat(calibration.bins())
                .containsExactly(new Calibration.Bin(0.13, 0.5, 2), new Calibration.Bin(0.95, 1, 1));
    }

    /** Wilson 1927, for 18 of 21 (Newcombe 1998 gives the formula). */
    @Test
    void wilsonsInterval() {
        Interval interval = Interval.wilson(18, 21);

        assertThat(interval.low()).isCloseTo(0.654, within(0.001));
        assertThat(interval.high()).isCloseTo(0.950, within(0.001));
    }

    private static Calibration drawn(double tooSureBy) {
        SeededRandom random = SeededRandom.of(1);
        List<Double> stated = new ArrayList<>();
        List<Boolean> so = new ArrayList<>();
        for (int number = 0; number < 20_000; number++) {
            double truth = 0.75 * random.nextUniform();
            stated.add(truth + tooSureBy);
            so.add(random.nextUniform() < truth);
        }
        return Calibration.of(stated, so);
    }
}
