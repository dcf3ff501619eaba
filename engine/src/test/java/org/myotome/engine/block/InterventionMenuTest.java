package org.myotome.engine.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myotome.engine.programme.SomeCases.MONDAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.programme.SomeCases;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/** FEATURE UNDER TEST: what may be tried on a block, and what speaks against it. */
class InterventionMenuTest {

    private static final List<String> QUESTIONS = Contraindication.ALL.stream()
            .flatMap(one -> one.questions().stream())
            .distinct()
            .toList();

    @Test
    void a01AcuteBackPainWithNothingAgainstItOpensTheWholeMenu() {
        assertThat(menu(acuteBack(), SomeCases.noConcern()))
                .allSatisfy(offer -> assertThat(offer.standing()).isEqualTo(Offer.Standing.OPEN));
    }

    @Test
    void a02WhatWasNotAskedIsAskedFirst() {
        assertThat(thrust(denied(acuteBack()).withAnswers(acuteBack().answers().with("foot_drop", Answer.UNKNOWN))))
                .isEqualTo("ask_first: Not asked yet: New or worsening weakness, or a foot that drops.");
    }

    @Test
    void a03ThrustIsForTheBackAndNotForALegThatHurtsBelowTheKnee() {
        assertThat(thrust(at(2, BodyRegion.HEEL)))
                .isEqualTo("not_now: It is offered for the lower back and pelvis only; that is where it was studied.");
        assertThat(thrust(at(2, BodyRegion.LOWER_BACK, BodyRegion.CALF)))
                .isEqualTo("not_now: There are symptoms below the knee.");
    }

    @Test
    void a04LongLastingPainCallsForCare() {
        assertThat(thrust(at(30, BodyRegion.LOWER_BACK)))
                .isEqualTo("with_caution: In long-lasting pain it is no better than other recommended care"
                        + " (Rubinstein 2019).");
    }

    @Test
    void a05ANerveThatIsFailingForbidsWorkByHandAndLeavesTheRest() {
        CaseRecord record = acuteBack().withAnswers(acuteBack().answers().with("foot_drop", Answer.YES));

        assertThat(menu(record, SomeCases.noConcern()))
                .filteredOn(offer -> offer.standing() == Offer.Standing.NOT_NOW)
                .extracting(Offer::intervention)
                .containsExactly(Intervention.MANUAL_THERAPY, Intervention.THRUST);
    }

    @Test
    void a06AnEmergencyClosesTheMenu() {
        TriageDecision emergency = SomeCases.triage(Tier.E4, Map.of(), List.of());

        assertThat(menu(acuteBack(), emergency))
                .allSatisfy(offer -> assertThat(offer.standing()).isEqualTo(Offer.Standing.NOT_NOW));
    }

    @Test
    void a07TwoFailuresEndItsUseAndSixVisitsEndWorkByHand() {
        Course twice = CourseTest.course(MONDAY, CourseTest.failed(Intervention.HEAT, MONDAY, 2));
        assertThat(standing(InterventionMenu.of(acuteBack(), SomeCases.noConcern(), twice), Intervention.HEAT))
                .isEqualTo("not_now: It did not help 2 times: stop and review.");
        Course six = CourseTest.course(MONDAY, CourseTest.failed(Intervention.MANUAL_THERAPY, MONDAY, 6));
        assertThat(standing(InterventionMenu.of(acuteBack(), SomeCases.noConcern(), six), Intervention.THRUST))
                .isEqualTo("not_now: Work by hand was tried 6 times without a gain that lasted.");
    }

    @Test
    void a08WarmthIsNotForNumbSkin() {
        CaseRecord record = acuteBack().withAnswers(acuteBack().answers().with("numb_feet", Answer.YES));

        assertThat(standing(menu(record, SomeCases.noConcern()), Intervention.HEAT))
                .startsWith("not_now: ");
    }

    @Test
    void a09AWorseOrAMissingAnswerNeverOpensAnything() {
        SeededRandom random = SeededRandom.of(17);
        for (int i = 0; i < 2000; i++) {
            CaseRecord record = drawn(random);
            String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
            Answer worse = random.nextInt(2) == 0 ? Answer.YES : Answer.UNKNOWN;
            CaseRecord changed = record.withAnswers(record.answers().with(question, worse));
            for (Intervention intervention : Intervention.values()) {
                boolean before =
                        find(menu(record, SomeCases.noConcern()), intervention).mayBeTried();
                boolean after =
                        find(menu(changed, SomeCases.noConcern()), intervention).mayBeTried();
                assertThat(!before && after)
                        .as("%s %s %s", intervention, question, worse)
                        .isFalse();
            }
        }
    }

    @Test
    void a10AKindIsFoundAgain() {
        for (Intervention intervention : Intervention.values()) {
            assertThat(Intervention.findByKind(intervention.kind("left side"))).contains(intervention);
            assertThat(Intervention.findByKind(intervention.kind(" "))).contains(intervention);
            assertThat(Intervention.findByWord(intervention.word())).contains(intervention);
        }
        assertThat(Intervention.findByKind("Tapered off")).isEmpty();
    }

    private static CaseRecord drawn(SeededRandom random) {
        CaseRecord record = at(2, BodyRegion.LOWER_BACK);
        for (String question : QUESTIONS) {
            if (random.nextInt(8) == 0) {
                Answer answer = random.nextInt(2) == 0 ? Answer.YES : Answer.UNKNOWN;
                record = record.withAnswers(record.answers().with(question, answer));
            }
        }
        return record;
    }

    private static CaseRecord acuteBack() {
        return at(1, BodyRegion.LOWER_BACK);
    }

    private static CaseRecord at(double weeks, BodyRegion... regions) {
        return denied(SomeCases.calm()
                .withComplaint(
                        new Complaint(List.of(regions), ReportedSide.RIGHT, Known.of(weeks), "", "", "walk an hour")));
    }

    private static CaseRecord denied(CaseRecord record) {
        CaseRecord result = record;
        for (String question : QUESTIONS) {
            result = result.withAnswers(result.answers().with(question, Answer.NO));
        }
        return result;
    }

    private static List<Offer> menu(CaseRecord record, TriageDecision triage) {
        return InterventionMenu.of(record, triage, Course.of(List.of(), MONDAY));
    }

    private static String thrust(CaseRecord record) {
        return standing(menu(record, SomeCases.noConcern()), Intervention.THRUST);
    }

    private static String standing(List<Offer> menu, Intervention intervention) {
        Offer offer = find(menu, intervention);
        List<String> words = new ArrayList<>(List.of(offer.standing().word() + ":"));
        words.addAll(offer.because());
        return String.join(" ", words);
    }

    private static Offer find(List<Offer> menu, Intervention intervention) {
        return menu.stream()
                .filter(offer -> offer.intervention() == intervention)
                .findFirst()
                .orElseThrow();
    }
}
