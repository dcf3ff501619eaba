package org.myotome.content.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.TriageDecision;

/**
 * Cases written without sight of the rules, scored as the shipped ones are. Misses are not failures of this test: they
 * stand in the score file of their set, which shows every change of them.
 */
class IndependentCasesTest {

    static final List<IndependentSet> SETS =
            List.of(new IndependentSet("/cases-independent"), new IndependentSet("/cases-independent-2"));

    @ParameterizedTest
    @FieldSource("SETS")
    void scores_are_as_approved(IndependentSet set) {
        assertThat(set.scores()).isEqualToNormalizingNewlines(set.approvedScores());
    }

    @ParameterizedTest
    @FieldSource("SETS")
    void open_answers_are_never_looser_than_answers_filled_with_no(IndependentSet set) {
        assertThat(set.cases())
                .filteredOn(
                        record -> !isAtLeastAsStrict(Screened.decide(record), Screened.decide(Screened.filled(record))))
                .extracting(CaseRecord::id)
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("SETS")
    void report_with_open_answers_is_asked_and_offered_nothing_that_hangs_on_them(IndependentSet set) {
        for (CaseRecord record : set.cases()) {
            TriageDecision decision = Screened.decide(record);
            if (!set.expectation(record).synthetic() && Screened.hasOpenAnswer(record)) {
                assertThat(decision.questions()).as(record.id()).isNotEmpty();
                assertThat(decision.lockedMovements())
                        .as(record.id())
                        .hasSize(Screened.LIBRARY.movements().size());
            }
        }
    }

    private static boolean isAtLeastAsStrict(TriageDecision open, TriageDecision filled) {
        return open.tier().compareTo(filled.tier()) >= 0
                && open.lockedMovements()
                        .keySet()
                        .containsAll(filled.lockedMovements().keySet());
    }
}
