package org.myotome.content.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.MobilityFinding;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.triage.ComplaintFact;
import org.myotome.engine.triage.ExaminationFact;
import org.myotome.engine.triage.TriageDecision;
import org.myotome.engine.triage.Truth;
import org.myotome.engine.triage.WordList;

/** What was left out, or said in words that nobody knows, is unknown and never good news. */
class UnknownIsNeverGoodTest {

    private static final String PAIN_FREE = "rest=absent activity_pain=absent night=absent worst=absent ";
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown:limp",
                "unknown:new_or_worsening_leg_weakness",
                "night=unknown",
                "hip_abduction=4/4",
                "numb=sole"
            })
    void complaint_without_pain_whose_place_was_left_out_is_still_a_complaint(String line) {
        CaseRecord placed = Given.of(PAIN_FREE + "regions=foot " + line);
        CaseRecord nowhere = nowhere(placed);
        ComplaintFact foot = new ComplaintFact.RegionIn(Set.of(BodyRegion.FOOT));

        assertThat(foot.evaluate(placed)).isEqualTo(Truth.TRUE);
        assertThat(foot.evaluate(nowhere)).isEqualTo(Truth.UNKNOWN);
        assertThat(Screened.decide(nowhere).lockedMovements().keySet())
                .containsAll(Screened.decide(placed).lockedMovements().keySet());
    }

    @Test
    void person_who_says_that_nothing_hurts_and_names_no_complaint_has_none() {
        CaseRecord well = nowhere(Given.of(PAIN_FREE));

        assertThat(new ComplaintFact.RegionIn(Set.of(BodyRegion.FOOT)).evaluate(well))
                .isEqualTo(Truth.FALSE);
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

    /** The same without the place. */
    private static CaseRecord nowhere(CaseRecord record) {
        Complaint was = record.complaint();
        return record.withComplaint(
                new Complaint(List.of(), was.side(), was.durationWeeks(), was.durationText(), was.story(), ""));
    }
}
