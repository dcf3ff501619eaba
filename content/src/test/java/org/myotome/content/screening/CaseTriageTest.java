package org.myotome.content.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.content.document.TextFile;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/** The shipped cases, scored by the rules of the case files: open answers filled with no, and left open. */
class CaseTriageTest {

    private static final Map<String, Expectation> EXPECTATIONS = Expectation.readAll();

    @Test
    void no_case_is_looser_than_allowed() {
        assertThat(scored(
                        Screened.CASES,
                        (expectation, decision) -> decision.tier().compareTo(expectation.least()) < 0))
                .isEmpty();
    }

    @Test
    void no_case_is_stricter_than_allowed() {
        assertThat(scored(
                        Screened.CASES,
                        (expectation, decision) -> decision.tier().compareTo(expectation.most()) > 0))
                .isEmpty();
    }

    @Test
    void forbidden_movements_are_locked() {
        List<String> violated = new ArrayList<>();
        for (CaseRecord record : Screened.CASES) {
            CaseRecord scored = asScored(record);
            TriageDecision decision = Screened.decide(scored);
            expectation(record)
                    .violations(
                            scored, Screened.LIBRARY, decision.lockedMovements().keySet())
                    .forEach((predicate, movement) -> violated.add(record.id() + " " + predicate + ": " + movement));
        }
        assertThat(violated).isEmpty();
    }

    @Test
    void open_answers_are_never_looser_than_answers_filled_with_no() {
        List<String> looser = new ArrayList<>();
        for (CaseRecord record : Screened.CASES) {
            TriageDecision open = Screened.decide(record);
            TriageDecision filled = Screened.decide(Screened.filled(record));
            boolean opens = !open.lockedMovements()
                    .keySet()
                    .containsAll(filled.lockedMovements().keySet());
            if (open.tier().compareTo(filled.tier()) < 0 || opens) {
                looser.add(record.id());
            }
        }
        assertThat(looser).isEmpty();
    }

    @Test
    void published_case_with_open_answers_is_asked_and_offered_nothing_that_hangs_on_them() {
        for (CaseRecord record : Screened.CASES) {
            TriageDecision decision = Screened.decide(record);
            if (!expectation(record).synthetic()) {
                assertThat(decision.questions()).as(record.id()).isNotEmpty();
                assertThat(decision.lockedMovements())
                        .as(record.id())
                        .hasSize(Screened.LIBRARY.movements().size());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"N18a, N18b", "N28a, N28b", "R22a, R22b"})
    void second_visit_is_stricter_than_the_first(String first, String second) {
        for (boolean fill : List.of(true, false)) {
            CaseRecord before = Screened.shippedCase(first);
            CaseRecord after = Screened.shippedCase(second);
            Tier tierBefore =
                    Screened.decide(fill ? Screened.filled(before) : before).tier();
            Tier tierAfter =
                    Screened.decide(fill ? Screened.filled(after) : after).tier();
            assertThat(tierAfter).isGreaterThan(tierBefore);
        }
    }

    @Test
    void every_tier_comes_with_a_reason_and_every_serious_one_with_a_flag() {
        for (CaseRecord record : Screened.CASES) {
            TriageDecision decision = Screened.decide(record);
            assertThat(decision.reasons()).as(record.id()).isNotEmpty();
            if (decision.tier().compareTo(Tier.E2) >= 0) {
                assertThat(decision.flags().getFirst().tier()).as(record.id()).isEqualTo(decision.tier());
            }
        }
    }

    @Test
    void scores_are_as_approved() {
        assertThat(TriageScore.table(Screened.CASES, EXPECTATIONS))
                .isEqualToNormalizingNewlines(TextFile.shipped(CaseTriageTest.class, "/cases/scores.txt")
                        .text());
    }

    private interface Judgement {
        boolean isWrong(Expectation expectation, TriageDecision decision);
    }

    private static List<String> scored(List<CaseRecord> cases, Judgement judgement) {
        return cases.stream()
                .filter(record -> judgement.isWrong(expectation(record), Screened.decide(asScored(record))))
                .map(record ->
                        record.id() + " " + Screened.decide(asScored(record)).tier())
                .toList();
    }

    private static CaseRecord asScored(CaseRecord record) {
        return TriageScore.asScored(record, expectation(record));
    }

    private static Expectation expectation(CaseRecord record) {
        return Objects.requireNonNull(EXPECTATIONS.get(record.id()));
    }
}
