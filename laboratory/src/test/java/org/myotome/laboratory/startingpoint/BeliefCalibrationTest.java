package org.myotome.laboratory.startingpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.laboratory.statistics.Uniformity;

/** FEATURE UNDER TEST: {@code ./run bench belief-calibration}. */
class BeliefCalibrationTest {

    @Test
    void evenRanksAreEvenAndBunchedOnesAreNot() {
        List<Double> even = new ArrayList<>();
        List<Double> bunched = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            even.add((i + 0.5) / 1000);
            bunched.add(0.25 + 0.5 * (i + 0.5) / 1000);
        }
        assertThat(Uniformity.of(even).chiSquare()).isZero();
        assertThat(Uniformity.of(bunched).chiSquare()).isCloseTo(1000, within(1e-6));
    }

    @Test
    void inTheMatchedWorldTheTruthLiesAnywhereAmongTheParticles() {
        Map<String, BeliefCalibrationBenchmark.Dimension> dimensions = BeliefCalibrationBenchmark.measure(
                Knowledge.shipped(), 5, 100, SearchSettings.standard().withParticles(512));

        assertThat(dimensions).hasSize(16).containsKeys("ability of trunk motor control", "tolerance of lower back");
        dimensions.forEach((name, dimension) -> {
            assertThat(dimension.before().chiSquare()).as(name).isLessThan(Uniformity.ONE_IN_THOUSAND);
            assertThat(dimension.after().chiSquare()).as(name).isLessThan(Uniformity.ONE_IN_THOUSAND);
        });
    }
}
