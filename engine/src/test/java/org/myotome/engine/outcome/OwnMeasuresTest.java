package org.myotome.engine.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.ability.AbilitySummary;

/** FEATURE UNDER TEST: what is believed after searches, as series that are compared like any other. */
class OwnMeasuresTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    private static List<AbilitySummary> abilities(double mean, double spread) {
        return Arrays.stream(Ability.values())
                .map(ability -> new AbilitySummary(ability, mean, spread, 0.1))
                .toList();
    }

    private static Stream<String> answers(Map<LocalDate, List<AbilitySummary>> byDay) {
        ProgressReport report = ProgressReport.of(
                List.of(), OwnMeasures.series(byDay), SomeMeasures.BANK, List.of(), SomeMeasures.TODAY);
        return report.answers().stream()
                .map(answer -> answer.finding().word()
                        + answer.lead()
                                .map(lead -> " by " + lead.series().key())
                                .orElse(""));
    }

    @Test
    void oneSearchSaysNothingOfChange() {
        assertThat(OwnMeasures.series(Map.of(FIRST, abilities(0, 0.3)))).isEmpty();
    }

    @Test
    void changeBeyondTheSpreadOfBothBeliefsIsOne() {
        assertThat(answers(Map.of(FIRST, abilities(-1, 0.3), FIRST.plusDays(40), abilities(0, 0.3))))
                .containsExactly(
                        "yes by estimated_mobility",
                        "not_measured",
                        "yes by estimated_foot_left",
                        "yes by estimated_trunk_control");
    }

    @Test
    void changeWithinTheSpreadIsNone() {
        assertThat(answers(Map.of(FIRST, abilities(-1, 0.6), FIRST.plusDays(40), abilities(0, 0.6))))
                .containsExactly(
                        "not_sure_yet by estimated_mobility",
                        "not_measured",
                        "not_sure_yet by estimated_foot_left",
                        "not_sure_yet by estimated_trunk_control");
    }
}
