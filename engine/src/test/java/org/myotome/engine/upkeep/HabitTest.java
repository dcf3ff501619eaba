package org.myotome.engine.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.myotome.engine.activity.ActivityGoal;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.activity.ActivitySource;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.explanation.UpkeepSentences;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.history.Story;
import org.myotome.engine.maintenance.HowItGoes;
import org.myotome.engine.maintenance.MaintenancePlan;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.nextstep.NextStepRequest;
import org.myotome.engine.nextstep.NextSteps;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.engine.programme.Composition;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeComposer;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.SmallLibrary;
import org.myotome.engine.programme.SomeCases;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.Sex;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/** FEATURE UNDER TEST: from an episode to a habit: when it is ready, what it asks for, and the way back in. */
class HabitTest {

    private static final LocalDate BEGIN = SomeCases.MONDAY;
    private static final LocalDate LATER = BEGIN.plusWeeks(5);
    private static final SearchSettings QUICK =
            SearchSettings.standard().withParticles(64).withLookAhead(false);

    private final NextSteps nextSteps = new NextSteps(SmallLibrary.LIBRARY);

    // --- readiness ---

    @Test
    void a01NothingKnownIsNotReady() {
        assertThat(readiness(underProgramme(SomeCases.calm()), BEGIN)).isEqualTo("""
                pain_within_agreed unknown: No pain was said in 4 weeks; nothing said is not no pain.
                goal_or_outcome unknown: Nobody has set a goal with a distance or a time, and no measure was taken twice.
                sessions_done unknown: Sessions on 0 of 0 planned days in 4 weeks; two thirds are asked for, over 4 whole weeks under a programme.
                nothing_open met: No question, lock or contradiction is open.""");
    }

    @Test
    void a02FiveCalmWeeksAndAGoalReachedAreReady() {
        assertThat(readiness(ready(), LATER)).isEqualTo("""
                pain_within_agreed met: The worst pain said in 4 weeks was 2, up to 3 is agreed.
                goal_or_outcome met: The goal was reached in these weeks, within what is agreed.
                sessions_done met: Sessions on 16 of 16 planned days in 4 weeks; two thirds are asked for.
                nothing_open met: No question, lock or contradiction is open.""");
    }

    @Test
    void a03OnePainfulSetIsNotReady() {
        Story story = ready();
        session(story, LATER.minusDays(1), 6);
        assertThat(readiness(story, LATER))
                .contains("pain_within_agreed not_met: The worst pain said in 4 weeks was 6");
    }

    @Test
    void a04WhatWasNotSaidIsNotReady() {
        Story story = ready();
        story.at(LATER.minusDays(1), 7)
                .then(new Event.MorningChecked(new MorningCheck(
                        LATER.minusDays(1),
                        new PainReport.Unknown(),
                        Known.unknown(),
                        Answer.UNKNOWN,
                        LegSymptoms.UNKNOWN)));
        assertThat(readiness(story, LATER.plusDays(1))).contains("pain_within_agreed", "unknown");
        TriageDecision asks = SomeCases.triage(
                Tier.E0, Map.of(), List.of(new TriageDecision.NextQuestion("fever", "Fever?", "Why.")));
        assertThat(NextSteps.findReadiness(story.episode(), asks, LATER)
                        .orElseThrow()
                        .isReady())
                .isFalse();
    }

    @Test
    void a05AMeasureThatStaysTheSameStandsInForAGoal() {
        Story story = underProgramme(SomeCases.calm());
        live(story, LATER);
        story.then(new Event.OutcomeRecorded(score(LATER.minusDays(30), 7)))
                .then(new Event.OutcomeRecorded(score(LATER.minusDays(1), 7)));
        assertThat(readiness(story, LATER)).contains("goal_or_outcome met: The measures taken have stayed the same");
        story.then(new Event.OutcomeRecorded(score(LATER.minusDays(1), 9)));
        assertThat(readiness(story, LATER)).contains("goal_or_outcome not_met: A measure taken is still changing.");
    }

    @Test
    void worseOrMissingNeverMakesReady() {
        for (int seed = 0; seed < 60; seed++) {
            SeededRandom random = SeededRandom.of(seed);
            Story story = underProgramme(SomeCases.calm()).then(goal());
            for (LocalDate day = BEGIN; day.isBefore(LATER); day = day.plusDays(1)) {
                boolean trains =
                        !programme(SomeCases.calm()).itemsOn(day.getDayOfWeek()).isEmpty();
                if (trains && random.nextInt(12) > 0) {
                    session(story, day, random.nextInt(60) == 0 ? 5 : random.nextInt(4));
                    story.morning(day.plusDays(1), 2);
                }
            }
            story.then(new Event.ActivityLogged(walk(LATER.minusDays(2), 60, 1)));
            Readiness before = readinessOf(story.episode(), LATER);
            List<RecordedEvent> events = story.events();
            int at = random.nextInt(events.size());
            List<RecordedEvent> worse = new ArrayList<>(events);
            worse.set(
                    at,
                    with(events.get(at), random.nextInt(2) == 0 ? new PainReport.Score(9) : new PainReport.Unknown()));
            Readiness after = readinessOf(Episode.fold(worse), LATER);
            assertThat(before.isReady() || !after.isReady()).as("seed %s", seed).isTrue();
        }
    }

    // --- the offer and the plan ---

    @Test
    void b01TheOfferKeepsFewMovementsAtAThirdOfTheVolumeAndLeavesNothingUnsaid() {
        NextStep step = next(ready(), LATER);
        assertThat(step).isInstanceOfSatisfying(NextStep.OfferMaintenance.class, offer -> {
            UpkeepProposal proposal = offer.proposal();
            assertThat(proposal.plan().contacts())
                    .containsExactly(
                            LATER.plusWeeks(2),
                            LATER.plusWeeks(4),
                            LATER.plusWeeks(8),
                            LATER.plusWeeks(12),
                            LATER.plusWeeks(18),
                            LATER.plusWeeks(26));
            assertThat(proposal.plan().balanceDaysPerWeek()).isZero();
            assertThat(proposal.kept().items()).hasSize(2);
            assertThat(proposal.kept().items())
                    .allSatisfy(item -> assertThat(item.dose().daysPerWeek()).isEqualTo(2));
            assertThat(proposal.kept().items().size()
                            + proposal.kept().leftOut().size())
                    .isEqualTo(SmallLibrary.LIBRARY.movements().size());
            assertThat(offer.forThePerson()).isNotInstanceOf(NextStep.OfferMaintenance.class);
        });
    }

    @Test
    void b02From65OnAndWhereNobodySaidTheAgeBalanceIsAskedForOnThreeDays() {
        for (Known<Double> years : List.of(Known.of(71.0), Known.<Double>unknown())) {
            CaseRecord record = SomeCases.calm().withPerson(new Person(years, Sex.FEMALE, "walks"));
            assertThat(proposal(underProgramme(record), BEGIN).plan().balanceDaysPerWeek())
                    .isEqualTo(3);
        }
    }

    @Test
    void b03WalksBeginWithWhatWentWell() {
        Story story = underProgramme(SomeCases.calm())
                .then(new Event.ActivityLogged(walk(BEGIN.plusDays(1), 20, 1)))
                .then(new Event.ActivityLogged(walk(BEGIN.plusDays(2), 28, 6)));
        assertThat(proposal(story, BEGIN.plusDays(3)).plan().firstWalk()).isEqualTo(new MaintenancePlan.Walks(20, 3));
        assertThat(proposal(underProgramme(SomeCases.calm()), BEGIN).plan().firstWalk())
                .isEqualTo(new MaintenancePlan.Walks(10, 3));
    }

    @Test
    void b04WalksAreBuiltUpOneStepAWeekAndBackInReverse() {
        MaintenancePlan plan = plan();
        List<String> weeks = new ArrayList<>();
        Story story = inHabit();
        for (int week = 0; week < 12; week++) {
            LocalDate first = LATER.plusWeeks(week);
            WalkWeek now = WalkRamp.weekOf(
                    first,
                    plan,
                    story.episode().log(),
                    SomeCases.calm().painPolicy().find().orElseThrow());
            weeks.add(now.walks().minutes() + "x" + now.walks().daysPerWeek() + " "
                    + now.because().word());
            int days = week == 3 ? 0 : now.walks().daysPerWeek();
            for (int day = 0; day < days; day++) {
                story.at(first.plusDays(day), 12)
                        .then(new Event.ActivityLogged(
                                walk(first.plusDays(day), now.walks().minutes(), week == 8 && day == 0 ? 7 : 1)));
            }
        }
        assertThat(String.join("\n", weeks)).isEqualTo("""
                10x3 first_week
                15x3 went_well
                20x3 went_well
                25x3 went_well
                25x3 too_few
                30x3 went_well
                30x4 went_well
                30x5 went_well
                30x5 reached
                30x4 hurt_more_than_agreed
                30x5 went_well
                30x5 reached""");
    }

    // --- the habit, its silence and its end ---

    @Test
    void c01AHabitKeepsGoingAndAsksOnItsContactDays() {
        Story story = inHabit();
        assertThat(line(story, LATER)).startsWith("KeepGoing");
        assertThat(line(story, LATER.plusDays(13))).startsWith("KeepGoing");
        assertThat(line(story, LATER.plusDays(14))).startsWith("AskHowItGoes The contact of today is due.");
        assertThat(line(story, LATER.plusDays(20))).contains("has not been answered for 6 days");
        story.at(LATER.plusDays(20), 9).then(report(LATER.plusDays(20), HowItGoes.Going.WELL, 1));
        assertThat(line(story, LATER.plusDays(20))).startsWith("KeepGoing");
        assertThat(line(story, LATER.plusDays(28))).as("the second contact").startsWith("AskHowItGoes");
    }

    @Test
    void c02SilenceIsAskedAbout() {
        Story story = inHabit();
        story.at(LATER.plusWeeks(26), 9).then(report(LATER.plusWeeks(26), HowItGoes.Going.WELL, 1));
        assertThat(line(story, LATER.plusWeeks(28))).startsWith("KeepGoing");
        assertThat(line(story, LATER.plusWeeks(28).plusDays(1)))
                .startsWith("AskHowItGoes No word since")
                .contains("Nothing known is not good news.");
    }

    @Test
    void c03TheWordOfThePersonOrPainOnTwoDaysEndsIt() {
        Story said = inHabit();
        said.at(LATER.plusDays(3), 9).then(report(LATER.plusDays(3), HowItGoes.Going.IT_IS_BACK, 5));
        assertThat(line(said, LATER.plusDays(3)))
                .isEqualTo("EndUpkeep The person said on 10 December 2026 that it is back.");

        Story hurt = inHabit();
        hurt.then(new Event.ActivityLogged(walk(LATER.plusDays(1), 10, 6)));
        assertThat(line(hurt, LATER.plusDays(2))).startsWith("KeepGoing");
        hurt.then(new Event.ActivityLogged(walk(LATER.plusDays(2), 10, 4)));
        assertThat(line(hurt, LATER.plusDays(2)))
                .isEqualTo("EndUpkeep Pain above the agreed 3 on 8 December 2026 and 9 December 2026.");
        hurt.at(LATER.plusDays(2), 18).then(new Event.ReviewDone(LATER.plusDays(2), "a new pair of shoes", true));
        assertThat(line(hurt, LATER.plusDays(2))).as("a clinician has looked").startsWith("KeepGoing");
    }

    @Test
    void c04LegSymptomsStopItFirst() {
        Story story = inHabit();
        story.at(LATER.plusDays(1), 7)
                .then(new Event.MorningChecked(new MorningCheck(
                        LATER.plusDays(1),
                        new PainReport.Score(1),
                        Known.of(0),
                        Answer.NO,
                        LegSymptoms.NEW_NUMBNESS_OR_WEAKNESS)));
        assertThat(line(story, LATER.plusDays(1))).startsWith("LookAgainFirst");
        story.at(LATER.plusDays(2), 9).then(new Event.MaintenanceEnded(LATER.plusDays(2), "it is back"));
        assertThat(line(story, LATER.plusDays(2)))
                .as("ending the habit does not open the search before somebody has looked")
                .startsWith("LookAgainFirst");
    }

    @Test
    void c05NothingGetsHarderInAHabitAndPainMakesItEasier() {
        Story easy = inHabit();
        for (int week = 0; week < 2; week++) {
            for (int day = 0; day < 7; day++) {
                session(easy, LATER.plusWeeks(week).plusDays(day), 0);
                easy.morning(LATER.plusWeeks(week).plusDays(day + 1), 1);
            }
        }
        easy.at(LATER.plusDays(14), 9).then(report(LATER.plusDays(14), HowItGoes.Going.WELL, 0));
        assertThat(line(easy, LATER.plusDays(14))).startsWith("KeepGoing");

        Story hurt = inHabit();
        LocalDate day = LATER;
        while (kept().itemsOn(day.getDayOfWeek()).isEmpty()) {
            day = day.plusDays(1);
        }
        session(hurt, day, 5);
        hurt.morning(day.plusDays(1), 2);
        NextStep step = next(hurt, day.plusDays(1));
        assertThat(step).isInstanceOf(NextStep.AdaptProgramme.class);
    }

    @Test
    void c06TheWayBackInAsksAgainAndBeginsWithWhatIsKnown() {
        Story story = Story.opening(SomeCases.calm())
                .then(new Event.SafetyAnswered("fever_or_chills", Answer.NO))
                .then(new Event.SafetyAnswered("history_of_cancer", Answer.YES))
                .then(new Event.TrialRecorded(SomeCases.trial("bridge", Trial.Form.CLEAN, 1)))
                .then(new Event.ProgrammeAccepted(programme(SomeCases.calm()), List.of()));
        story.at(LATER, 9).then(new Event.MaintenanceBegun(plan()));
        story.at(LATER.plusDays(9), 9).then(new Event.MaintenanceEnded(LATER.plusDays(9), "it is back"));
        Episode episode = story.episode();
        assertThat(episode.caseRecord().answers().answer("fever_or_chills")).isEqualTo(Answer.UNKNOWN);
        assertThat(episode.caseRecord().answers().answer("history_of_cancer")).isEqualTo(Answer.YES);
        assertThat(episode.findProgramme()).isEmpty();
        assertThat(episode.maintenance()).isEmpty();
        assertThat(line(story, LATER.plusDays(9))).startsWith("TryMovement");
        story.at(LATER.plusDays(30), 9)
                .then(new Event.SearchStarted(2, new org.myotome.engine.history.Versions("e", "l", "m")));
        assertThat(story.episode().search().earlier()).singleElement().satisfies(visit -> {
            assertThat(visit.trials()).hasSize(1);
            assertThat(visit.daysUntilNext()).as("faded by all the time since").isEqualTo(65);
        });
        story.then(new Event.ProgrammeAccepted(programme(SomeCases.calm()), List.of()));
        assertThat(line(story, LATER.plusDays(30))).isEqualTo("RestUntil");
    }

    @Test
    void anyHabitHasANextStepAndWorseNeverAsksForMore() {
        for (int seed = 0; seed < 200; seed++) {
            SeededRandom random = SeededRandom.of(seed);
            Story story = inHabit();
            int days = 1 + random.nextInt(60);
            for (int i = 0; i < days; i++) {
                LocalDate day = LATER.plusDays(i);
                switch (random.nextInt(8)) {
                    case 0 -> session(story, day, random.nextInt(7));
                    case 1 ->
                        story.at(day, 12)
                                .then(new Event.ActivityLogged(walk(day, 5 + random.nextInt(40), random.nextInt(5))));
                    case 2 ->
                        story.at(day, 9).then(report(day, pick(random, HowItGoes.Going.values()), random.nextInt(6)));
                    default -> {
                        // a day of which nobody says anything
                    }
                }
            }
            LocalDate today = LATER.plusDays(days);
            NextStep step = next(story, today);
            assertThat(step).as("seed %s", seed).isNotNull();
            List<RecordedEvent> events = story.events();
            int at = random.nextInt(events.size());
            List<RecordedEvent> worse = new ArrayList<>(events);
            worse.set(at, with(events.get(at), new PainReport.Score(9)));
            assertThat(asks(step(Episode.fold(worse), today)))
                    .as("seed %s", seed)
                    .isLessThanOrEqualTo(asks(step));
        }
    }

    /** Return how many minutes of walking a week a step asks for; none where it stops. */
    private static int asks(NextStep step) {
        Optional<WalkWeek> week = switch (step) {
            case NextStep.KeepGoing(HabitDay today) -> today.walks();
            case NextStep.AskHowItGoes(AskBecause ignored, HabitDay today) -> today.walks();
            default -> Optional.empty();
        };
        boolean other = step instanceof NextStep.AdaptProgramme;
        return other
                ? Integer.MIN_VALUE
                : week.map(found -> found.walks().minutes() * found.walks().daysPerWeek())
                        .orElse(0);
    }

    // --- helpers ---

    private static Story ready() {
        Story story = underProgramme(SomeCases.calm()).then(goal());
        live(story, LATER);
        return story.then(new Event.ActivityLogged(walk(LATER.minusDays(2), 60, 2)));
    }

    private static Story inHabit() {
        Story story = ready();
        return story.at(LATER, 9)
                .then(new Event.ProgrammeAccepted(kept(), List.of("kept")))
                .then(new Event.MaintenanceBegun(plan()));
    }

    private static Programme kept() {
        return proposal(underProgramme(SomeCases.calm()), LATER).kept();
    }

    private static MaintenancePlan plan() {
        return proposal(underProgramme(SomeCases.calm()), LATER).plan();
    }

    private static UpkeepProposal proposal(Story story, LocalDate day) {
        return new NextSteps(SmallLibrary.LIBRARY)
                .findUpkeepProposal(story.episode(), SomeCases.noConcern(), List.of(), day)
                .orElseThrow();
    }

    /** Every planned session, without trouble, and calm mornings. */
    private static void live(Story story, LocalDate until) {
        Programme programme = programme(SomeCases.calm());
        for (LocalDate day = BEGIN; day.isBefore(until); day = day.plusDays(1)) {
            if (!programme.itemsOn(day.getDayOfWeek()).isEmpty()) {
                session(story, day, 1);
            }
            story.morning(day.plusDays(1), 2);
        }
    }

    private static void session(Story story, LocalDate day, int pain) {
        ProgrammeItem item = programme(SomeCases.calm()).items().getFirst();
        Amount amount = item.dose().amount();
        item.sidedMovements()
                .forEach(movement -> story.session(day, movement, item.dose().sets(), amount, pain));
    }

    private static Event.ActivityGoalSet goal() {
        return new Event.ActivityGoalSet(
                new ActivityGoal(ActivityKind.WALK, Known.unknown(), Known.of(3600), "walk an hour"));
    }

    private static ActivitySession walk(LocalDate day, int minutes, int pain) {
        return new ActivitySession(
                "walk-" + day,
                day,
                Known.unknown(),
                ActivityKind.WALK,
                Known.unknown(),
                Known.of(minutes * 60),
                Known.unknown(),
                Known.unknown(),
                new PainReport.Score(pain),
                new PainReport.Score(pain),
                Known.unknown(),
                ActivitySource.ENTERED);
    }

    private static OutcomeScore score(LocalDate day, double score) {
        return new OutcomeScore("psfs", day, Known.unknown(), "walking", score, List.of());
    }

    private static Event report(LocalDate day, HowItGoes.Going going, int pain) {
        return new Event.HowItGoesSaid(new HowItGoes(day, going, new PainReport.Score(pain), ""));
    }

    /** Return the same event with another pain; one without a pain stays as it is. */
    private static RecordedEvent with(RecordedEvent recorded, PainReport pain) {
        UnaryOperator<Event> change = event -> switch (event) {
            case Event.SetLogged(var log) ->
                new Event.SetLogged(new org.myotome.engine.history.SetLog(
                        log.sessionId(),
                        log.day(),
                        log.movement(),
                        log.setNumber(),
                        log.done(),
                        pain,
                        log.form(),
                        log.effort()));
            case Event.SessionFinished(var end) ->
                new Event.SessionFinished(
                        new org.myotome.engine.history.SessionEnd(end.sessionId(), end.day(), pain, end.legSymptoms()));
            case Event.MorningChecked(var check) ->
                new Event.MorningChecked(new MorningCheck(
                        check.day(), pain, check.stiffnessMinutes(), check.nightPain(), check.legSymptoms()));
            case Event.ActivityLogged(var done) ->
                new Event.ActivityLogged(new ActivitySession(
                        done.id(),
                        done.day(),
                        done.startedAt(),
                        done.kind(),
                        done.metres(),
                        done.seconds(),
                        done.runSeconds(),
                        done.climbMetres(),
                        pain,
                        pain,
                        done.exertion(),
                        done.source()));
            case Event.HowItGoesSaid(var said) ->
                new Event.HowItGoesSaid(new HowItGoes(said.day(), said.going(), pain, said.words()));
            default -> event;
        };
        return new RecordedEvent(
                recorded.id(),
                recorded.personId(),
                recorded.occurredAt(),
                recorded.recordedAt(),
                recorded.device(),
                recorded.author(),
                recorded.deviceSequence(),
                change.apply(recorded.event()));
    }

    private String line(Story story, LocalDate today) {
        NextStep step = next(story, today);
        String kind = step.getClass().getSimpleName();
        return switch (step) {
            case NextStep.AskHowItGoes(AskBecause because, var ignored) ->
                kind + " " + UpkeepSentences.ENGLISH.of(because);
            case NextStep.EndUpkeep(List<RelapseSign> signs) ->
                kind + " "
                        + String.join(
                                " ",
                                signs.stream().map(UpkeepSentences.ENGLISH::of).toList());
            default -> kind;
        };
    }

    private static String readiness(Story story, LocalDate day) {
        return String.join(
                "\n",
                readinessOf(story.episode(), day).criteria().stream()
                        .map(one -> one.word() + " " + one.standing().word() + ": " + UpkeepSentences.ENGLISH.of(one))
                        .toList());
    }

    private static Readiness readinessOf(Episode episode, LocalDate day) {
        return NextSteps.findReadiness(episode, SomeCases.noConcern(), day).orElseThrow();
    }

    private NextStep next(Story story, LocalDate today) {
        return step(story.episode(), today);
    }

    private NextStep step(Episode episode, LocalDate today) {
        TriageDecision triage = SomeCases.noConcern();
        return nextSteps.next(NextStepRequest.of(
                episode,
                triage,
                () -> StartingPointSearch.replay(
                        episode.caseRecord(),
                        SmallLibrary.LIBRARY,
                        triage,
                        QUICK,
                        7,
                        episode.search().trials()),
                today));
    }

    private static Story underProgramme(CaseRecord record) {
        return Story.opening(record)
                .then(new Event.UsualMorningStated(new PainReport.Score(2)))
                .then(new Event.ProgrammeAccepted(programme(record), List.of()));
    }

    private static Programme programme(CaseRecord record) {
        return switch (new ProgrammeComposer(SmallLibrary.LIBRARY)
                .compose(SomeCases.request(record, SomeCases.noConcern(), SomeCases.starts()))) {
            case Composition.Composed(Programme programme) -> programme;
            case Composition.NothingOpen ignored -> throw new IllegalStateException("The calm case has a programme.");
        };
    }

    private static <T> T pick(SeededRandom random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }
}
