package org.myotome.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.activity.ActivitySource;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.maintenance.HowItGoes;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.nextstep.NextStepRequest;
import org.myotome.engine.nextstep.NextSteps;
import org.myotome.engine.programme.Composition;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeComposer;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.SmallLibrary;
import org.myotome.engine.programme.SomeCases;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SearchSettings;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.StartingPointSearch;

/**
 * FEATURE UNDER TEST: the same events give the same episode and the same decision, in whatever order, however often and
 * however late they arrive, and whatever a device's clock did.
 */
class AnyDeliveryTest {

    private static final LocalDate DAY = SomeCases.MONDAY;
    private static final int RECORDS = 120;
    private static final SearchSettings QUICK =
            SearchSettings.standard().withParticles(64).withLookAhead(false);
    private static final Programme PROGRAMME = programme();
    private static final HowItGoes.Going[] SAID = {
        HowItGoes.Going.WELL, HowItGoes.Going.MIXED, HowItGoes.Going.WORSE, HowItGoes.Going.IT_IS_BACK
    };

    @Test
    void anyOrderAndAnyNumberOfArrivalsGiveTheSameEpisodeAndDecision() {
        for (int seed = 0; seed < RECORDS; seed++) {
            SeededRandom random = SeededRandom.of(seed);
            List<RecordedEvent> events = Month.of(random).events;
            Episode once = Episode.fold(events);
            List<RecordedEvent> delivered = new ArrayList<>(events);
            for (int i = 0; i < events.size() / 2; i++) {
                delivered.add(events.get(random.nextInt(events.size())));
            }
            shuffle(delivered, random);
            Episode again = Episode.fold(delivered);
            assertThat(again.toString()).as("seed %s", seed).isEqualTo(once.toString());
            assertThat(decision(again)).as("seed %s", seed).isEqualTo(decision(once));
        }
    }

    @Test
    void whatArrivesAMonthLateIsReadOnItsOwnDay() {
        for (int seed = 0; seed < RECORDS; seed++) {
            SeededRandom random = SeededRandom.of(seed);
            List<RecordedEvent> events = Month.of(random).events;
            List<RecordedEvent> late = new ArrayList<>();
            for (RecordedEvent event : events) {
                late.add(
                        event.device().equals("phone")
                                ? recorded(event, event.recordedAt().plus(Duration.ofDays(31)))
                                : event);
            }
            assertThat(withoutTimes(Episode.fold(late)))
                    .as("seed %s", seed)
                    .isEqualTo(withoutTimes(Episode.fold(events)));
        }
    }

    @Test
    void clockThatWentBackNeverTurnsRoundWhatOneDeviceWrote() {
        for (int seed = 0; seed < RECORDS; seed++) {
            SeededRandom random = SeededRandom.of(seed);
            Month record = Month.of(random);
            List<RecordedEvent> console = record.events.stream()
                    .filter(event -> event.device().equals("console"))
                    .toList();
            int from = random.nextInt(console.size());
            Duration back = Duration.ofMinutes(1 + random.nextInt(3000));
            List<RecordedEvent> wrong = new ArrayList<>();
            for (int i = 0; i < console.size(); i++) {
                wrong.add(i < from ? console.get(i) : moved(console.get(i), back.negated()));
            }
            shuffle(wrong, random);
            assertThat(withoutTimes(Episode.fold(wrong)))
                    .as("seed %s", seed)
                    .isEqualTo(withoutTimes(Episode.fold(console)));
        }
    }

    @Test
    void laterEntryHoldsThoughTheClockWentBack() {
        Story story = new Story().then(morning(2)).at(DAY.minusDays(1), 9).then(morning(7));
        assertThat(story.episode().log().mornings())
                .extracting(MorningCheck::pain)
                .containsExactly(new PainReport.Score(7));
        assertThat(story.episode().conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.CLOCK);
    }

    @Test
    void correctionOfACorrectionHoldsThoughTheClockWentBack() {
        Story story = new Story().then(morning(2));
        EventId morning = story.last();
        story.then(new Event.EventCorrected(morning, "not so"));
        EventId correction = story.last();
        assertThat(story.episode().log().mornings()).isEmpty();
        story.at(DAY.minusDays(1), 9).then(new Event.EventCorrected(correction, "it was so"));
        assertThat(story.episode().log().mornings()).hasSize(1);
    }

    @Test
    void twoRecordsUnderOneIdAreAQuestionAndReadTheSameInAnyOrder() {
        RecordedEvent one = new Story().then(morning(2)).events().getFirst();
        RecordedEvent other = new Story().then(morning(7)).events().getFirst();
        Episode there = Episode.fold(List.of(one, other));
        Episode back = Episode.fold(List.of(other, one));
        assertThat(there.toString()).isEqualTo(back.toString());
        assertThat(there.conflicts()).extracting(Conflict::kind).contains(Conflict.Kind.EVENT_ID);
    }

    @Test
    void correctedPainScoreWorksOutEverythingAfterItAnew() {
        Story truth = underProgramme();
        trainWell(truth, DAY, 1);
        truth.morning(DAY.plusDays(1), 2);
        trainWell(truth, DAY.plusDays(1), 1);
        truth.morning(DAY.plusDays(2), 2);

        Story typo = underProgramme();
        trainWell(typo, DAY, 1);
        typo.morning(DAY.plusDays(1), 9);
        EventId wrong = typo.last();
        trainWell(typo, DAY.plusDays(1), 1);
        typo.morning(DAY.plusDays(2), 2);
        String before = decision(typo.episode());
        typo.at(DAY.plusDays(30), 9)
                .then(new Event.EventCorrected(wrong, "a two"))
                .morning(DAY.plusDays(1), 2);

        assertThat(decision(typo.episode()))
                .isEqualTo(decision(truth.episode()))
                .isNotEqualTo(before);
        assertThat(typo.episode().log()).isEqualTo(truth.episode().log());
    }

    @Test
    void devicesThatDifferKeepTheWorseReadingAndAsk() {
        for (int seed = 0; seed < RECORDS; seed++) {
            SeededRandom random = SeededRandom.of(seed);
            int one = random.nextInt(11);
            int two = random.nextInt(11);
            HowItGoes.Going going = pick(random, SAID);
            Story story = underProgramme()
                    .then(new Event.HowItGoesSaid(new HowItGoes(DAY, going, new PainReport.Score(one), "")))
                    .on("phone")
                    .then(new Event.HowItGoesSaid(
                            new HowItGoes(DAY, HowItGoes.Going.MIXED, new PainReport.Score(two), "")));
            Episode episode = story.episode();
            HowItGoes report = episode.upkeep().reports().getFirst();
            assertThat(report.worstPain()).isEqualTo(new PainReport.Score(Math.max(one, two)));
            assertThat(report.going())
                    .isEqualTo(going.compareTo(HowItGoes.Going.MIXED) > 0 ? going : HowItGoes.Going.MIXED);
            assertThat(episode.conflicts().stream().anyMatch(conflict -> conflict.kind() == Conflict.Kind.UPKEEP))
                    .isEqualTo(one != two || going != HowItGoes.Going.MIXED);
        }
    }

    @Test
    void sessionOfADayBeforeTheProgrammeLoggedLateSaysNothingAboutIt() {
        Story story = underProgramme();
        story.at(DAY.plusDays(3), 9);
        ProgrammeItem item = PROGRAMME.items().getFirst();
        story.then(new Event.SetLogged(new SetLog(
                "forgotten",
                DAY.minusDays(20),
                item.sidedMovements().getFirst(),
                1,
                Known.of(item.dose().amount()),
                new PainReport.Score(0),
                SetForm.STEADY,
                SetEffort.LIGHT)));
        assertThat(story.episode().log().sessions()).hasSize(1);
        assertThat(story.episode().sessionsUnderProgramme()).isEmpty();
    }

    // --- random records ---

    /** What two devices wrote over a month, each with its own sequence. */
    private static final class Month {

        private final List<RecordedEvent> events = new ArrayList<>();
        private final SeededRandom random;
        private int console;
        private int phone;

        private Month(SeededRandom random) {
            this.random = random;
        }

        static Month of(SeededRandom random) {
            Month record = new Month(random);
            Instant now = DAY.atTime(8, 0).toInstant(ZoneOffset.UTC);
            for (Event event : Opening.eventsOf(SomeCases.calm())) {
                record.add("console", now, event);
            }
            record.add("console", now, new Event.UsualMorningStated(new PainReport.Score(2)));
            int count = 10 + random.nextInt(30);
            for (int i = 0; i < count; i++) {
                now = now.plus(Duration.ofMinutes(1 + random.nextInt(2000)));
                record.add(random.nextInt(2) == 0 ? "console" : "phone", now, record.any(now));
            }
            return record;
        }

        private void add(String device, Instant at, Event event) {
            int sequence = device.equals("phone") ? ++phone : ++console;
            EventId id = new EventId(device + "-" + sequence);
            events.add(new RecordedEvent(id, "person", at, at, device, "author", sequence, event));
        }

        private Event any(Instant now) {
            LocalDate day = now.atOffset(ZoneOffset.UTC).toLocalDate();
            PainReport pain =
                    random.nextInt(5) == 0 ? new PainReport.Unknown() : new PainReport.Score(random.nextInt(11));
            ProgrammeItem item =
                    PROGRAMME.items().get(random.nextInt(PROGRAMME.items().size()));
            SidedMovement movement = item.sidedMovements().getFirst();
            return switch (random.nextInt(14)) {
                case 0 -> new Event.SafetyAnswered("fever_or_chills", pick(random, Answer.values()));
                case 1 -> new Event.PersonAnswered("fever_or_chills", pick(random, Answer.values()));
                case 2 ->
                    new Event.TrialRecorded(SomeCases.trial(
                            "bridge", org.myotome.engine.startingpoint.Trial.Form.CLEAN, random.nextInt(6)));
                case 3 -> new Event.SearchStarted(random.nextInt(9), new Versions("e", "l", "m"));
                case 4 -> new Event.SearchEnded(pick(random, Event.SearchEndCause.values()), "because");
                case 5 -> new Event.BlockStepTaken(pick(random, BlockStep.values()), "");
                case 6 -> new Event.ProgrammeAccepted(PROGRAMME, List.of());
                case 7 -> new Event.ReviewDone(day, "seen", random.nextInt(2) == 0);
                case 8 ->
                    new Event.MorningChecked(
                            new MorningCheck(day, pain, Known.of(random.nextInt(60)), Answer.NO, LegSymptoms.NONE));
                case 9 -> new Event.SessionFinished(new SessionEnd("session-" + day, day, pain, LegSymptoms.NONE));
                case 10 ->
                    new Event.ActivityLogged(new ActivitySession(
                            "walk-" + day,
                            day,
                            Known.unknown(),
                            ActivityKind.WALK,
                            Known.unknown(),
                            Known.of(600 + random.nextInt(2000)),
                            Known.unknown(),
                            Known.unknown(),
                            pain,
                            pain,
                            Known.unknown(),
                            ActivitySource.ENTERED));
                case 11 ->
                    new Event.HowItGoesSaid(new HowItGoes(day, pick(random, HowItGoes.Going.values()), pain, ""));
                case 12 ->
                    events.isEmpty()
                            ? new Event.EpisodeOpened("again")
                            : new Event.EventCorrected(
                                    events.get(random.nextInt(events.size())).id(), "a slip");
                default ->
                    new Event.SetLogged(new SetLog(
                            "session-" + day,
                            day,
                            movement,
                            1 + random.nextInt(3),
                            Known.of(new Amount.Repetitions(1 + random.nextInt(12))),
                            pain,
                            pick(random, SetForm.values()),
                            pick(random, SetEffort.values())));
            };
        }
    }

    private static RecordedEvent recorded(RecordedEvent event, Instant recordedAt) {
        return new RecordedEvent(
                event.id(),
                event.personId(),
                event.occurredAt(),
                recordedAt,
                event.device(),
                event.author(),
                event.deviceSequence(),
                event.event());
    }

    private static RecordedEvent moved(RecordedEvent event, Duration by) {
        RecordedEvent moved = recorded(event, event.recordedAt().plus(by));
        return new RecordedEvent(
                moved.id(),
                moved.personId(),
                event.occurredAt().plus(by),
                moved.recordedAt(),
                moved.device(),
                moved.author(),
                moved.deviceSequence(),
                moved.event());
    }

    /** An episode without the moments at which things were written down, and without what only a clock says. */
    private static String withoutTimes(Episode episode) {
        String acceptances = episode.programmes().stream()
                .map(accepted -> accepted.event() + " " + accepted.sessionsBefore())
                .toList()
                .toString();
        String visits = episode.search().earlier().stream()
                .map(visit -> visit.trials().toString())
                .toList()
                .toString();
        return String.join(
                "\n",
                episode.caseRecord().toString(),
                acceptances,
                episode.setAside().toString(),
                episode.review().toString(),
                episode.block().steps().toString(),
                episode.search().trials().toString(),
                episode.search().ended().toString(),
                visits,
                episode.log().toString(),
                episode.lookedAt().toString(),
                episode.upkeep().toString());
    }

    // --- decisions ---

    private static String decision(Episode episode) {
        NextStep step = new NextSteps(SmallLibrary.LIBRARY)
                .next(NextStepRequest.of(
                        episode,
                        SomeCases.noConcern(),
                        () -> StartingPointSearch.replay(
                                episode.caseRecord(),
                                SmallLibrary.LIBRARY,
                                SomeCases.noConcern(),
                                QUICK,
                                7,
                                episode.search().trials()),
                        DAY.plusDays(2)));
        return step.toString();
    }

    private static Story underProgramme() {
        return Story.opening(SomeCases.calm())
                .then(new Event.UsualMorningStated(new PainReport.Score(2)))
                .then(new Event.ProgrammeAccepted(PROGRAMME, List.of()));
    }

    private static void trainWell(Story story, LocalDate day, int pain) {
        for (ProgrammeItem item : PROGRAMME.itemsOn(day.getDayOfWeek())) {
            item.sidedMovements()
                    .forEach(movement -> story.session(
                            day, movement, item.dose().sets(), item.dose().amount(), pain));
        }
    }

    private static Event morning(int pain) {
        return new Event.MorningChecked(
                new MorningCheck(DAY, new PainReport.Score(pain), Known.of(5), Answer.NO, LegSymptoms.NONE));
    }

    private static Programme programme() {
        return switch (new ProgrammeComposer(SmallLibrary.LIBRARY)
                .compose(SomeCases.request(SomeCases.calm(), SomeCases.noConcern(), SomeCases.starts()))) {
            case Composition.Composed(Programme programme) -> programme;
            case Composition.NothingOpen ignored -> throw new IllegalStateException("The calm case has a programme.");
        };
    }

    private static void shuffle(List<RecordedEvent> events, SeededRandom random) {
        for (int i = events.size() - 1; i > 0; i--) {
            Collections.swap(events, i, random.nextInt(i + 1));
        }
    }

    private static <T> T pick(SeededRandom random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }
}
