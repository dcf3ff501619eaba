package org.myotome.server.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.server.clinic.ControlChart.Counted;

/** FEATURE UNDER TEST: flares per active day with limits, month by month. */
class ControlChartTest {

    private static Counted month(int month, int days, int flares) {
        return new Counted(YearMonth.of(2026, month), days, flares);
    }

    private static String said(ControlChart chart) {
        return chart.points().stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "%s %.3f (%.3f to %.3f) %s",
                        point.counted().month(),
                        point.perDay(),
                        point.lower(),
                        point.upper(),
                        point.standing()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void monthsAreJudgedAgainstTheRateOfAllWithWiderLimitsWhereThereWereFewDays() {
        ControlChart chart = ControlChart.of(List.of(
                month(1, 400, 20),
                month(2, 400, 22),
                month(3, 10, 5),
                month(4, 0, 0),
                month(5, 400, 60),
                month(6, 800, 3)));
        assertThat(chart.rate()).isEqualTo(110.0 / 2010);
        assertThat(said(chart)).isEqualTo("""
                2026-01 0.050 (0.020 to 0.090) WITHIN
                2026-02 0.055 (0.020 to 0.090) WITHIN
                2026-03 0.500 (0.000 to 0.277) TOO_FEW
                2026-05 0.150 (0.020 to 0.090) ABOVE
                2026-06 0.004 (0.030 to 0.080) BELOW""");
    }

    @Test
    void nothingCountedSaysNothing() {
        assertThat(ControlChart.of(List.of()).points()).isEmpty();
        assertThat(ControlChart.of(List.of(month(1, 4, 0))).words())
                .isEqualTo("No flare was told on 4 active days: too few to say");
        assertThat(ControlChart.of(List.of(month(1, 30, 0), month(2, 30, 0))).words())
                .isEqualTo("No flare was told on 60 active days");
        assertThat(ControlChart.of(List.of(month(1, 30, 1), month(2, 30, 2))).words())
                .isEqualTo("5.0 flares in 100 active days");
        assertThat(said(ControlChart.of(List.of(month(1, 30, 0))))).isEqualTo("2026-01 0.000 (0.000 to 0.000) WITHIN");
    }
}
