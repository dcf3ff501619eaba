package org.myotome.engine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myotome.engine.programme.SomeCases.MONDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.engine.explanation.DaySentences;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.Story;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.nextstep.NextStepRequest;
import org.myotome.engine.nextstep.NextSteps;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.CoreFirst;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.SmallLibrary;
import org.myotome.engine.programme.SomeCases;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Side;

/** FEATURE UNDER TEST: what a person does on a day, and what becomes of what they say. */
class SessionTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final DaySentences WORDS = new DaySentences(SmallLibrary.LIBRARY);

    private final Story story = Story.opening(SomeCases.calm())
            .then(new Event.ProgrammeAccepted(programme("single_leg_bridge", "short_foot_sitting"), List.of()));

    @Test
    void a01SetsGoRoundTheSidesMovementByMovement() {
        assertThat(text(plan(MONDAY))).isEqualTo("""
                        single_leg_bridge/right 1
                        single_leg_bridge/left 1
                        single_leg_bridge/right 2
                        single_leg_bridge/left 2
                        short_foot_sitting/right 1
                        short_foot_sitting/left 1
                        short_foot_sitting/right 2
                        short_foot_sitting/left 2""");
    }

    @Test
    void a02TheBadDaysVersionIsTheFirstMovement() {
        assertThat(text(plan(MONDAY).shortened())).doesNotContain("short_foot").contains("single_leg_bridge/right 2");
    }

    @Test
    void a03TheNextSetIsTheFirstOneThatIsNotLogged() {
        say(MONDAY, done("single_leg_bridge/right", 1, 1));
        assertThat(next(MONDAY)).isEqualTo("single_leg_bridge/left 1");
    }

    @Test
    void b01PainAboveTheAgreedEndsTheMovementOnBothSides() {
        say(MONDAY, done("single_leg_bridge/right", 1, 4));
        assertThat(plan(MONDAY).isEnded("single_leg_bridge")).isTrue();
        assertThat(next(MONDAY)).isEqualTo("short_foot_sitting/right 1");
    }

    @Test
    void b02PainThatNobodyStatedEndsNothingAndIsNotTakenForNone() {
        Event set = Entries.set(
                story.episode(),
                MONDAY,
                new Entry.SetDone(
                        "single_leg_bridge/right",
                        1,
                        true,
                        new PainReport.Unknown(),
                        SetForm.UNKNOWN,
                        SetEffort.UNKNOWN,
                        Known.unknown()));
        story.at(MONDAY, 9).then(set);
        assertThat(plan(MONDAY).isEnded("single_leg_bridge")).isFalse();
        assertThat(((Event.SetLogged) set).log().pain()).isEqualTo(new PainReport.Unknown());
    }

    @Test
    void b03PainPresentWithoutANumberCountsAtItsWorst() {
        story.at(MONDAY, 9)
                .then(Entries.set(
                        story.episode(),
                        MONDAY,
                        new Entry.SetDone(
                                "single_leg_bridge/right",
                                1,
                                true,
                                new PainReport.Present(),
                                SetForm.STEADY,
                                SetEffort.LIGHT,
                                Known.unknown())));
        assertThat(plan(MONDAY).isEnded("single_leg_bridge")).isTrue();
    }

    @Test
    void c01WhatWasDoneIsKeptThoughThePlanHasChanged() {
        story.at(MONDAY, 8).then(new Event.ProgrammeAccepted(programme("bridge"), List.of()));
        Event.SetLogged set =
                (Event.SetLogged) done("single_leg_bridge/right", 1, 1).asEvent(story, MONDAY);
        assertThat(set.log().done()).isInstanceOf(Known.Value.class);
        assertThat(set.log().movement().side()).isEqualTo(Known.of(Side.RIGHT));
    }

    @Test
    void c02OfAMovementThatNobodyPlannedItIsNotKnownHowMuch() {
        Event.SetLogged set =
                (Event.SetLogged) done("squat/left@half_range", 2, 1).asEvent(story, MONDAY);
        assertThat(set.log().done()).isEqualTo(Known.unknown());
        assertThat(set.log().movement().key()).isEqualTo("squat/left");
        assertThat(set.log().setNumber()).isEqualTo(2);
    }

    @Test
    void c03ASessionIsOverOnlyIfSomethingOfItWasDone() {
        Entry.SessionOver over = new Entry.SessionOver(new PainReport.Score(1), LegSymptoms.NONE, Known.of(4));
        assertThat(Entries.over(story.episode(), MONDAY, over)).isEmpty();
        say(MONDAY, done("single_leg_bridge/right", 1, 1));
        assertThat(Entries.over(story.episode(), MONDAY, over)).isPresent();
        assertThat(Entries.over(story.episode(), TUESDAY, over)).isEmpty();
    }

    @Test
    void c04TheFirstMorningOfAllSaysWhatIsUsualToo() {
        Entry.MorningSaid said =
                new Entry.MorningSaid(new PainReport.Score(2), Known.unknown(), Answer.UNKNOWN, LegSymptoms.NONE);
        List<Event> first = Entries.morning(story.episode(), MONDAY, said);
        assertThat(first).hasSize(2).first().isInstanceOf(Event.UsualMorningStated.class);
        first.forEach(event -> story.at(MONDAY, 7).then(event));
        assertThat(Entries.morning(story.episode(), TUESDAY, said)).hasSize(1);
    }

    @Test
    void c05AMorningThatNobodyDescribedStatesNothingAsUsual() {
        Entry.MorningSaid said =
                new Entry.MorningSaid(new PainReport.Unknown(), Known.unknown(), Answer.UNKNOWN, LegSymptoms.UNKNOWN);
        assertThat(Entries.morning(story.episode(), MONDAY, said)).hasSize(1);
    }

    @Test
    void d01TheMorningIsAskedAroundWhatIsUsual() {
        assertThat(answers()).isEmpty();
        story.at(MONDAY, 7).then(new Event.UsualMorningStated(new PainReport.Score(2)));
        assertThat(answers()).isEqualTo("Better 0–1, Same 2, A bit more 3, Much more 4–10");
        story.then(new Event.UsualMorningStated(new PainReport.Score(0)));
        assertThat(answers()).isEqualTo("Same 0, A bit more 1, Much more 2–10");
        story.then(new Event.UsualMorningStated(new PainReport.Score(9)));
        assertThat(answers()).isEmpty();
    }

    @Test
    void e01MissedTrainingDaysAreCountedAndRestDaysAreNot() {
        assertThat(day(MONDAY).missedDays()).as("before the first session").isZero();
        say(MONDAY, done("single_leg_bridge/right", 1, 1));
        assertThat(day(TUESDAY).missedDays()).isZero();
        assertThat(day(MONDAY.plusDays(2)).missedDays()).isZero();
        assertThat(day(MONDAY.plusDays(4)).missedDays()).isEqualTo(1);
        assertThat(day(MONDAY.plusDays(7)).missedDays()).isEqualTo(2);
        assertThat(day(MONDAY.plusDays(70)).missedDays())
                .as("two weeks at most")
                .isEqualTo(6);
    }

    @Test
    void e02MissedDaysAreMetWithAShorterSessionAndNoBlame() {
        story.at(MONDAY, 6).then(new Event.UsualMorningStated(new PainReport.Score(2)));
        say(MONDAY, done("single_leg_bridge/right", 1, 1));
        LocalDate friday = MONDAY.plusDays(4);
        Entry.MorningSaid calm =
                new Entry.MorningSaid(new PainReport.Score(2), Known.of(0), Answer.NO, LegSymptoms.NONE);
        for (LocalDate morning : List.of(TUESDAY, friday)) {
            Entries.morning(story.episode(), morning, calm)
                    .forEach(event -> story.at(morning, 7).then(event));
        }
        assertThat(WORDS.of(day(friday)).text()).contains("That happens.", "short version");
    }

    @Test
    void f01DaysInWords() {
        assertThat(words(MONDAY)).isEqualTo("Planned for today | First say how the morning is; today follows from it.");
        assertThat(words(MONDAY.plusDays(5))).startsWith("Rest today | The next session is on Monday.");
    }

    // --- a person's day ---

    private PersonDay day(LocalDate day) {
        NextStep next = new NextSteps(SmallLibrary.LIBRARY)
                .next(NextStepRequest.of(
                        story.episode(),
                        SomeCases.noConcern(),
                        () -> {
                            throw new AssertionError("Nothing is searched for here.");
                        },
                        day));
        return PersonDay.of(story.episode(), SomeCases.noConcern(), next, day);
    }

    private SessionPlan plan(LocalDate day) {
        return day(day).findSession().orElseThrow();
    }

    private String next(LocalDate day) {
        return text(plan(day).findNext().orElseThrow());
    }

    private String words(LocalDate day) {
        DaySentences.Said words = WORDS.of(day(day));
        return words.headline() + " | " + words.text();
    }

    private String answers() {
        return MorningQuestion.find(story.episode(), MONDAY).orElseThrow().answers().stream()
                .map(answer -> answer.label() + " " + answer.note())
                .collect(Collectors.joining(", "));
    }

    private static String text(SessionPlan plan) {
        return plan.planned().stream().map(SessionTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(SessionPlan.Planned planned) {
        return planned.movement().key() + " " + planned.set();
    }

    private void say(LocalDate day, Done done) {
        story.at(day, 9).then(done.asEvent(story, day));
    }

    private static Done done(String movement, int set, int pain) {
        return new Done(new Entry.SetDone(
                movement, set, true, new PainReport.Score(pain), SetForm.STEADY, SetEffort.RIGHT, Known.unknown()));
    }

    private record Done(Entry.SetDone entry) {

        Event asEvent(Story story, LocalDate day) {
            return Entries.set(story.episode(), day, entry);
        }
    }

    private static Programme programme(String... movementIds) {
        List<ProgrammeItem> items = List.of(movementIds).stream()
                .map(SmallLibrary.LIBRARY::getMovement)
                .map(movement -> new ProgrammeItem(
                        movement.id(),
                        movement.isOneSided() ? List.of(Side.RIGHT, Side.LEFT) : List.of(),
                        movement.startDose().withSets(2),
                        List.of(),
                        new ChoiceReason.StartingPoint(movement.region()),
                        List.of(),
                        List.of()))
                .toList();
        return new Programme(
                items,
                List.of(),
                new CoreFirst.NotLimiting(),
                PainPolicy.DEFAULT,
                List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
                10,
                Programme.Standing.TRIED,
                List.of());
    }
}
