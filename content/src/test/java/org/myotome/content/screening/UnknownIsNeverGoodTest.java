package org.myotome.content.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.triage.ExaminationFact;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.engine.triage.Truth;
import org.myotome.engine.triage.WordList;

/** What was left out, or said in words that nobody knows, is unknown and never good news. */
class UnknownIsNeverGoodTest {

    private static final ExaminationFact IMPINGEMENT = new ExaminationFact.TestSays(
            WordList.of(List.of("fadir")), WordList.of(List.of("positive", "painful")), "hip_end_range_hurts");
    private static final ExaminationFact LIMITED =
            new ExaminationFact.MobilityLimited(WordList.of(List.of("hip flexion")), "hip_end_range_hurts");

    @ParameterizedTest
    @CsvSource({
        "positive, TRUE",
        "Painful at the end, TRUE",
        "negative, FALSE",
        "normal, FALSE",
        "'no pain', FALSE",
        "abnormal, UNKNOWN",
        "+, UNKNOWN",
        "pinch, UNKNOWN",
        "'', UNKNOWN"
    })
    void result_in_unfamiliar_words_is_unknown(String result, Truth truth) {
        CaseRecord record = unexamined()
                .withExamination(
                        unexamined().reflexes(),
                        List.of(),
                        List.of(),
                        List.of(new FunctionalTest("FADIR", ReportedSide.RIGHT, result, "", "")));

        assertThat(IMPINGEMENT.examined(record)).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "limited, TRUE",
        "severely limited, TRUE",
        "normal, FALSE",
        "excessive, FALSE",
        "'', UNKNOWN",
        "bony stop, UNKNOWN"
    })
    void mobility_in_unfamiliar_words_is_unknown(String finding, Truth truth) {
        CaseRecord record = unexamined()
                .withExamination(
                        unexamined().reflexes(),
                        List.of(),
                        List.of(new MobilityFinding("hip flexion", ReportedSide.RIGHT, "95", "degrees", finding)),
                        List.of());

        assertThat(LIMITED.examined(record)).isEqualTo(truth);
    }

    @Test
    void one_sound_result_does_not_settle_a_test_that_was_also_written_in_unfamiliar_words() {
        CaseRecord record = unexamined()
                .withExamination(
                        unexamined().reflexes(),
                        List.of(),
                        List.of(),
                        List.of(
                                new FunctionalTest("FADIR", ReportedSide.RIGHT, "pinch", "", ""),
                                new FunctionalTest("FADIR", ReportedSide.LEFT, "negative", "", "")));

        assertThat(IMPINGEMENT.examined(record)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void weakness_without_a_side_is_asked_for_its_side() {
        TriageDecision decision = Screened.decide(Given.of("hip_abduction=unknown/unknown/4"));

        assertThat(decision.lockedMovements()).isNotEmpty();
        assertThat(decision.questions())
                .extracting(TriageDecision.NextQuestion::questionId)
                .contains("strength_side");
        assertThat(Screened.decide(Given.of("hip_abduction=4/5")).questions())
                .extracting(TriageDecision.NextQuestion::questionId)
                .doesNotContain("strength_side");
    }

    private static CaseRecord unexamined() {
        return Given.of("");
    }
}
