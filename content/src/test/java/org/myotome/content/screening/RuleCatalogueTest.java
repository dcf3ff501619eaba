package org.myotome.content.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myotome.content.document.TextFile;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.ScreeningRule;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.engine.triage.Truth;

/** Every rule fires where it should, at the tier it should, and stays silent on a near miss. */
class RuleCatalogueTest {

    private static final String SILENT = "-";

    record Line(String rule, String tier, String given) {}

    static Stream<Line> lines() {
        return TextFile.shipped(RuleCatalogueTest.class, "/cases/rules.txt")
                .text()
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> {
                    List<String> parts =
                            Arrays.stream(line.split("\\|")).map(String::strip).toList();
                    return new Line(parts.get(0), parts.get(1), parts.get(2));
                });
    }

    @ParameterizedTest
    @MethodSource("lines")
    void rule_fires_or_stays_silent(Line line) {
        CaseRecord record = Given.of(line.given());

        assertThat(firing(line.rule(), record)).isEqualTo(line.tier());
    }

    @Test
    void every_rule_has_a_case_that_fires_it_and_a_near_miss() {
        Set<String> fired = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        lines().forEach(line -> (line.tier().equals(SILENT) ? missed : fired).add(line.rule()));
        List<String> all =
                Screened.BANK.rules().stream().map(ScreeningRule::id).sorted().toList();

        assertThat(fired).containsExactlyElementsOf(all);
        assertThat(missed).containsExactlyElementsOf(all);
    }

    @Test
    void every_tier_that_a_rule_has_is_reached_by_a_case() {
        Set<String> reached = new TreeSet<>();
        lines().forEach(line -> reached.add(line.rule() + " " + line.tier()));
        reached.add("X-DATA E2");
        for (ScreeningRule rule : Screened.BANK.rules()) {
            for (ScreeningRule.Branch branch : rule.branches()) {
                assertThat(reached).contains(rule.id() + " " + branch.tier());
            }
        }
    }

    @Test
    void nothing_answered_is_no_green_light() {
        TriageDecision decision = Screened.decide(CaseRecord.unknown("empty"));

        assertThat(decision.tier()).isEqualTo(Tier.E2);
        assertThat(decision.lockedMovements())
                .hasSize(Screened.LIBRARY.movements().size());
        assertThat(decision.questions().getFirst().questionId()).isEqualTo("saddle_numbness");
    }

    @Test
    void ordinary_person_is_raised_to_nothing() {
        TriageDecision decision = Screened.decide(Given.of(""));

        assertThat(decision.tier()).isEqualTo(Tier.E0);
        assertThat(decision.flags()).isEmpty();
        assertThat(decision.lockedMovements()).isEmpty();
    }

    private static String firing(String ruleId, CaseRecord record) {
        ScreeningRule rule = Screened.BANK.rules().stream()
                .filter(candidate -> candidate.id().equals(ruleId))
                .findFirst()
                .orElseThrow();
        return rule.branches().stream()
                .filter(branch -> branch.when().evaluate(record) == Truth.TRUE)
                .map(branch -> branch.tier().name())
                .findFirst()
                .orElse(SILENT);
    }
}
