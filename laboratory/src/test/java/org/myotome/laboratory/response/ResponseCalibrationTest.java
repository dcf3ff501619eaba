package org.myotome.laboratory.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.myotome.laboratory.statistics.Uniformity;

/** FEATURE UNDER TEST: {@code ./run bench response-calibration}. */
class ResponseCalibrationTest {

    @Test
    void theTruthLiesAnywhereAmongTheParticlesAndChancesComeTrue() {
        ResponseCalibrationBenchmark.Result result = ResponseCalibrationBenchmark.measure(5, 200, 4096);

        assertThat(result.ranks()).hasSize(15).containsKeys("tolerance after 1", "capacity after 36");
        result.ranks()
                .forEach((name, uniformity) ->
                        assertThat(uniformity.chiSquare()).as(name).isLessThan(Uniformity.ONE_IN_THOUSAND));
        result.chances()
                .forEach((name, chance) ->
                        assertThat(chance.said()).as(name).isCloseTo(chance.cameTrue(), within(0.01)));
    }
}
