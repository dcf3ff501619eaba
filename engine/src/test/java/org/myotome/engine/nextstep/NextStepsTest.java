package org.myotome.engine.nextstep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myotome.engine.programme.SomeCases.MONDAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.block.Intervention;
import org.myotome.engine.history.BlockStep;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.SetAside;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.Story;
import org.myotome.engine.history.Versions;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.programme.Composition;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeComposer;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.SmallLibrary;
import org.myotome.engine.programme.SomeCases;
import org.myotome.engine.progression.MovementDecision;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.Sex;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.StartingPointSearch;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/** FEATURE UNDER TEST: one next step for every episode, in the right order, and no dead end. */
class NextStepsTest {

    private static final SearchSettings QUICK =
            SearchSettings.standard().withParticles(128).withLookAhead(false);
    private static final TriageDecision.NextQuestion FEVER = new TriageDecision.NextQuestion(
            "fever_or_chills", "Have you had a fever?", "An infection needs care first.");

    private final NextSteps nextSteps = new NextSteps(SmallLibrary.LIBRARY);

    @Test
    void a01ACalmCaseTriesAMovementAndHasAProvisionalProgramme() {
        assertThat(next(Episode.of(SomeCases.calm()), SomeCases.noConcern()))
                .isEqualTo("try abdominal_brace, meanwhile [abdominal_brace, bridge, heel_raise_support]");
    }

    @Test
    void a02EmergencyBeforeEverything() {
        assertThat(next(Episode.of(SomeCases.calm()), SomeCases.triage(Tier.E4, locks(true), List.of(FEVER))))
                .isEqualTo("refer E4, triage: [A reason.]");
    }

    @Test
    void a03AChildIsReferred() {
        CaseRecord child = SomeCases.calm()
                .withPerson(new Person(Known.of(14.0), Sex.FEMALE, "refer E0, out_of_scope: [A reason.]"));
        assertThat(next(Episode.of(child), SomeCases.noConcern())).isEqualTo("refer E0, out_of_scope: [A reason.]");
    }

    @Test
    void a04ALockingQuestionComesBeforeAnyMovement() {
        assertThat(next(Episode.of(SomeCases.calm()), SomeCases.triage(Tier.E0, locks(true), List.of(FEVER))))
                .isEqualTo("ask: Have you had a fever?");
    }

    @Test
    void a04bAQuestionThatCanBringOnlyAPrecautionStandsBesideThePlan() {
        TriageDecision.Lock mild = new TriageDecision.Lock("fever_or_chills", "not answered", true, Tier.E1);
        TriageDecision precaution = SomeCases.triage(Tier.E0, Map.of("bridge", mild), List.of(FEVER));

        assertThat(next(Episode.of(SomeCases.calm()), precaution))
                .startsWith("try ")
                .doesNotContain("bridge");
    }

    @Test
    void a04cWhatOnlyMissingAnswersMakeStrictIsAskedForBeforeAnybodyIsSentAway() {
        assertThat(next(Episode.of(SomeCases.calm()), flagged(true))).isEqualTo("ask: Have you had a fever?");
        assertThat(next(Episode.of(SomeCases.calm()), flagged(true, false))).startsWith("refer E2, triage");
    }

    private static TriageDecision flagged(Boolean... openedByAnswers) {
        List<TriageDecision.RaisedFlag> flags = Stream.of(openedByAnswers)
                .map(opened -> new TriageDecision.RaisedFlag("RF-TEST", Tier.E2, "why", "do", "say", "D", opened))
                .toList();
        TriageDecision plain = SomeCases.triage(Tier.E2, Map.of(), List.of(FEVER));
        return new TriageDecision(
                Tier.E2,
                flags,
                List.of(),
                List.of(),
                plain.questions(),
                plain.lockedMovements(),
                plain.dataAction(),
                plain.reasons());
    }

    @Test
    void a05AClinicianLooksFirstAndThenTrainingBegins() {
        TriageDecision review = SomeCases.triage(Tier.E2, Map.of(), List.of());
        Story story = Story.opening(SomeCases.calm());
        assertThat(next(story.episode(), review)).isEqualTo("refer E2, triage: [A reason.]");
        story.then(new Event.ReviewDone(MONDAY, "No deficit.", true));
        assertThat(next(story.episode(), review))
                .isEqualTo("try abdominal_brace, meanwhile [abdominal_brace, bridge, heel_raise_support]");
    }

    @Test
    void a06ContradictingAnswersAreSettledFirst() {
        Story story = Story.opening(SomeCases.calm())
                .then(new Event.SafetyAnswered("fever_or_chills", Answer.YES))
                .on("phone")
                .then(new Event.SafetyAnswered("fever_or_chills", Answer.NO));
        assertThat(next(story.episode(), SomeCases.noConcern())).isEqualTo("""
                settle: The question fever_or_chills was answered with both yes and no. Which one is right?""");
    }

    @Test
    void a07ABlockIsLeftStepByStep() {
        SidedMovement marker = SidedMovement.both("seated_heel_raise");
        Trial before = SomeCases.trial("seated_heel_raise", Trial.Form.COMPENSATED, 6);
        Story story = Story.opening(SomeCases.calm())
                .then(new Event.SearchStarted(1, new Versions("e", "l", "m")))
                .then(new Event.TrialRecorded(before))
                .then(new Event.SearchEnded(Event.SearchEndCause.BLOCKED, "Nothing works."));
        List<String> way = new ArrayList<>();
        way.add(next(story.episode(), SomeCases.noConcern()));
        for (BlockStep step : List.of(BlockStep.SAFETY_AGAIN, BlockStep.NERVE_SCREEN, BlockStep.SELF_HELP)) {
            story.then(new Event.BlockStepTaken(step, """
                block: safety_again
                block: nerve_screen
                block: self_help
                block: retest
                block: clinician_intervention
                block: retest
                block: clinician_intervention
                search again from seated_heel_raise, keep manual therapy"""));
            way.add(next(story.episode(), SomeCases.noConcern()));
        }
        story.then(new Event.InterventionTried("self-help", marker, before, before));
        way.add(next(story.episode(), SomeCases.noConcern()));
        story.then(new Event.BlockStepTaken(BlockStep.CLINICIAN_INTERVENTION, "manual therapy"));
        way.add(next(story.episode(), SomeCases.noConcern()));
        List<Integer> painAfter = List.of(5, 3);
        for (int pain : painAfter) {
            Story branch = Story.replay(story)
                    .then(new Event.InterventionTried(
                            "manual therapy",
                            marker,
                            before,
                            SomeCases.trial("seated_heel_raise", Trial.Form.COMPENSATED, pain)));
            way.add(next(branch.episode(), SomeCases.noConcern()));
        }
        assertThat(String.join("\n", way)).isEqualTo("""
                block: safety_again
                block: nerve_screen
                block: self_help
                block: retest
                block: clinician_intervention
                block: retest
                block: clinician_intervention
                search again from seated_heel_raise, keep manual therapy""");
    }

    @Test
    void a07bFourWeeksByHandWithoutALastingGainEndInAReferral() {
        SidedMovement marker = SidedMovement.both("seated_heel_raise");
        Trial before = SomeCases.trial("seated_heel_raise", Trial.Form.COMPENSATED, 6);
        Event.InterventionTried byHand =
                new Event.InterventionTried(Intervention.MANUAL_THERAPY.plainName(), marker, before, before);
        Story story =
                Story.opening(SomeCases.calm()).at(MONDAY.minusDays(30), 9).then(byHand);
        blockedUpToTheClinician(story, marker, before);
        assertThat(next(story.episode(), SomeCases.noConcern()))
                .contains("more than four weeks ago, without a gain that lasted");
    }

    @Test
    void a07cWhatDidNotHoldOnTheNextDayIsNotKept() {
        SidedMovement marker = SidedMovement.both("seated_heel_raise");
        Trial before = SomeCases.trial("seated_heel_raise", Trial.Form.COMPENSATED, 6);
        Trial better = SomeCases.trial("seated_heel_raise", Trial.Form.COMPENSATED, 3);
        Story story = Story.opening(SomeCases.calm());
        blockedUpToTheClinician(story, marker, before);
        story.then(new Event.BlockStepTaken(BlockStep.CLINICIAN_INTERVENTION, "manual therapy"))
                .then(new Event.InterventionTried("manual therapy", marker, before, better));
        assertThat(next(story.episode(), SomeCases.noConcern())).startsWith("search again");
        story.then(new Event.NextDayChecked(before));
        assertThat(next(story.episode(), SomeCases.noConcern())).isEqualTo("block: clinician_intervention");
    }

    @Test
    void a07dABlockUnderAProgrammeIsLeftByTheSameLoopAndEndsInANewProgramme() {
        Story story = Story.opening(SomeCases.calm())
                .then(new Event.UsualMorningStated(new PainReport.Score(2)))
                .then(new Event.TrialRecorded(SomeCases.trial("seated_heel_raise", Trial.Form.CLEAN, 1)))
                .then(new Event.SearchEnded(Event.SearchEndCause.SETTLED, "It works."))
                .then(new Event.ProgrammeAccepted(oneMovement("seated_heel_raise"), List.of()));
        LocalDate day = MONDAY;
        NextStep step = step(story.episode(), SomeCases.noConcern(), day);
        for (int i = 0; i < 40 && !(step instanceof NextStep.TakeBlockStep); i++) {
            if (step instanceof NextStep.AdaptProgramme(Programme easier, var ignored)) {
                story.at(day, 8).then(new Event.ProgrammeAccepted(easier, List.of()));
            }
            ProgrammeItem item =
                    story.episode().findProgramme().orElseThrow().items().getFirst();
            story.session(
                    day,
                    SidedMovement.both(item.movementId()),
                    item.dose().sets(),
                    item.dose().amount(),
                    5);
            day = day.plusDays(1);
            story.morning(day, 2);
            step = step(story.episode(), SomeCases.noConcern(), day);
        }
        assertThat(NextStepText.of(step)).as("no movement may go on").isEqualTo("block: safety_again");

        SidedMovement marker = SidedMovement.both("seated_heel_raise");
        Trial before = SomeCases.trial("seated_heel_raise", Trial.Form.COMPENSATED, 6);
        story.at(day, 12);
        for (BlockStep taken : List.of(BlockStep.SAFETY_AGAIN, BlockStep.NERVE_SCREEN, BlockStep.SELF_HELP)) {
            story.then(new Event.BlockStepTaken(taken, ""));
        }
        story.then(new Event.InterventionTried(
                "breathing", marker, before, SomeCases.trial("seated_heel_raise", Trial.Form.COMPENSATED, 2)));
        assertThat(NextStepText.of(step(story.episode(), SomeCases.noConcern(), day)))
                .isEqualTo("search again from seated_heel_raise, keep breathing");
        story.then(new Event.SearchStarted(2, new Versions("e", "l", "m")));
        assertThat(story.episode().setAside()).contains(SetAside.BLOCK);
        assertThat(NextStepText.of(step(story.episode(), SomeCases.noConcern(), day)))
                .as("the search goes on with the movement of the block")
                .startsWith("try seated_heel_raise, ");
        story.then(new Event.TrialRecorded(SomeCases.trial("seated_heel_raise", Trial.Form.CLEAN, 1)))
                .then(new Event.SearchEnded(Event.SearchEndCause.SETTLED, "It works again."));
        assertThat(NextStepText.of(step(story.episode(), SomeCases.noConcern(), day)))
                .startsWith("offer ");
        story.then(new Event.ProgrammeAccepted(oneMovement("seated_heel_raise"), List.of()));
        assertThat(story.episode().setAside()).isEmpty();
        assertThat(NextStepText.of(step(story.episode(), SomeCases.noConcern(), day.plusDays(1))))
                .doesNotContain("block");
    }

    private static Programme oneMovement(String id) {
        Programme programme = programmeOf(SomeCases.calm());
        ProgrammeItem model = programme.items().getFirst();
        Dose dose = SmallLibrary.LIBRARY.getMovement(id).startDose().withDaysPerWeek(7);
        return programme.withItems(
                List.of(new ProgrammeItem(id, List.of(), dose, List.of(), model.reason(), List.of(), List.of())),
                List.of());
    }

    private static void blockedUpToTheClinician(Story story, SidedMovement marker, Trial before) {
        story.at(MONDAY, 9)
                .then(new Event.SearchStarted(1, new Versions("e", "l", "m")))
                .then(new Event.TrialRecorded(before))
                .then(new Event.SearchEnded(Event.SearchEndCause.BLOCKED, "Nothing works."));
        for (BlockStep step : List.of(BlockStep.SAFETY_AGAIN, BlockStep.NERVE_SCREEN, BlockStep.SELF_HELP)) {
            story.then(new Event.BlockStepTaken(step, ""));
        }
        story.then(new Event.InterventionTried("self-help", marker, before, before));
    }

    @Test
    void a08TheWholeLoop() {
        Story story = Story.opening(SomeCases.calm()).then(new Event.UsualMorningStated(new PainReport.Score(2)));
        List<String> way = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            NextStep step = step(story.episode(), SomeCases.noConcern(), MONDAY);
            way.add(NextStepText.of(step));
            if (step instanceof NextStep.TryMovement trial) {
                Trial.Form form = SmallLibrary.LIBRARY
                                        .getMovement(trial.movement().movementId())
                                        .difficulty()
                                <= 3
                        ? Trial.Form.CLEAN
                        : Trial.Form.COMPENSATED;
                story.then(
                        new Event.TrialRecorded(new Trial(trial.movement(), form, List.of(), new PainReport.Score(1))));
            } else if (step instanceof NextStep.OfferProgramme(Programme programme)) {
                story.then(new Event.ProgrammeAccepted(programme, List.of()));
                break;
            }
        }
        for (LocalDate day : List.of(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2))) {
            way.add(NextStepText.of(step(story.episode(), SomeCases.noConcern(), day)));
            train(story, day);
            way.add(NextStepText.of(step(story.episode(), SomeCases.noConcern(), day)));
            story.morning(day.plusDays(1), 2);
        }
        way.add(NextStepText.of(step(story.episode(), SomeCases.noConcern(), MONDAY.plusDays(3))));
        assertThat(String.join("\n", way)).isEqualTo("""
                try abdominal_brace, meanwhile [abdominal_brace, bridge, heel_raise_support]
                try heel_raise_support, meanwhile [supine_march, bridge, heel_raise_support]
                try bridge, meanwhile [supine_march, bridge, heel_raise]
                try supine_march, meanwhile [supine_march, bridge, heel_raise]
                try walk_10min, meanwhile [dead_bug_heel_tap, bridge_march, heel_raise]
                offer [dead_bug_heel_tap, bridge_march, heel_raise]
                session 2026-11-02: [dead_bug_heel_tap, bridge_march, heel_raise], 12 min
                await the morning of 2026-11-03
                session 2026-11-03: [dead_bug_heel_tap], 4 min
                await the morning of 2026-11-04
                adapt to [dead_bug_heel_tap, bridge_march, heel_raise]
                adapt to [dead_bug_heel_tap, bridge_march, heel_raise]
                adapt to [dead_bug_heel_tap, bridge_march, heel_raise]""");
    }

    @Test
    void a09ARestDaySaysWhatTheSessionLedTo() {
        CaseRecord threeDays = SomeCases.calm()
                .withCircumstances(new Circumstances(Known.unknown(), Known.of(20), Known.of(3), Answer.YES));
        Programme programme = programmeOf(threeDays);
        Story story = Story.opening(threeDays).then(new Event.UsualMorningStated(new PainReport.Score(2)));
        story.at(MONDAY, 8).then(new Event.ProgrammeAccepted(programme, List.of()));
        train(story, MONDAY);
        story.morning(MONDAY.plusDays(1), 2);

        NextStep step = step(story.episode(), SomeCases.noConcern(), MONDAY.plusDays(1));

        assertThat(step).isInstanceOfSatisfying(NextStep.RestUntil.class, rest -> {
            assertThat(rest.nextSession()).isEqualTo(MONDAY.plusDays(2));
            assertThat(rest.reasons())
                    .extracting(MovementDecision::movementId)
                    .containsExactlyElementsOf(programme.itemsOn(MONDAY.getDayOfWeek()).stream()
                            .map(ProgrammeItem::movementId)
                            .toList());
        });
    }

    @Test
    void anyEpisodeHasANextStepAndNoneTrainsPastItsTriage() {
        for (int seed = 0; seed < 400; seed++) {
            SeededRandom random = SeededRandom.of(seed);
            Story story = Story.opening(randomRecord(random));
            TriageDecision triage = randomTriage(random);
            int events = random.nextInt(12);
            for (int i = 0; i < events; i++) {
                happen(story, random, MONDAY.plusDays(i));
            }
            LocalDate today = MONDAY.plusDays(events + random.nextInt(3));
            Episode episode = story.episode();
            NextStep step = step(episode, triage, today);
            assertThat(NextStepText.of(step)).as("seed %s", seed).isNotBlank();
            if (triage.tier() == Tier.E4 || (triage.tier() == Tier.E3 && !episode.mayTrainAfterReview())) {
                assertThat(step).as("seed %s", seed).isInstanceOf(NextStep.ReferTo.class);
            }
            assertThat(itemsOf(step)).as("seed %s", seed).noneMatch(item -> triage.isLocked(item.movementId()));
        }
    }

    private static List<ProgrammeItem> itemsOf(NextStep step) {
        return switch (step) {
            case NextStep.OfferProgramme(Programme programme) -> programme.items();
            case NextStep.AdaptProgramme(Programme programme, var ignored) -> programme.items();
            case NextStep.TryMovement trial ->
                trial.provisional().map(Programme::items).orElse(List.of());
            default -> List.of();
        };
    }

    private static void happen(Story story, SeededRandom random, LocalDate day) {
        story.at(day, 8 + random.nextInt(12));
        Programme programme = story.episode().findProgramme().orElse(null);
        switch (random.nextInt(7)) {
            case 0 -> story.then(new Event.TrialRecorded(randomTrial(random)));
            case 1 -> story.then(new Event.SearchEnded(pick(random, Event.SearchEndCause.values()), "because"));
            case 2 -> story.then(new Event.BlockStepTaken(pick(random, BlockStep.values()), ""));
            case 3 -> story.then(new Event.ReviewDone(day, "seen", random.nextInt(2) == 0));
            case 4 ->
                story.then(new Event.MorningChecked(new MorningCheck(
                        day,
                        new PainReport.Score(random.nextInt(11)),
                        Known.unknown(),
                        pick(random, Answer.values()),
                        pick(random, LegSymptoms.values()))));
            case 5 -> story.then(new Event.ProgrammeAccepted(anyProgramme(), List.of()));
            default -> {
                if (programme != null) {
                    ProgrammeItem item = programme.items().getFirst();
                    story.session(
                            day,
                            item.sidedMovements().getFirst(),
                            item.dose().sets(),
                            item.dose().amount(),
                            random.nextInt(6),
                            pick(random, SetForm.values()),
                            pick(random, SetEffort.values()));
                }
            }
        }
    }

    private static Programme anyProgramme() {
        return programmeOf(SomeCases.calm());
    }

    private static Programme programmeOf(CaseRecord record) {
        return switch (new ProgrammeComposer(SmallLibrary.LIBRARY)
                .compose(SomeCases.request(record, SomeCases.noConcern(), SomeCases.starts()))) {
            case Composition.Composed(Programme programme) -> programme;
            case Composition.NothingOpen ignored -> throw new IllegalStateException("The calm case has a programme.");
        };
    }

    private static Trial randomTrial(SeededRandom random) {
        String id = pick(random, new String[] {"bridge", "heel_raise_support", "supine_march", "squat", "walk_10min"});
        return SomeCases.trial(id, pick(random, Trial.Form.values()), random.nextInt(11));
    }

    private static CaseRecord randomRecord(SeededRandom random) {
        CaseRecord record = random.nextInt(4) == 0 ? CaseRecord.unknown("unknown") : SomeCases.calm();
        if (random.nextInt(3) == 0) {
            record = record.withPainPolicy(Known.of(pick(random, PainPolicy.values())));
        }
        if (random.nextInt(3) == 0) {
            record = record.withPain(SomeCases.pain(random.nextInt(11), random.nextInt(11), random.nextInt(11)));
        }
        if (random.nextInt(3) == 0) {
            record = record.withCircumstances(new Circumstances(
                    Known.unknown(), Known.of(3 + random.nextInt(20)), Known.of(1 + random.nextInt(7)), Answer.NO));
        }
        return record;
    }

    private static TriageDecision randomTriage(SeededRandom random) {
        Map<String, TriageDecision.Lock> locks = random.nextInt(3) == 0 ? locks(random.nextInt(2) == 0) : Map.of();
        List<TriageDecision.NextQuestion> questions = random.nextInt(2) == 0 ? List.of(FEVER) : List.of();
        return SomeCases.triage(pick(random, Tier.values()), locks, questions);
    }

    private static Map<String, TriageDecision.Lock> locks(boolean untilAnswered) {
        return Map.of(
                "heel_raise_support",
                        new TriageDecision.Lock("fever_or_chills", "not answered", untilAnswered, Tier.E3),
                "bridge", new TriageDecision.Lock("fever_or_chills", "not answered", untilAnswered, Tier.E3));
    }

    private static <T> T pick(SeededRandom random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static void train(Story story, LocalDate day) {
        Programme programme = story.episode().findProgramme().orElseThrow();
        for (ProgrammeItem item : programme.itemsOn(day.getDayOfWeek())) {
            for (SidedMovement movement : item.sidedMovements()) {
                Amount amount = item.dose().amount();
                story.session(day, movement, item.dose().sets(), amount, 1);
            }
        }
    }

    private String next(Episode episode, TriageDecision triage) {
        return NextStepText.of(step(episode, triage, MONDAY));
    }

    private NextStep step(Episode episode, TriageDecision triage, LocalDate today) {
        List<Trial> allowed = episode.search().trials().stream()
                .filter(trial -> !triage.isLocked(trial.movement().movementId()))
                .toList();
        return nextSteps.next(NextStepRequest.of(
                episode,
                triage,
                () -> StartingPointSearch.replay(episode.caseRecord(), SmallLibrary.LIBRARY, triage, QUICK, 7, allowed),
                today));
    }
}
