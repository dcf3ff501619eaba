package org.myotome.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.EventId;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.history.Versions;
import org.myotome.engine.movement.Tempo;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.programme.Practice;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

class EventCodecTest {

    private static final int EVENTS_PER_TYPE = 40;

    /** Enough that the rarest kind, one of some twenty reasons in a list that may be empty, is made too. */
    private static final int EVENTS_UNTIL_EVERY_KIND = 400;

    static Collection<Class<?>> eventTypes() {
        return Words.kinds(Event.class).values();
    }

    @ParameterizedTest
    @MethodSource("eventTypes")
    void everyTypeOfEventComesBackAsItWas(Class<?> type) {
        RandomValues values = new RandomValues(20261125);
        for (int count = 0; count < EVENTS_PER_TYPE; count++) {
            Event event = values.event(type);
            EventContent content = EventCodec.encode(event);

            assertThat(EventCodec.decode(content)).isEqualTo(event);
            assertThat(EventCodec.encode(EventCodec.decode(content))).isEqualTo(content);
        }
    }

    @Test
    void everyKindWithinTheEventsIsAmongThose() {
        Set<String> expected = new TreeSet<>();
        eventTypes().forEach(type -> collectRecords(type, expected));
        RandomValues values = new RandomValues(20261125);
        for (int count = 0; count < EVENTS_UNTIL_EVERY_KIND; count++) {
            eventTypes().forEach(values::event);
        }

        assertThat(values.made()).containsExactlyElementsOf(expected);
    }

    private static void collectRecords(Type declared, Set<String> records) {
        if (declared instanceof ParameterizedType parameterized) {
            Arrays.stream(parameterized.getActualTypeArguments()).forEach(each -> collectRecords(each, records));
        } else if (declared instanceof Class<?> type && type.isSealed()) {
            Words.kinds(type).values().forEach(each -> collectRecords(each, records));
        } else if (declared instanceof Class<?> type && type.isRecord() && records.add(type.getName())) {
            Arrays.stream(type.getRecordComponents())
                    .peek(component -> assertThat(component.getName()).isNotEqualTo("is"))
                    .forEach(component -> collectRecords(component.getGenericType(), records));
        }
    }

    @Test
    void namesOfTypesAreDistinct() {
        assertThat(Words.kinds(Event.class)).hasSize(Event.class.getPermittedSubclasses().length);
    }

    @Test
    void theFormIsThis() {
        assertThat(show(new Event.TrialRecorded(new Trial(
                        SidedMovement.on("single_leg_bridge", Side.LEFT),
                        Trial.Form.COMPENSATED,
                        List.of("pelvis_drop"),
                        new PainReport.Score(2.5)))))
                .isEqualTo("""
                        trial_recorded/4 {"trial":{"movement":{"movementId":"single_leg_bridge","side":"left",\
                        "variant":{"is":"usual"}},"form":"compensated","faults":["pelvis_drop"],"pain":{"is":"score","score":2.5},\
                        "effort":"unknown","observer":"clinician"}}""");
        assertThat(show(new Event.TrialRecorded(new Trial(
                        SidedMovement.both("squat").as(new Variant.Held(10)),
                        Trial.Form.NOT_CLEAN,
                        List.of(),
                        new PainReport.Unknown(),
                        SetEffort.ALL,
                        Trial.Observer.PERSON))))
                .isEqualTo("""
                        trial_recorded/4 {"trial":{"movement":{"movementId":"squat","side":null,"variant":{"is":"held","seconds":10}},\
                        "form":"not_clean","faults":[],"pain":{"is":"unknown"},"effort":"all","observer":"person"}}""");
        assertThat(show(new Event.SearchStarted(Long.MAX_VALUE, new Versions("0.1", "1", "2"))))
                .isEqualTo("""
                        search_started/4 {"seed":"9223372036854775807",\
                        "versions":{"engine":"0.1","library":"1","model":"2"}}""");
    }

    @Test
    void trialsInTheFirstFormWereSeenByAClinicianAndSayNothingOfEffort() {
        String before = trial("squat", "compensated", 6, "");
        String after = trial("squat", "clean", 3, "");
        Trial seen = new Trial(
                SidedMovement.both("squat"), Trial.Form.COMPENSATED, List.of("knees in"), new PainReport.Score(6));
        Trial later =
                new Trial(SidedMovement.both("squat"), Trial.Form.CLEAN, List.of("knees in"), new PainReport.Score(3));

        assertThat(first("trial_recorded", "{\"trial\":" + before + "}")).isEqualTo(new Event.TrialRecorded(seen));
        assertThat(first("next_day_checked", "{\"trial\":" + after + "}")).isEqualTo(new Event.NextDayChecked(later));
        assertThat(first(
                        "intervention_tried",
                        "{\"kind\":\"breathing\",\"marker\":{\"movementId\":\"squat\",\"side\":null},\"before\":"
                                + before + ",\"after\":" + after + "}"))
                .isEqualTo(new Event.InterventionTried("breathing", SidedMovement.both("squat"), seen, later));
        assertThatThrownBy(() -> first(
                        "trial_recorded", "{\"trial\":" + trial("squat", "clean", 3, ",\"effort\":\"all\"") + "}"))
                .hasMessageStartingWith("trial_recorded.trial: fields are missing [observer]");
    }

    @Test
    void movementsInTheSecondFormWereDoneTheUsualWay() {
        String trial = trial("squat", "clean", 3, ",\"effort\":\"all\",\"observer\":\"person\"");

        assertThat(EventCodec.decode(new EventContent("trial_recorded", 2, Bytes.ofText("{\"trial\":" + trial + "}"))))
                .isEqualTo(new Event.TrialRecorded(new Trial(
                        SidedMovement.both("squat"),
                        Trial.Form.CLEAN,
                        List.of("knees in"),
                        new PainReport.Score(3),
                        SetEffort.ALL,
                        Trial.Observer.PERSON)));
        assertThatThrownBy(() -> EventCodec.decode(new EventContent(
                        "trial_recorded", EventCodec.VERSION, Bytes.ofText("{\"trial\":" + trial + "}"))))
                .hasMessageStartingWith("trial_recorded.trial.movement: fields are missing [variant]");
    }

    @Test
    void programmesInTheSecondFormAreDoneTheUsualWay() {
        RandomValues values = new RandomValues(5);
        Event.ProgrammeAccepted accepted = (Event.ProgrammeAccepted) values.event(Event.ProgrammeAccepted.class);
        List<ProgrammeItem> items = accepted.programme().items().stream()
                .map(item -> asInTheThirdForm(item).withWay(Variant.usual()))
                .toList();
        Event.ProgrammeAccepted usual = new Event.ProgrammeAccepted(
                accepted.programme().withItems(items, accepted.programme().leftOut()), accepted.edits());
        EventContent present = EventCodec.encode(usual);
        String second = withoutTheFourthForm(present.payload().asText()).replace(",\"way\":{\"is\":\"usual\"}", "");

        assertThat(EventCodec.decode(new EventContent(present.type(), 2, Bytes.ofText(second))))
                .isEqualTo(usual);
    }

    @Test
    void theThirdFormKnewNeitherTempoNorPractice() {
        RandomValues values = new RandomValues(5);
        Event.ProgrammeAccepted accepted = (Event.ProgrammeAccepted) values.event(Event.ProgrammeAccepted.class);
        List<ProgrammeItem> items = accepted.programme().items().stream()
                .map(EventCodecTest::asInTheThirdForm)
                .toList();
        Event.ProgrammeAccepted plain = new Event.ProgrammeAccepted(
                accepted.programme().withItems(items, accepted.programme().leftOut()), accepted.edits());

        assertThat(third(plain)).isEqualTo(plain);
    }

    @Test
    void theThirdFormKnewNeitherTimesNorExertionNorACalendar() {
        RandomValues values = new RandomValues(6);
        for (int count = 0; count < EVENTS_PER_TYPE; count++) {
            SetLog set = ((Event.SetLogged) values.event(Event.SetLogged.class)).log();
            SessionEnd end = ((Event.SessionFinished) values.event(Event.SessionFinished.class)).end();
            Circumstances circumstances =
                    ((Event.CircumstancesStated) values.event(Event.CircumstancesStated.class)).circumstances();
            List<Event> events = List.of(
                    new Event.SetLogged(new SetLog(
                            set.sessionId(),
                            set.day(),
                            set.movement(),
                            set.setNumber(),
                            set.done(),
                            set.pain(),
                            set.form(),
                            set.effort())),
                    new Event.SessionFinished(
                            new SessionEnd(end.sessionId(), end.day(), end.painAfter(), end.legSymptoms())),
                    new Event.CircumstancesStated(new Circumstances(
                            circumstances.equipment(),
                            circumstances.minutesPerSession(),
                            circumstances.daysPerWeek(),
                            circumstances.canGetToTheFloor())));

            assertThat(events).allSatisfy(event -> assertThat(third(event)).isEqualTo(event));
        }
    }

    private static ProgrammeItem asInTheThirdForm(ProgrammeItem item) {
        return item.withPractice(Practice.plain()).withDose(item.dose().withTempo(new Tempo.Natural()));
    }

    /** Write an event as the third form had it, and read it back. */
    private static Event third(Event event) {
        EventContent present = EventCodec.encode(event);
        String third = withoutTheFourthForm(present.payload().asText());
        return EventCodec.decode(new EventContent(present.type(), 3, Bytes.ofText(third)));
    }

    private static String withoutTheFourthForm(String payload) {
        return payload.replace(",\"tempo\":{\"is\":\"natural\"}", "")
                .replace(",\"practice\":{\"ground\":\"firm\",\"task\":\"alone\",\"feedback\":\"every_repetition\"}", "")
                .replace(",\"tookSeconds\":null", "")
                .replace(",\"exertion\":null", "")
                .replace(
                        ",\"freeDays\":null,\"mostPositionChanges\":null,\"unwantedMovements\":[],\"fearedMovements\":[]",
                        "");
    }

    private static Event first(String type, String payload) {
        return EventCodec.decode(new EventContent(type, 1, Bytes.ofText(payload)));
    }

    private static String trial(String movement, String form, int pain, String more) {
        return "{\"movement\":{\"movementId\":\"" + movement + "\",\"side\":null},\"form\":\"" + form
                + "\",\"faults\":[\"knees in\"],\"pain\":{\"is\":\"score\",\"score\":" + pain + "}" + more + "}";
    }

    private static String show(Event event) {
        EventContent content = EventCodec.encode(event);
        return content.type() + "/" + content.version() + " "
                + content.payload().asText();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"pain":{"is":"score","score":2},"more":1}  | usual_morning_stated: fields are missing [] or not known [more].
            {}                                          | usual_morning_stated: fields are missing [pain] or not known [].
            {"pain":{"is":"score"}}                     | usual_morning_stated.pain: fields are missing [score] or not known [].
            {"pain":{"is":"score","score":11}}          | usual_morning_stated.pain: The pain score (11.0) must lie between 0 and 10.
            {"pain":{"is":"score","score":"2"}}         | usual_morning_stated.pain.score: there is STRING instead of a number.
            {"pain":{"is":"much"}}                      | usual_morning_stated.pain: the kind (much) is none of [score, present, absent, unknown].
            {"pain":null}                               | usual_morning_stated.pain: the kind () is none of [score, present, absent, unknown].
            {"pain":{"is":"present"},"pain":{"is":"absent"}} | usual_morning_stated: the content is not JSON: Duplicate
            {"pain":{"is":"present"}} {}                | usual_morning_stated: the content is not JSON: Trailing
            [1]                                         | usual_morning_stated: there is ARRAY instead of an object.
            """)
    void whatHasAnotherFormIsRefused(String payload, String message) {
        EventContent content = new EventContent("usual_morning_stated", 1, Bytes.ofText(payload));

        assertThatThrownBy(() -> EventCodec.decode(content))
                .isInstanceOf(EventFormatException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void whatANewerVersionWroteIsRefused() {
        EventContent newer = new EventContent("usual_morning_stated", 5, Bytes.ofText("{}"));
        EventContent other = new EventContent("moon_observed", 1, Bytes.ofText("{}"));

        assertThatThrownBy(() -> EventCodec.decode(newer))
                .hasMessageStartingWith("usual_morning_stated: events of this type in version 5 are not known.");
        assertThatThrownBy(() -> EventCodec.decode(other))
                .hasMessageStartingWith("moon_observed: events of this type in version 1 are not known.");
    }

    @Test
    void theEnvelopeGoesWithTheEvent() {
        RecordedEvent event = new RecordedEvent(
                new EventId("e1"),
                "anna",
                Fixture.MONDAY,
                Fixture.MONDAY.plusSeconds(60),
                "phone",
                "account-1",
                7,
                new Event.EpisodeOpened("first visit"));

        NewEvent added = EventCodec.toNew(event);
        StoredEvent stored = new StoredEvent(
                "anna",
                1,
                added.eventId(),
                added.device(),
                added.deviceSequence().getAsLong(),
                Bytes.of(new byte[32]),
                added.occurredAt(),
                added.recordedAt(),
                Fixture.MONDAY,
                added.author(),
                added.content().type(),
                added.content().version(),
                new Payload.Plain(added.content().payload()));

        assertThat(EventCodec.toRecorded(new History(1, List.of(stored)))).containsExactly(event);
    }
}
