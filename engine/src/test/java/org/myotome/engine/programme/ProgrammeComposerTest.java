package org.myotome.engine.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myotome.engine.programme.SomeCases.MONDAY;
import static org.myotome.engine.programme.SomeCases.calm;
import static org.myotome.engine.programme.SomeCases.noConcern;
import static org.myotome.engine.programme.SomeCases.request;
import static org.myotome.engine.programme.SomeCases.start;
import static org.myotome.engine.programme.SomeCases.starts;
import static org.myotome.engine.programme.SomeCases.trial;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;
import org.myotome.engine.record.SidedGrade;
import org.myotome.engine.record.Strength;
import org.myotome.engine.record.StrengthGrade;
import org.myotome.engine.record.StrengthMovement;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.Tier;

/** FEATURE UNDER TEST: whole programmes from simple to hard, as a person would read them. */
class ProgrammeComposerTest {

    private final ProgrammeComposer composer = new ProgrammeComposer(SmallLibrary.LIBRARY);

    @Test
    void a01OneLadder() {
        Starts one = new Starts(List.of(start("heel", "heel_raise_support")), Answer.YES, Answer.YES);
        assertProgramme(request(calm(), noConcern(), one), """
                heel_raise_support: 3 × 12, 3 days a week. The hardest movement for the foot that worked when you tried.
                [MONDAY, WEDNESDAY, FRIDAY], 4 min, tried
                The trunk is not what limits, so nothing comes first.
                Pain up to 3 of 10 is acceptable while moving, and back to usual the next morning.
                Hard work on one part has a day of rest between, so it is on fewer days.""");
    }

    @Test
    void a02TrunkComesFirst() {
        assertProgramme(request(calm(), noConcern(), starts()), """
                dead_bug_heel_tap: 2 × 8 each side, 4 days a week. Trunk control first: it guides what hip and foot do.
                bridge_march: 3 × 8 each side, 3 days a week. The hardest movement for the hip that worked when you tried.
                heel_raise_support: 3 × 12, 3 days a week. The hardest movement for the foot that worked when you tried.
                [MONDAY, TUESDAY, THURSDAY, SATURDAY], 12 min, tried
                Trunk control comes first, until 15 November 2026 at the latest.
                Pain up to 3 of 10 is acceptable while moving, and back to usual the next morning.
                Hard work on one part has a day of rest between, so it is on fewer days.
                The order keeps getting up and down to a minimum.""");
    }

    @Test
    void a03TrunkFirstIsOverAfterTwoWeeks() {
        ProgrammeRequest later = withCoreFirst(
                request(calm(), noConcern(), starts()),
                new CoreFirstSetting(Optional.empty(), Optional.of(MONDAY.minusDays(14))));
        assertProgramme(later, """
                heel_raise_support: 3 × 12, 3 days a week. The hardest movement for the foot that worked when you tried.
                dead_bug_heel_tap: 2 × 8 each side, 4 days a week. The hardest movement for the trunk that worked when you tried.
                bridge_march: 3 × 8 each side, 3 days a week. The hardest movement for the hip that worked when you tried.
                [MONDAY, TUESDAY, THURSDAY, SATURDAY], 12 min, tried
                The time for trunk first was over on 1 November 2026.
                Pain up to 3 of 10 is acceptable while moving, and back to usual the next morning.
                Hard work on one part has a day of rest between, so it is on fewer days.""");
    }

    @Test
    void a04TrunkFirstIsSkippedWithAReason() {
        ProgrammeRequest skipped = withCoreFirst(
                request(calm(), noConcern(), starts()),
                new CoreFirstSetting(Optional.of("She trains her trunk already."), Optional.empty()));
        assertProgramme(skipped, """
                heel_raise_support: 3 × 12, 3 days a week. The hardest movement for the foot that worked when you tried.
                dead_bug_heel_tap: 2 × 8 each side, 4 days a week. The hardest movement for the trunk that worked when you tried.
                bridge_march: 3 × 8 each side, 3 days a week. The hardest movement for the hip that worked when you tried.
                [MONDAY, TUESDAY, THURSDAY, SATURDAY], 12 min, tried
                Trunk first was skipped: She trains her trunk already.
                Pain up to 3 of 10 is acceptable while moving, and back to usual the next morning.
                Hard work on one part has a day of rest between, so it is on fewer days.""");
    }

    @Test
    void a05NothingIsKnownButTheCase() {
        assertProgramme(request(CaseRecord.unknown("unknown"), noConcern(), starts()), """
                dead_bug_heel_tap: 5 each side, 3 days a week. Trunk control first: it guides what hip and foot do.
                bridge: 2 × 7, 3 days a week. The step next to Bridge with march.
                heel_raise_support: 2 × 8, 3 days a week. The hardest movement for the foot that worked when you tried.
                [MONDAY, WEDNESDAY, FRIDAY], 6 min, tried
                Trunk control comes first, until 15 November 2026 at the latest.
                Pain up to 2 of 10 is acceptable while moving, and back to usual the next morning.
                Some of these movements were not tried yet.
                The lying movements can be done on a firm bed.
                Nobody has said how many days fit; three were assumed.
                Nobody has said how many minutes fit; fifteen were assumed.
                Only the floor, a wall and a chair were counted on.
                The dose is smaller than usual, because pain is or may be easily stirred up.
                No clinician has set how much pain is acceptable; the more careful rule was taken.
                The order keeps getting up and down to a minimum.""");
    }

    @Test
    void a06FiveMinutes() {
        CaseRecord hurried =
                calm().withCircumstances(new Circumstances(Known.of(Set.of()), Known.of(5), Known.of(2), Answer.NO));
        assertProgramme(request(hurried, noConcern(), starts()), """
                dead_bug_heel_tap: 2 × 8 each side, 2 days a week. Trunk control first: it guides what hip and foot do.
                [MONDAY, THURSDAY], 4 min, tried
                Trunk control comes first, until 15 November 2026 at the latest.
                Pain up to 3 of 10 is acceptable while moving, and back to usual the next morning.
                The lying movements can be done on a firm bed.""");
    }

    @Test
    void a07WhatHurtStepsDownItsLadder() {
        assertProgramme(
                request(
                        calm(),
                        noConcern(),
                        starts(),
                        trial("heel_raise_support", Trial.Form.CLEAN, 5),
                        trial("bridge_march", Trial.Form.COMPENSATED, 1)),
                """
                dead_bug_heel_tap: 2 × 8 each side, 4 days a week. Trunk control first: it guides what hip and foot do.
                bridge: 3 × 10, 3 days a week. The step next to Bridge with march.
                seated_heel_raise: 3 × 15, 3 days a week. The step next to Heel raise, supported.
                [MONDAY, TUESDAY, THURSDAY, SATURDAY], 12 min, tried
                Trunk control comes first, until 15 November 2026 at the latest.
                Pain up to 3 of 10 is acceptable while moving, and back to usual the next morning.
                Some of these movements were not tried yet.
                Hard work on one part has a day of rest between, so it is on fewer days.
                The order keeps getting up and down to a minimum.""");
    }

    @Test
    void a08TheWeakSideComesFirst() {
        Starts uneven = new Starts(
                List.of(start("hip", "single_leg_bridge", Side.LEFT), start("hip", "bridge_march")),
                Answer.YES,
                Answer.YES);
        Starts clams = new Starts(
                List.of(start("hip", "clamshell_band", Side.LEFT), start("hip", "clamshell", Side.RIGHT)),
                Answer.YES,
                Answer.YES);
        assertProgramme(request(calm(), noConcern(), uneven), """
                bridge_march: 3 × 8 each side, 3 days a week. The hardest movement for the hip that worked when you tried.
                [MONDAY, WEDNESDAY, FRIDAY], 5 min, tried
                The trunk is not what limits, so nothing comes first.
                Pain up to 3 of 10 is acceptable while moving, and back to usual the next morning.""");
        assertProgramme(request(calm(), noConcern(), clams), """
                clamshell: 3 × 15 each side (right first), 4 days a week. The hardest movement for the hip that worked when you tried.
                [MONDAY, TUESDAY, THURSDAY, SATURDAY], 8 min, tried
                The trunk is not what limits, so nothing comes first.
                Pain up to 3 of 10 is acceptable while moving, and back to usual the next morning.""");
    }

    @Test
    void a09EveryMovementLeftOutHasAReason() {
        Composition composition = composer.compose(request(calm(), SomeCases.locking("walk_10min"), starts()));
        assertThat(composition)
                .isInstanceOfSatisfying(
                        Composition.Composed.class,
                        composed -> assertThat(ProgrammeText.leftOut(
                                        composed.programme().leftOut()))
                                .isEqualTo("""
                abdominal_brace: Easier than Dead bug heel taps, where you start; you can step back to it.
                supine_march: Easier than Dead bug heel taps, where you start; you can step back to it.
                dead_bug: Harder than Dead bug heel taps, where you start; it may come later.
                bird_dog: Dead bug heel taps was chosen for the same part of the body.
                side_plank_knees: There are 3 movements already; few are done more often than many.
                glute_set: Easier than Bridge with march, where you start; you can step back to it.
                bridge: Easier than Bridge with march, where you start; you can step back to it.
                single_leg_bridge: Harder than Bridge with march, where you start; it may come later.
                clamshell: Bridge with march was chosen for the same part of the body.
                clamshell_band: Bridge with march was chosen for the same part of the body.
                sit_to_stand_high: The knee is not a target for now.
                sit_to_stand: The knee is not a target for now.
                squat: The knee is not a target for now.
                goblet_squat: The knee is not a target for now.
                short_foot_sitting: Heel raise, supported was chosen for the same part of the body.
                seated_heel_raise: Easier than Heel raise, supported, where you start; you can step back to it.
                heel_raise: Harder than Heel raise, supported, where you start; it may come later.
                walk_10min: Locked: somebody has to look first.
                walk_30min: First comes Walk ten minutes.
                easy_run_20: The whole leg is not a target for now."""));
    }

    @Test
    void a10AnEmergencyLeavesNothingOpen() {
        Composition composition =
                composer.compose(request(calm(), SomeCases.triage(Tier.E4, Map.of(), List.of()), starts()));
        assertThat(composition)
                .isInstanceOfSatisfying(
                        Composition.NothingOpen.class,
                        nothing -> assertThat(nothing.leftOut())
                                .hasSameSizeAs(SmallLibrary.LIBRARY.movements())
                                .allMatch(left -> left.reason() instanceof LeftOutReason.ReferralFirst));
    }

    @Test
    void aDoseOfMoreDaysWidensTheWeekAndOneOfFewerLeavesIt() {
        Composition composition = composer.compose(request(calm(), noConcern(), starts()));
        assertThat(composition).isInstanceOf(Composition.Composed.class);
        Programme programme = ((Composition.Composed) composition).programme();
        assertThat(programme.trainingDays()).hasSize(4);
        assertThat(withDays(programme, 2).trainingDays()).isEqualTo(programme.trainingDays());
        Programme daily = withDays(programme, 7);
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(daily.itemsOn(day))
                    .as(day.toString())
                    .hasSize(programme.items().size());
        }
    }

    private static Programme withDays(Programme programme, int days) {
        List<ProgrammeItem> items = programme.items().stream()
                .map(item -> item.withDose(item.dose().withDaysPerWeek(days)))
                .toList();
        return programme.withItems(items, programme.leftOut());
    }

    @ParameterizedTest
    @CsvSource({
        "HIP_ABDUCTION, ANKLE_DORSIFLEXION, MRC_4, MRC_5",
        "HIP_EXTENSION, ANKLE_PLANTARFLEXION, MRC_4, UNKNOWN",
        "HIP_ABDUCTION, FOOT_INTRINSICS, WEAK, NORMAL",
        "HIP_EXTENSION, BIG_TOE_FLEXION, MRC_3, MRC_4"
    })
    void gluteAndFootWeakOnOneSideNeverStartWithTheCore(
            StrengthMovement glute, StrengthMovement foot, StrengthGrade here, StrengthGrade there) {
        SidedGrade grades = new SidedGrade(here, there, StrengthGrade.UNKNOWN);
        CaseRecord weak = calm().withStrength(new Strength(Map.of(glute, grades, foot, grades)));

        Composition composition = composer.compose(request(weak, noConcern(), starts()));

        assertThat(composition).isInstanceOfSatisfying(Composition.Composed.class, composed -> {
            assertThat(composed.programme().coreFirst()).isEqualTo(new CoreFirst.NerveQuestion());
            assertThat(composed.programme().items())
                    .noneMatch(item -> item.reason() instanceof ChoiceReason.TrunkControlFirst
                            || item.reason() instanceof ChoiceReason.TrunkStrengthFirst);
        });
    }

    private void assertProgramme(ProgrammeRequest request, String expected) {
        assertThat(ProgrammeText.of(composer.compose(request))).isEqualTo(expected.strip());
    }

    private static ProgrammeRequest withCoreFirst(ProgrammeRequest request, CoreFirstSetting setting) {
        return new ProgrammeRequest(
                request.record(),
                request.triage(),
                request.starts(),
                request.trials(),
                setting,
                request.clinicianLetsTrain(),
                request.today(),
                request.mostItems());
    }
}
