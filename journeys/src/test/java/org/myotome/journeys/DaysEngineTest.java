package org.myotome.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.myotome.browser.CaseQuestion;
import org.myotome.browser.DayQuestion;
import org.myotome.browser.DayQuestions;
import org.myotome.browser.KnowledgeQuestion;
import org.myotome.browser.WordsQuestion;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.content.translation.Section;
import org.myotome.content.translation.Translations;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.EventId;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.Opening;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.language.Language;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.CoreFirst;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.BodyRegion;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Complaint;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Pain;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.record.Sex;
import org.myotome.engine.record.Side;
import org.myotome.engine.session.DatedEntry;
import org.myotome.engine.session.Entries;
import org.myotome.engine.session.Entry;
import org.myotome.engine.session.KeptCase;
import org.myotome.engine.triage.ScreeningQuestion;

/** FEATURE UNDER TEST: invariant 7 for a person's days. A phone decides to the bit what a server decides. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DaysEngineTest {

    private static final Knowledge KNOWLEDGE = Knowledge.shipped();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final List<SetForm> FORMS = List.of(SetForm.values());
    private static final List<SetEffort> EFFORTS = List.of(SetEffort.values());
    private static final int PHONE_CLASS = 6;
    private static final int LIMIT_BYTES = 400 * 1024;

    private Chromium chromium;
    private EnginePage page;

    @BeforeAll
    void openTheEngine() throws IOException {
        chromium = Chromium.start();
        page = EnginePage.open(chromium, "days.wasm");
        assertSameAnswer(new KnowledgeQuestion(KNOWLEDGE.library(), KNOWLEDGE.bank()).lines());
    }

    @AfterAll
    void closeTheEngine() {
        page.close();
        chromium.close();
    }

    /** Weeks of good and bad days: each day is asked about after everything that was said, kept or not. */
    @Test
    void daysAreDecidedToTheBit() {
        for (long seed = 1; seed <= 6; seed++) {
            Course course = new Course(seed);
            course.liveWeeks(3);
            assertSameAnswer(new CaseQuestion(course.kept()).lines());
            for (int day = 0; day < 9; day++) {
                String answer = assertSameAnswer(new DayQuestion(course.today(), course.waiting).lines());
                assertThat(answer).as("seed " + seed + ", day " + day).startsWith("ok\n");
                course.liveOneDay(course.waiting);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void daysAreSaidInEachLanguage(Language language) {
        Course course = new Course(11);
        course.liveWeeks(2);
        assertSameAnswer(new CaseQuestion(course.kept()).lines());
        String english = assertSameAnswer(new DayQuestion(course.today(), List.of()).lines());
        assertSameAnswer(
                new WordsQuestion(language, Translations.shipped(language).texts(Section.ON_A_PHONE)).lines());
        String said = assertSameAnswer(new DayQuestion(course.today(), List.of()).lines());
        assertSameAnswer(new WordsQuestion(Language.ENGLISH, Map.of()).lines());
        assertThat(said).startsWith("ok\n").isNotEqualTo(english);
        assertThat(said.lines().count()).as("lines").isEqualTo(english.lines().count());
    }

    @Test
    void whatCannotBeDecidedIsSaidInTheSameWords() {
        assertSameAnswer("sing\n");
        assertSameAnswer("day\nx\n");
        assertSameAnswer("case\n1\n");
    }

    @Test
    void theEngineIsSmallAndAFirstDecisionIsQuick() throws IOException {
        byte[] engine = EnginePage.resource("/browser/days.wasm");
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(compressed)) {
            out.write(engine);
        }
        Course course = new Course(7);
        course.liveWeeks(6);
        page.ask(new CaseQuestion(course.kept()).lines());
        page.slowDown(PHONE_CLASS);
        String question = new DayQuestion(course.today(), List.of()).lines();
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < 9; round++) {
            times.add(page.millisecondsFor(question));
        }
        List<Double> taps = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            course.liveOneDay(course.waiting);
            page.ask(new DayQuestion(course.today(), course.waiting.subList(0, course.waiting.size() - 1)).lines());
            taps.add(page.millisecondsFor(new DayQuestion(course.today(), course.waiting).lines()));
        }
        page.slowDown(1);
        System.out.println("days.wasm: " + engine.length + " bytes, " + compressed.size()
                + " compressed; a day after six weeks, processor " + PHONE_CLASS + " times slower: first "
                + Math.round(times.getFirst()) + " ms, median " + Math.round(median(times)) + " ms of " + times.size()
                + "; one more tap in a week without network: median " + Math.round(median(taps)) + " ms of "
                + taps.size());
        assertThat(compressed.size()).isLessThanOrEqualTo(LIMIT_BYTES);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private String assertSameAnswer(String question) {
        String expected = DayQuestions.answer(question);
        assertThat(page.ask(question)).isEqualTo(expected);
        return expected;
    }

    /** A made-up person's course under a programme, from a seed. */
    private static final class Course {

        private final SeededRandom random;
        private final List<RecordedEvent> events = new ArrayList<>();
        private final List<DatedEntry> waiting = new ArrayList<>();
        private Instant now = MONDAY.atTime(8, 0).toInstant(ZoneOffset.UTC);
        private int count;

        Course(long seed) {
            random = SeededRandom.of(seed);
            Opening.eventsOf(somebody()).forEach(this::add);
            add(new Event.UsualMorningStated(new PainReport.Score(2)));
            add(new Event.ProgrammeAccepted(programme(), List.of()));
        }

        LocalDate today() {
            return now.atOffset(ZoneOffset.UTC).toLocalDate();
        }

        KeptCase kept() {
            return new KeptCase(11, "phone-1", events, List.of());
        }

        void liveWeeks(int weeks) {
            for (int day = 0; day < weeks * 7; day++) {
                List<DatedEntry> said = new ArrayList<>();
                liveOneDay(said);
                said.forEach(this::addWhatFollows);
            }
        }

        void liveOneDay(List<DatedEntry> said) {
            if (random.nextInt(6) > 0) {
                say(
                        said,
                        new Entry.MorningSaid(
                                new PainReport.Score(1 + random.nextInt(4)), Known.of(0), Answer.NO, LegSymptoms.NONE));
            }
            if (random.nextInt(5) > 0) {
                for (String movement : List.of("bridge", "single_leg_bridge/right", "single_leg_bridge/left")) {
                    say(
                            said,
                            new Entry.SetDone(
                                    movement,
                                    1 + random.nextInt(2),
                                    random.nextInt(5) > 0,
                                    new PainReport.Score(random.nextInt(5)),
                                    pick(FORMS),
                                    pick(EFFORTS),
                                    Known.unknown()));
                }
                say(
                        said,
                        new Entry.SessionOver(
                                new PainReport.Score(random.nextInt(4)),
                                LegSymptoms.NONE,
                                Known.of(random.nextInt(11))));
            }
            now = now.plusSeconds(86_400).truncatedTo(ChronoUnit.DAYS).plusSeconds(8 * 3600);
        }

        private <T> T pick(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }

        private void say(List<DatedEntry> said, Entry entry) {
            now = now.plusSeconds(60);
            count++;
            said.add(new DatedEntry("entry-" + count, now, today(), entry));
        }

        private void addWhatFollows(DatedEntry said) {
            Episode episode = Episode.fold(events);
            Instant before = now;
            now = said.at();
            Entries.of(episode, said.day(), said.entry(), Course::takenUp, Course::takenUp)
                    .forEach(this::add);
            now = before;
        }

        private static List<Event> takenUp(Entry entry) {
            throw new AssertionError("Nobody takes anything up here: " + entry);
        }

        private void add(Event event) {
            long sequence = events.size() + 1L;
            events.add(new RecordedEvent(
                    new EventId("event-" + sequence), "person", now, now, "console", "somebody", sequence, event));
            now = now.plusSeconds(1);
        }

        private static CaseRecord somebody() {
            List<String> questions = KNOWLEDGE.bank().questions().stream()
                    .map(ScreeningQuestion::id)
                    .toList();
            SafetyAnswers answers = SafetyAnswers.unknown().withRestNo(questions);
            return CaseRecord.unknown("somebody")
                    .withPerson(new Person(Known.of(41.0), Sex.FEMALE, "walks"))
                    .withComplaint(new Complaint(
                            List.of(BodyRegion.HEEL), ReportedSide.RIGHT, Known.of(12.0), "", "", "walk an hour"))
                    .withPain(new Pain(
                            new PainReport.Score(0),
                            new PainReport.Score(2),
                            new PainReport.Score(0),
                            new PainReport.Score(3)))
                    .withAnswers(answers)
                    .withCircumstances(new Circumstances(Known.of(Set.of()), Known.of(20), Known.of(7), Answer.YES))
                    .withPainPolicy(Known.of(PainPolicy.DEFAULT));
        }

        private static Programme programme() {
            return new Programme(
                    List.of(item("bridge"), item("single_leg_bridge")),
                    List.of(),
                    new CoreFirst.NotLimiting(),
                    PainPolicy.DEFAULT,
                    List.of(DayOfWeek.values()),
                    15,
                    Programme.Standing.TRIED,
                    List.of());
        }

        private static ProgrammeItem item(String id) {
            Movement movement = KNOWLEDGE.library().getMovement(id);
            return new ProgrammeItem(
                    id,
                    movement.isOneSided() ? List.of(Side.RIGHT, Side.LEFT) : List.of(),
                    movement.startDose().withSets(2),
                    movement.cues(),
                    new ChoiceReason.StartingPoint(movement.region()),
                    List.of(),
                    List.of());
        }
    }
}
