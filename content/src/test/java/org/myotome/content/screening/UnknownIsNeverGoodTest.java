package org.myotome.content.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Complaint;
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

    @Test
    void nowhere_is_believed_once_everything_is_denied() {
        CaseRecord healthy = Screened.filled(Screened.shippedCase("S02"));
        CaseRecord oneLeftOut = healthy.withAnswers(healthy.answers().with("calf_or_leg_swelling", Answer.UNKNOWN));

        assertThat(asked(healthy)).doesNotContain("complaint_regions");
        assertThat(asked(oneLeftOut)).contains("calf_or_leg_swelling");
        assertThat(Screened.decide(oneLeftOut).lockedMovements().keySet())
                .containsAll(Screened.decide(healthy).lockedMovements().keySet())
                .hasSizeGreaterThan(Screened.decide(healthy).lockedMovements().size());
    }

    @Test
    void place_that_was_left_out_is_not_nowhere() {
        CaseRecord healthy = Screened.filled(Screened.shippedCase("S02"));
        CaseRecord leftOut = healthy.withComplaint(healthy.complaint().withRegions(List.of()));

        assertThat(asked(leftOut)).contains("complaint_regions");
        assertThat(Screened.decide(leftOut).lockedMovements().size())
                .isGreaterThan(Screened.decide(healthy).lockedMovements().size());
    }

    @Test
    void foot_that_drops_is_asked_for_its_side_where_the_complaint_has_none() {
        CaseRecord dropping = unexamined().withAnswers(unexamined().answers().with("foot_drop", Answer.YES));

        assertThat(asked(onSide(ReportedSide.ALTERNATING, dropping))).contains("complaint_side");
        assertThat(asked(onSide(ReportedSide.MIDLINE, dropping))).contains("complaint_side");
        assertThat(asked(onSide(ReportedSide.LEFT, dropping))).doesNotContain("complaint_side");
    }

    private static CaseRecord onSide(ReportedSide side, CaseRecord record) {
        Complaint was = record.complaint();
        return record.withComplaint(new Complaint(
                was.regions(), side, was.durationWeeks(), was.durationText(), was.story(), was.goalActivity()));
    }

    private static List<String> asked(CaseRecord record) {
        return Screened.decide(record).questions().stream()
                .map(TriageDecision.NextQuestion::questionId)
                .toList();
    }

    private static CaseRecord unexamined() {
        return Given.of("");
    }
}
