package org.myotome.content.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.myotome.engine.activity.ActivityGoal;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.triage.Tier;

/** FEATURE UNDER TEST: which cards matter for whom, and the reason that is given, from a record. */
class SituationTest {

    private static final LocalDate DAY = Told.MONDAY;

    @Test
    void a01WhoSaidNothingIsAskedFirst() {
        Told nothing = new Told().on(DAY, new Event.EpisodeOpened("first presentation"));
        assertThat(nothing.text(DAY)).isEqualTo("""
                        E2
                        concern: Because safety questions are still open.
                        before_start: Because your programme has not begun yet.
                        always: Because it is of use to everybody.
                        => look_first while_you_wait""");
    }

    @Test
    void a02BeforeTheProgrammeBegins() {
        assertThat(Told.calm().text(DAY)).isEqualTo("""
                        E1
                        before_start: Because your programme has not begun yet.
                        always: Because it is of use to everybody.
                        => how_it_begins hurt_and_harm shoes""");
    }

    @Test
    void a03TheFirstWeekAndNotTheSecond() {
        Told told = Told.calm().begins(DAY);
        assertThat(told.text(DAY.plusDays(6))).contains("first_week: Because your programme began on Monday.");
        assertThat(told.text(DAY.plusDays(7))).doesNotContain("first_week");
    }

    @Test
    void a04ASetAboveWhatIsAgreedIsAFlareForAWeek() {
        Told told = Told.calm().begins(DAY).trains(DAY, 4);
        assertThat(told.text(DAY.plusDays(1))).isEqualTo("""
                        E1
                        flare: Because it hurt more than agreed yesterday.
                        first_week: Because your programme began yesterday.
                        always: Because it is of use to everybody.
                        => in_a_flare even_days first_week""");
        assertThat(told.text(DAY.plusDays(7)))
                .doesNotContain("more than agreed")
                .contains("flare: Because your programme steps down now.");
    }

    @Test
    void a05PainAsAgreedIsNoFlare() {
        Told told = Told.calm().begins(DAY).trains(DAY, 3).wakes(DAY.plusDays(1), 3);
        assertThat(told.text(DAY.plusDays(1))).doesNotContain("flare");
    }

    @Test
    void a06AMorningClearlyWorseIsAFlareAndTheLaterOfTheTwoIsNamed() {
        Told told = Told.calm().begins(DAY).trains(DAY, 4).wakes(DAY.plusDays(1), 5);
        assertThat(told.text(DAY.plusDays(1))).isEqualTo("""
                        E1
                        flare: Because the morning was clearly worse than usual today.
                        first_week: Because your programme began yesterday.
                        always: Because it is of use to everybody.
                        => in_a_flare even_days first_week""");
    }

    @Test
    void a06bMuchMoreWithoutANumberIsAFlare() {
        Told told = Told.calm()
                .begins(DAY)
                .trains(DAY, 1)
                .on(
                        DAY.plusDays(1),
                        new Event.MorningChecked(new MorningCheck(
                                DAY.plusDays(1), new PainReport.Present(), Known.of(0), Answer.NO, LegSymptoms.NONE)));
        assertThat(told.text(DAY.plusDays(1)))
                .contains("flare: Because the morning was clearly worse than usual today.");
    }

    @Test
    void a07NewNumbnessHoldsBackEverythingAboutMoving() {
        Told told = Told.calm()
                .begins(DAY)
                .trains(DAY, 1)
                .wakes(DAY.plusDays(1), 2, Answer.NO, LegSymptoms.NEW_NUMBNESS_OR_WEAKNESS);
        assertThat(told.text(DAY.plusDays(1))).isEqualTo("""
                        E3
                        concern: Because somebody has to look first.
                        leg_symptoms: Because of what you said about your leg today.
                        first_week: Because your programme began yesterday.
                        always: Because it is of use to everybody.
                        => look_first while_you_wait down_the_leg""");
    }

    @Test
    void a08PainInTheNightAfterASessionIsALookFirst() {
        Told told = Told.calm().begins(DAY).trains(DAY, 1).wakes(DAY.plusDays(1), 2, Answer.YES, LegSymptoms.NONE);
        assertThat(told.text(DAY.plusDays(1))).isEqualTo("""
                        E3
                        concern: Because somebody has to look first.
                        bad_nights: Because pain woke you in the night before Tuesday.
                        first_week: Because your programme began yesterday.
                        always: Because it is of use to everybody.
                        => look_first while_you_wait sleep""");
    }

    @Test
    void a09MissedDays() {
        Told told = Told.calm().begins(DAY).trains(DAY, 1).wakes(DAY.plusDays(1), 2);
        assertThat(told.text(DAY.plusDays(12))).isEqualTo("""
                        E1
                        missed: Because 5 training days went by without a session.
                        always: Because it is of use to everybody.
                        => missed_days even_days shoes""");
    }

    @Test
    void a10AGoalOnTheirFeet() {
        Told told = Told.calm()
                .begins(DAY)
                .on(
                        DAY,
                        new Event.ActivityGoalSet(
                                new ActivityGoal(ActivityKind.RUN, Known.of(5000), Known.unknown(), "")));
        assertThat(told.text(DAY.plusDays(20))).contains("run: Because you want to run again.");
    }

    @Test
    void a11AFearedMovementATendonAndYears() {
        Told told = Told.calm(BodyRegion.HEEL, 30, 70)
                .on(
                        DAY,
                        new Event.CircumstancesStated(Circumstances.unknown().withFeared(Set.of("squat"))),
                        new Event.PainPolicySet(PainPolicy.TENDON));
        assertThat(told.text(DAY)).isEqualTo("""
                        E1
                        fear: Because there is a movement that you do not trust.
                        before_start: Because your programme has not begun yet.
                        tendon: Because it is a tendon that gets used to load.
                        long: Because it has hurt for months.
                        older: Because you are 65 or older.
                        always: Because it is of use to everybody.
                        => not_trusted how_it_begins hurt_and_harm""");
    }

    @Test
    void a12ARedFlagShowsWhomToCallWhateverElseHolds() {
        Told told =
                Told.calm().begins(DAY).trains(DAY, 4).on(DAY, new Event.SafetyAnswered("saddle_numbness", Answer.YES));
        assertThat(told.text(DAY.plusDays(1))).isEqualTo("""
                        E4
                        concern: Because somebody has to look first.
                        flare: Because it hurt more than agreed yesterday.
                        first_week: Because your programme began yesterday.
                        always: Because it is of use to everybody.
                        => look_first while_you_wait""");
    }

    @Test
    void a13AClinicianWhoLetsTrainingGoOnSettlesALook() {
        Told told = Told.calm().begins(DAY).on(DAY, new Event.SafetyAnswered("diabetes", Answer.YES));
        Tier before = told.situation(DAY).concern();
        told.on(DAY, new Event.ReviewDone(DAY, "looked", true));
        assertThat(told.situation(DAY).concern()).isLessThanOrEqualTo(before);
    }
}
