package org.myotome.content.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.content.document.TextFile;
import org.myotome.engine.nerve.Lesion;
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

    /** Made-up second visits, each a little later in the same story, with the rest answered as before. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "regions=lower_back side=midline weeks=3 | night_pain_or_sleep_loss history_of_cancer constant_or_rest_pain",
                "regions=calf side=right weeks=1 | calf_or_leg_swelling chest_pain_or_breathless",
                "regions=lower_back weeks=4 hip_abduction=4/5 ankle_dorsiflexion=4/5 | ankle_dorsiflexion=2/5 foot_drop",
                "regions=groin side=left weeks=3 regular_running_or_jumping hop_or_impact_pain | cannot_bear_weight rest=6",
                "regions=lower_back weeks=2 | fever_or_chills generally_unwell night_pain_or_sleep_loss",
                "regions=lower_back,whole_leg side=left weeks=5 | both_legs_affected bladder_change"
            })
    void made_up_second_visit_is_stricter_than_the_first(String first, String change) {
        CaseRecord before = Given.of(first);
        CaseRecord after = Given.of(first + " " + change);

        assertThat(Screened.decide(after).tier())
                .isGreaterThan(Screened.decide(before).tier());
        assertThat(Screened.decide(after).lockedMovements().keySet())
                .containsAll(Screened.decide(before).lockedMovements().keySet());
    }

    @Test
    void at_most_one_in_ten_of_those_who_may_train_is_held_back() {
        List<CaseRecord> trainable = Screened.CASES.stream()
                .filter(record -> expectation(record).expected().compareTo(Tier.E1) <= 0)
                .toList();
        long heldBack = trainable.stream()
                .filter(record -> Screened.decide(asScored(record))
                                .tier()
                                .compareTo(expectation(record).most())
                        > 0)
                .count();

        assertThat(trainable).hasSizeGreaterThan(15);
        assertThat(10 * heldBack).isLessThanOrEqualTo(trainable.size());
    }

    @Test
    void urgent_and_emergency_cases_are_never_looser_whether_silence_is_no_or_open() {
        for (CaseRecord record : Screened.CASES) {
            if (expectation(record).expected().compareTo(Tier.E3) >= 0) {
                for (CaseRecord run : List.of(asScored(record), record)) {
                    assertThat(Screened.decide(run).tier())
                            .as(record.id())
                            .isGreaterThanOrEqualTo(expectation(record).least());
                }
            }
        }
    }

    @Test
    void first_region_is_the_right_one_in_85_of_100_where_the_truth_is_not_low() {
        List<CaseRecord> sure = Screened.CASES.stream()
                .filter(record -> !expectation(record).truth().equals("low"))
                .toList();
        long right = sure.stream()
                .filter(record -> Screened.decide(asScored(record)).regions().stream()
                        .limit(1)
                        .anyMatch(expectation(record).region()::equals))
                .count();

        assertThat(100 * right).isGreaterThanOrEqualTo(85L * sure.size());
    }

    @Test
    void lesion_of_nerve_or_cord_is_among_the_first_three_in_85_of_100_where_it_is_stated() {
        List<String> ofTheWiring = Stream.concat(
                        Stream.of(Lesion.values()).filter(Lesion::isOfTheWiring).map(Lesion::code),
                        Stream.of("multifocal_nerve"))
                .toList();
        List<CaseRecord> stated = Screened.CASES.stream()
                .filter(record -> ofTheWiring.contains(expectation(record).lesion()))
                .toList();
        long found = stated.stream()
                .filter(record ->
                        TriageScore.isAmongFirstThree(expectation(record).lesion(), Screened.decide(asScored(record))))
                .count();

        assertThat(stated).hasSizeGreaterThan(15);
        assertThat(100 * found).isGreaterThanOrEqualTo(85L * stated.size());
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
