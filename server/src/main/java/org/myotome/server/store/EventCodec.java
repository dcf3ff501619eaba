package org.myotome.server.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.EventId;
import org.myotome.engine.history.RecordedEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the engine's events in the form in which they are kept, and reads them back.
 *
 * <p>The type of an event is the name of its record, such as {@code trial_recorded}; the payload is JSON. Reading is
 * strict: what does not have exactly the form of its version is an error and never half an event.
 */
public final class EventCodec {

    /**
     * The form in which events are written. When it changes, this grows, and older forms stay readable: {@link FirstForm},
     * {@link SecondForm}, {@link ThirdForm}.
     */
    public static final int VERSION = 4;

    /**
     * The type under which a person's name is kept: among the events, so that it lies under the person's key and goes with
     * it, but no event of the engine, because no decision depends on a name.
     */
    public static final String NAME_TYPE = "person_named";

    /** The type under which a person's e-mail address and telephone number are kept, for the same reasons as the name. */
    public static final String CONTACT_TYPE = "person_contact";

    /** The type under which it is kept who helps a person, for the same reasons as the name. */
    public static final String CARER_TYPE = "carer_named";

    /** The type under which it is kept that somebody helps no more. */
    public static final String CARER_ENDED_TYPE = "carer_ended";

    /** The type under which it is kept when a person wants to be reminded. */
    public static final String REMINDERS_TYPE = "person_reminders";

    /** The type of the entry that says that a case was handed over to a colleague. */
    public static final String HANDED_OVER_TYPE = "case_handed_over";

    /** The type of the entry that says that others were filed on the wrong person, in the record of either. */
    public static final String ENTRIES_MOVED_TYPE = "entries_moved";

    /** The type under which it is kept which browsers remind a person. */
    public static final String BROWSERS_TYPE = "person_browsers";

    /**
     * The type under which a person's own words are kept. They are no event of the engine, because no decision depends on
     * them, and a phone that decides offline need not carry them.
     */
    public static final String WORDS_TYPE = "person_words";

    /** The type of the entry that says that words were taken back. */
    public static final String WORDS_TAKEN_BACK_TYPE = "person_words_taken_back";

    /** The type of the entry that says that a clinician has read words. */
    public static final String WORDS_READ_TYPE = "person_words_read";

    private static final Set<String> ABOUT_THE_PERSON = Set.of(
            NAME_TYPE,
            CONTACT_TYPE,
            CARER_TYPE,
            CARER_ENDED_TYPE,
            REMINDERS_TYPE,
            HANDED_OVER_TYPE,
            ENTRIES_MOVED_TYPE,
            BROWSERS_TYPE,
            WORDS_TYPE,
            WORDS_TAKEN_BACK_TYPE,
            WORDS_READ_TYPE);

    private static final Map<String, Class<?>> TYPES = Words.kinds(Event.class);

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EventCodec() {}

    /** Write what an event says. */
    public static EventContent encode(Event event) {
        return new EventContent(
                Words.name(event.getClass()), VERSION, Bytes.of(MAPPER.writeValueAsBytes(RecordJson.writeFields((Record)
                        event))));
    }

    /**
     * Read what an event says.
     *
     * @throws EventFormatException if it does not have the form that its type and version promise
     */
    public static Event decode(EventContent content) {
        Class<?> type = TYPES.get(content.type());
        if (type == null || content.version() < 1 || content.version() > VERSION) {
            throw new EventFormatException(
                    content.type(),
                    "events of this type in version " + content.version() + " are not known.",
                    "it was written by a newer version of this program.");
        }
        return (Event) RecordJson.readFields(inPresentForm(content), type, content.type());
    }

    private static JsonNode inPresentForm(EventContent content) {
        JsonNode fields = parse(content);
        if (content.version() < 2) {
            fields = FirstForm.renewed(fields);
        }
        if (content.version() < 3) {
            fields = SecondForm.renewed(fields);
        }
        return content.version() < VERSION ? ThirdForm.renewed(fields) : fields;
    }

    private static JsonNode parse(EventContent content) {
        try {
            return MAPPER.readTree(content.payload().toArray());
        } catch (JacksonException e) {
            throw new EventFormatException(
                    content.type(), "the content is not JSON: " + e.getOriginalMessage(), "it was altered.", e);
        }
    }

    /** Return an event with its envelope as one to be added. */
    public static NewEvent toNew(RecordedEvent event) {
        return new NewEvent(
                event.id().value(),
                event.device(),
                OptionalLong.of(event.deviceSequence()),
                event.occurredAt(),
                event.recordedAt(),
                event.author(),
                encode(event.event()));
    }

    /**
     * Return the events of a history for the engine. Those of a person who was erased say nothing and are not among them,
     * and neither are the person's name, address and number, and who helps them.
     */
    public static List<RecordedEvent> toRecorded(History history) {
        return history.events().stream()
                .filter(event -> !ABOUT_THE_PERSON.contains(event.type()))
                .map(EventCodec::findRecorded)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RecordedEvent> findRecorded(StoredEvent event) {
        return switch (event.payload()) {
            case Payload.Plain(Bytes bytes) ->
                Optional.of(new RecordedEvent(
                        new EventId(event.eventId()),
                        event.personId(),
                        event.occurredAt(),
                        event.recordedAt(),
                        event.device(),
                        event.author(),
                        event.deviceSequence(),
                        decode(new EventContent(event.type(), event.version(), bytes))));
            case Payload.Erased() -> Optional.empty();
        };
    }
}
