package org.myotome.engine.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myotome.engine.programme.SomeCases.MONDAY;
import static org.myotome.engine.programme.SomeCases.calm;
import static org.myotome.engine.programme.SomeCases.noConcern;
import static org.myotome.engine.programme.SomeCases.request;
import static org.myotome.engine.programme.SomeCases.start;
import static org.myotome.engine.programme.SomeCases.starts;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.explanation.DoseText;
import org.myotome.engine.explanation.ProgrammeSentences;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.movement.Tempo;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.record.Sex;
import org.myotome.engine.startingpoint.GoalActivity;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Target;

/** FEATURE UNDER TEST: programmes that fit a week, a home, wishes and a goal; from simple to hard, as they are read. */
class ComposingForALifeTest {

    private static final ProgrammeSentences SENTENCES = new ProgrammeSentences(SmallLibrary.LIBRARY);

    private final ProgrammeComposer composer = new ProgrammeComposer(SmallLibrary.LIBRARY);

    @Test
    void a01ThreeFreeDaysKeepTheirRest() {
        assertWeek(
                with(calm().circumstances()
                        .withFreeDays(Known.of(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SUNDAY)))),
                """
                Tuesday: Dead bug heel taps, Bridge with march, Heel raise, supported; 12 min
                Thursday: Dead bug heel taps, Bridge with march, Heel raise, supported; 12 min
                Sunday: Dead bug heel taps, Bridge with march, Heel raise, supported; 12 min
                Some of it is usually done on more days than are free.
                The order keeps getting up and down to a minimum.""");
    }

    @Test
    void a02ThreeFreeDaysInARowLeaveHardWorkTwo() {
        assertWeek(
                with(calm().circumstances()
                        .withFreeDays(Known.of(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)))),
                """
                Monday: Dead bug heel taps, Bridge with march, Heel raise, supported; 12 min
                Tuesday: Dead bug heel taps, Bridge with march; 8 min
                Wednesday: Dead bug heel taps, Bridge with march, Heel raise, supported; 12 min
                Some of it is usually done on more days than are free.
                Hard work on one part has a day of rest between, so it is on fewer days.
                The order keeps getting up and down to a minimum.""");
    }

    @Test
    void a03RunsTakeTheirDaysFirst() {
        ProgrammeRequest plain = request(calm(), noConcern(), starts());
        ProgrammeRequest running = new ProgrammeRequest(
                plain.record(),
                plain.triage(),
                plain.starts(),
                plain.trials(),
                plain.coreFirst(),
                false,
                MONDAY,
                3,
                EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY));
        assertThat(composed(running).trainingDays())
                .containsExactly(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
        ProgrammeRequest everyDay = new ProgrammeRequest(
                plain.record(),
                plain.triage(),
                plain.starts(),
                plain.trials(),
                plain.coreFirst(),
                false,
                MONDAY,
                3,
                EnumSet.allOf(DayOfWeek.class));
        assertThat(composed(everyDay).notes()).contains(ProgrammeNote.SHARES_BUSY_DAYS);
    }

    @Test
    void a04NoChangeOfPositionLeavesTheStandingMovementOut() {
        Programme still = composed(with(calm().circumstances().withMostPositionChanges(0)));
        assertThat(text(still)).isEqualTo("""
                dead_bug_heel_tap: 2 × 8 each side. Trunk control first: it guides what hip and foot do.
                bridge_march: 3 × 8 each side. The hardest movement for the hip that worked when you tried.
                side_plank_knees: 3 × 5 × 10 s each side. The hardest movement for the trunk that worked when you tried.""");
        assertThat(left(still, "heel_raise_support"))
                .isEqualTo("With it a session would change position once; it should not change at all.");
    }

    @Test
    void a05WhatIsUnwantedIsReplacedAndSaysWhatThatGivesUp() {
        Programme other = composed(with(calm().circumstances().withUnwanted(Set.of("bridge_march"))));
        assertThat(text(other)).isEqualTo("""
                dead_bug_heel_tap: 2 × 8 each side. Trunk control first: it guides what hip and foot do.
                bridge: 3 × 10. In the place of Bridge with march, which you would rather not do.
                heel_raise_support: 3 × 12. The hardest movement for the foot that worked when you tried.""");
        assertThat(left(other, "bridge_march"))
                .isEqualTo(
                        "You would rather not; Bridge is there instead. Gives up: asks less of control, asks less of balance.");
    }

    @Test
    void a06WhatIsUnwantedAndHasNoStandInIsSaid() {
        Starts hipOnly = new Starts(List.of(start("hip", "glute_set")), Answer.YES, Answer.YES);
        CaseRecord unwilling = with(calm().circumstances().withUnwanted(Set.of("glute_set")));
        assertThat(composer.compose(request(unwilling, noConcern(), hipOnly)))
                .isInstanceOfSatisfying(
                        Composition.NothingOpen.class,
                        nothing -> assertThat(reason(nothing.leftOut(), "glute_set"))
                                .isEqualTo("You would rather not, and nothing else serves the same part for now."));
    }

    @Test
    void a07FearIsGradedFromTheEasierStep() {
        Programme graded = composed(with(calm().circumstances().withFeared(Set.of("bridge_march"))));
        assertThat(text(graded)).isEqualTo("""
                dead_bug_heel_tap: 2 × 8 each side. Trunk control first: it guides what hip and foot do.
                bridge: 3 × 10. An easier step towards Bridge with march; you say when you want to try that.
                heel_raise_support: 3 × 12. The hardest movement for the foot that worked when you tried.""");
        assertThat(left(graded, "bridge_march"))
                .isEqualTo("Not before you say so: Bridge with march frightens you. Easier steps come first.");
        assertThat(left(graded, "single_leg_bridge"))
                .as("what is harder than the feared movement")
                .isEqualTo("Not before you say so: Bridge with march frightens you. Easier steps come first.");
    }

    @Test
    void a08LateInPregnancyNothingFlat() {
        CaseRecord pregnant = calm().withAnswers(SafetyAnswers.unknown().with("pregnant_or_recent_birth", Answer.YES));
        assertThat(text(composed(request(pregnant, noConcern(), starts())))).isEqualTo("""
                heel_raise_support: 3 × 12. The hardest movement for the foot that worked when you tried.
                clamshell: 3 × 15 each side. Very probably works for the hip; not tried yet.
                side_plank_knees: 3 × 5 × 10 s each side. The hardest movement for the trunk that worked when you tried.""");
        CaseRecord early = pregnant.withAnswers(pregnant.answers().with("late_pregnancy", Answer.NO));
        assertThat(composed(request(early, noConcern(), starts())).findItem("dead_bug_heel_tap"))
                .as("before the fifth month")
                .isPresent();
    }

    @Test
    void a09ReasonsNameWhatLimitsAndTheGoal() {
        Starts targeted = new Starts(
                List.of(
                        targeted("heel", "heel_raise_support", new Target.Carries(GoalActivity.RUNNING)),
                        targeted("hip", "bridge", new Target.Limits(Ability.HIP_LEFT, "walk_30min")),
                        targeted("knee", "sit_to_stand", new Target.Steadiness())),
                Answer.YES,
                Answer.YES);
        assertThat(text(composed(request(calm(), noConcern(), targeted)))).isEqualTo("""
                heel_raise_support: 3 × 12. Running asks much of the foot.
                bridge: 3 × 10. The left hip probably limits Walk thirty minutes, so it comes in early.
                sit_to_stand: 3 × 10. Balance, so that you stay steady.""");
    }

    @Test
    void a10EffortIsLearnedBeforeItIsBuilt() {
        Starts tried = new Starts(List.of(start("knee", "squat")), Answer.YES, Answer.YES);
        Starts untried = new Starts(
                List.of(new LadderStart("knee", MovementRegion.KNEE, SidedMovement.both("squat"), false)),
                Answer.YES,
                Answer.YES);
        assertThat(effort(composed(request(calm(), noConcern(), tried)))).isEqualTo("at least 2 left at the end");
        assertThat(effort(composed(request(calm(), noConcern(), untried)))).isEqualTo("at least 3 left at the end");
    }

    @Test
    void a11GettingUpIsFastFromSixtyFiveOnOnceItWorked() {
        Starts chair = new Starts(List.of(start("knee", "sit_to_stand")), Answer.YES, Answer.YES);
        CaseRecord old = calm().withPerson(new Person(Known.of(71.0), Sex.FEMALE, "walks"));
        assertThat(tempo(composed(request(old, noConcern(), chair)))).isEqualTo(new Tempo.FastUp());
        assertThat(tempo(composed(request(calm(), noConcern(), chair)))).isEqualTo(new Tempo.Natural());
        assertThat(tempo(composed(request(old.withPain(SomeCases.pain(3, 4, 0)), noConcern(), chair))))
                .as("where pain is stirred up more easily")
                .isEqualTo(new Tempo.Natural());
        CaseRecord strict = old.withPainPolicy(Known.of(PainPolicy.STRICT));
        assertThat(tempo(composed(request(strict, noConcern(), chair))))
                .as("where no pain is allowed")
                .isEqualTo(new Tempo.Natural());
    }

    @Test
    void a12OtherWholeProgrammesSayWhatTheyGiveUp() {
        ProgrammeRequest asked = request(calm(), noConcern(), starts());
        List<String> lines = new ProgrammeAlternatives(SmallLibrary.LIBRARY, composer)
                .of(asked, composed(asked)).stream()
                        .map(other -> ProgrammeSentences.of(other.kind()) + ": "
                                + other.programme().items().stream()
                                        .map(ProgrammeItem::movementId)
                                        .toList()
                                + ", " + other.programme().minutesPerSession() + " min. "
                                + SENTENCES.givesUp(other.givesUp()))
                        .toList();
        assertThat(String.join("\n", lines)).isEqualTo("""
                Nothing on the floor: [dead_bug_heel_tap, bridge, heel_raise_support], 11 min. Gives up: asks less of control, asks less of balance, 3 sets less.
                Two movements, eight minutes: [dead_bug_heel_tap, heel_raise_support], 8 min. Gives up: nothing for the hip, 6 sets less.""");
    }

    private static CaseRecord with(Circumstances circumstances) {
        return calm().withCircumstances(circumstances);
    }

    private static LadderStart targeted(String ladder, String movementId, Target target) {
        LadderStart plain = start(ladder, movementId);
        return new LadderStart(ladder, plain.region(), plain.movement(), true, target);
    }

    private Programme composed(CaseRecord record) {
        return composed(request(record, noConcern(), starts()));
    }

    private Programme composed(ProgrammeRequest request) {
        assertThat(composer.compose(request)).isInstanceOf(Composition.Composed.class);
        return ((Composition.Composed) composer.compose(request)).programme();
    }

    private void assertWeek(CaseRecord record, String expected) {
        Programme programme = composed(record);
        List<String> lines = new ArrayList<>(SENTENCES.week(programme));
        programme.notes().forEach(note -> lines.add(SENTENCES.of(note)));
        assertThat(String.join("\n", lines)).isEqualTo(expected);
    }

    private static String text(Programme programme) {
        return String.join(
                "\n",
                programme.items().stream()
                        .map(item -> item.movementId() + ": " + DoseText.ENGLISH.of(item) + ". "
                                + SENTENCES.of(item.reason()))
                        .toList());
    }

    private static String effort(Programme programme) {
        return DoseText.ENGLISH.effort(programme.items().getFirst().dose().effort());
    }

    private static Tempo tempo(Programme programme) {
        return programme.items().getFirst().dose().tempo();
    }

    private static String left(Programme programme, String movementId) {
        return reason(programme.leftOut(), movementId);
    }

    private static String reason(List<LeftOut> leftOut, String movementId) {
        return leftOut.stream()
                .filter(left -> left.movementId().equals(movementId))
                .map(left -> SENTENCES.of(left.reason()))
                .findFirst()
                .orElseThrow();
    }
}
