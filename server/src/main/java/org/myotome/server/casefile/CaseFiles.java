package org.myotome.server.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.EventId;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.session.DatedEntry;
import org.myotome.server.account.Account;
import org.myotome.server.store.AppendResult;
import org.myotome.server.store.Bytes;
import org.myotome.server.store.EventCodec;
import org.myotome.server.store.EventContent;
import org.myotome.server.store.EventStore;
import org.myotome.server.store.History;
import org.myotome.server.store.NewEvent;
import org.myotome.server.store.Payload;
import org.myotome.server.store.StoredEvent;
import org.myotome.server.store.StoredPerson;
import org.springframework.stereotype.Component;

/** The cases, in the store. Safe for use by many threads. */
@Component
public class CaseFiles {

    /** The device of everything that is typed in from a sheet of paper, whoever types it: what is typed again replaces it. */
    public static final String PAPER = "paper";

    private static final int MOST_ATTEMPTS = 5;

    private final EventStore store;
    private final Clock clock;

    CaseFiles(EventStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Open a case for a new person under a given id, and return it. */
    public UUID open(UUID caseId, String name, Account author, List<Event> events) {
        return open(caseId, name, author, events, clock.instant());
    }

    /** Open a case under a given id, as of a given moment, and return its id. */
    public UUID open(UUID caseId, String name, Account author, List<Event> events, Instant occurredAt) {
        List<EventContent> contents = new ArrayList<>();
        contents.add(new EventContent(EventCodec.NAME_TYPE, 1, Bytes.ofText(name)));
        events.forEach(event -> contents.add(EventCodec.encode(event)));
        AppendResult result = store.append(
                caseId.toString(),
                0,
                contents.stream()
                        .map(content -> newEvent(author, content, occurredAt))
                        .toList());
        if (!(result instanceof AppendResult.Saved)) {
            throw new IllegalStateException("The case (" + caseId + ") could not be opened: " + result);
        }
        return caseId;
    }

    /**
     * Return a case as it stands.
     *
     * @throws NoSuchCaseException if nothing was ever recorded under this id, or it was erased
     */
    public CaseFile get(UUID caseId) {
        return fileOf(caseId, store.read(caseId.toString()));
    }

    /**
     * Return the hash of an entry, which covers it and all that was written before it on the same device.
     *
     * @throws NoSuchCaseException if the case has no such entry
     */
    public Bytes hash(UUID caseId, EventId entry) {
        return store.read(caseId.toString()).events().stream()
                .filter(stored -> stored.eventId().equals(entry.value()))
                .map(StoredEvent::hash)
                .findFirst()
                .orElseThrow(() -> new NoSuchCaseException(caseId));
    }

    /** Return everything that is kept about a person, as it was written, in order. */
    public List<StoredEvent> everything(UUID caseId) {
        return store.read(caseId.toString()).events();
    }

    /** Return what was said last of one kind of thing about a person that no decision depends on. */
    public Optional<String> findAboutThePerson(UUID caseId, String type) {
        return lastText(store.read(caseId.toString()), type);
    }

    /** Keep something about a person that no decision depends on, under the person's own key. */
    public void keepAboutThePerson(UUID caseId, Account author, String type, String text) {
        if (!findAboutThePerson(caseId, type).equals(Optional.of(text))) {
            appendAboutThePerson(caseId, author, type, text);
        }
    }

    /** Return where a person can be written to, as it was kept last. */
    public Contact contact(UUID caseId) {
        return findAboutThePerson(caseId, EventCodec.CONTACT_TYPE)
                .map(Contact::ofLines)
                .orElse(Contact.UNKNOWN);
    }

    /** Keep where a person can be written to, under the person's own key: it goes when the person is erased. */
    public void keepContact(UUID caseId, Account author, Contact contact) {
        if (contact(caseId).equals(contact)) {
            return;
        }
        appendAboutThePerson(caseId, author, EventCodec.CONTACT_TYPE, contact.lines());
    }

    /** Return everybody who was ever named as helping a person, in the order of naming. */
    public List<Carer> carers(UUID caseId) {
        Map<UUID, Carer> carers = new LinkedHashMap<>();
        for (StoredEvent stored : store.read(caseId.toString()).events()) {
            if (stored.payload() instanceof Payload.Plain(Bytes bytes)) {
                if (stored.type().equals(EventCodec.CARER_TYPE)) {
                    Carer carer = Carer.ofLines(bytes.asText());
                    carers.put(carer.id(), carer);
                } else if (stored.type().equals(EventCodec.CARER_ENDED_TYPE)) {
                    carers.computeIfPresent(UUID.fromString(bytes.asText()), (id, carer) -> carer.asEnded());
                }
            }
        }
        return List.copyOf(carers.values());
    }

    /** Keep that somebody helps a person, under the person's own key. */
    public void nameCarer(UUID caseId, Account author, Carer carer) {
        appendAboutThePerson(caseId, author, EventCodec.CARER_TYPE, carer.lines());
    }

    /** Keep that somebody helps a person no more. */
    public void endCarer(UUID caseId, Account author, Carer carer) {
        appendAboutThePerson(
                caseId, author, EventCodec.CARER_ENDED_TYPE, carer.id().toString());
    }

    /** Return how a case went from one clinician to another, in the order in which it did. */
    public List<HandedOver> handedOver(UUID caseId) {
        List<HandedOver> all = new ArrayList<>();
        for (StoredEvent stored : store.read(caseId.toString()).events()) {
            if (stored.type().equals(EventCodec.HANDED_OVER_TYPE)
                    && stored.payload() instanceof Payload.Plain(Bytes bytes)) {
                all.add(HandedOver.ofLines(bytes.asText(), stored.author(), stored.occurredAt()));
            }
        }
        return List.copyOf(all);
    }

    /** Keep that a case was handed over, under the person's own key: the note may say what is nobody else's business. */
    public void keepHandedOver(UUID caseId, Account from, UUID to, boolean keepsAccess, String note) {
        appendAboutThePerson(
                caseId,
                from,
                EventCodec.HANDED_OVER_TYPE,
                new HandedOver(from.id(), to, keepsAccess, note, clock.instant()).lines());
    }

    /**
     * Keep words that a person or a carer said, under the person's own key.
     *
     * @param id names them; used once
     * @param replaces the words that these put right
     * @param carer who helps the person and says it
     * @return whether they were kept; not where the id was used before
     */
    public boolean say(
            UUID caseId,
            Account author,
            UUID id,
            OwnWords.Kind kind,
            Optional<UUID> replaces,
            Optional<UUID> carer,
            String text) {
        EventContent content = new EventContent(
                EventCodec.WORDS_TYPE, 1, Bytes.ofText(OwnWordsLog.lines(kind, replaces, carer, text)));
        AppendResult result =
                store.append(caseId.toString(), List.of(newEvent(id.toString(), author, content, clock.instant())));
        return switch (result) {
            case AppendResult.Saved _ -> true;
            case AppendResult.IdTaken _ -> false;
            case AppendResult.PersonErased _ -> throw new NoSuchCaseException(caseId);
            case AppendResult.Conflict _, AppendResult.SequenceTaken _, AppendResult.SequenceGap _ ->
                throw refused(result);
        };
    }

    /** Keep that words were taken back; they stay in the record. */
    public void takeBackWords(UUID caseId, Account author, UUID id) {
        appendAboutThePerson(caseId, author, EventCodec.WORDS_TAKEN_BACK_TYPE, id.toString());
    }

    /** Keep that a clinician has read words. */
    public void keepRead(UUID caseId, Account clinician, UUID id) {
        appendAboutThePerson(caseId, clinician, EventCodec.WORDS_READ_TYPE, id.toString());
    }

    private void appendAboutThePerson(UUID caseId, Account author, String type, String text) {
        EventContent content = new EventContent(type, 1, Bytes.ofText(text));
        AppendResult result = store.append(caseId.toString(), List.of(newEvent(author, content, clock.instant())));
        if (!(result instanceof AppendResult.Saved)) {
            throw refused(result);
        }
    }

    /** Hand over every case that was not erased, one after the other. For counts over all; nobody is shown a record. */
    public void forEach(Consumer<CaseFile> reader) {
        for (StoredPerson person : store.persons()) {
            if (person.erasedAt().isEmpty()) {
                reader.accept(get(UUID.fromString(person.personId())));
            }
        }
    }

    /**
     * Change a case: read it, work out what to add, and add it; begin again when somebody else was faster.
     *
     * @param change returns the events to add, none for none; may be asked more than once
     * @return the case as it stands afterwards
     */
    public CaseFile change(UUID caseId, Account author, Function<CaseFile, List<Event>> change) {
        return change(caseId, author, clock.instant(), change);
    }

    /** Change a case by something that happened at a given moment. */
    public CaseFile change(UUID caseId, Account author, Instant occurredAt, Function<CaseFile, List<Event>> change) {
        return change(caseId, (event, index) -> newEvent(author, EventCodec.encode(event), occurredAt), change);
    }

    /**
     * Change a case by what somebody types in from a sheet of paper that another person has filled in.
     *
     * @param author who types
     * @param occurredAt says of an event when it happened
     */
    public CaseFile changeFromPaper(
            UUID caseId, Account author, Function<Event, Instant> occurredAt, Function<CaseFile, List<Event>> change) {
        return change(
                caseId,
                (event, index) -> newEvent(
                        UUID.randomUUID().toString(), PAPER, author, EventCodec.encode(event), occurredAt.apply(event)),
                change);
    }

    /** Change a case by what was said on a device of the person's own, under the ids that the device gave it. */
    public CaseFile changeFrom(
            String device, DatedEntry said, UUID caseId, Account author, Function<CaseFile, List<Event>> change) {
        return change(
                caseId,
                (event, index) -> new NewEvent(
                        said.eventId(index),
                        device,
                        OptionalLong.empty(),
                        said.at(),
                        said.at(),
                        author.id().toString(),
                        EventCodec.encode(event)),
                change);
    }

    /** Makes an event to store from what happened and its place among those that are stored together. */
    private interface Envelope {
        NewEvent around(Event event, int index);
    }

    private CaseFile change(UUID caseId, Envelope envelope, Function<CaseFile, List<Event>> change) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            History history = store.read(caseId.toString());
            CaseFile file = fileOf(caseId, history);
            List<Event> events = change.apply(file);
            if (events.isEmpty()) {
                return file;
            }
            List<NewEvent> additions = IntStream.range(0, events.size())
                    .mapToObj(index -> envelope.around(events.get(index), index))
                    .toList();
            switch (store.append(caseId.toString(), history.version(), additions)) {
                case AppendResult.Saved saved -> {
                    return fileOf(caseId, history.with(saved));
                }
                case AppendResult.Conflict conflict -> {}
                case AppendResult.SequenceTaken taken -> {}
                case AppendResult.SequenceGap gap -> throw refused(gap);
                case AppendResult.IdTaken taken -> throw refused(taken);
                case AppendResult.PersonErased erased -> throw new NoSuchCaseException(caseId);
            }
        }
        throw new BusyCaseException(caseId);
    }

    private static IllegalStateException refused(AppendResult result) {
        return new IllegalStateException("The store refused what it should take: " + result);
    }

    private NewEvent newEvent(Account author, EventContent content, Instant occurredAt) {
        return newEvent(UUID.randomUUID().toString(), author, content, occurredAt);
    }

    private NewEvent newEvent(String id, Account author, EventContent content, Instant occurredAt) {
        return newEvent(id, "web-" + author.id(), author, content, occurredAt);
    }

    private NewEvent newEvent(String id, String device, Account author, EventContent content, Instant occurredAt) {
        return new NewEvent(
                id,
                device,
                OptionalLong.empty(),
                occurredAt,
                clock.instant(),
                author.id().toString(),
                content);
    }

    private static CaseFile fileOf(UUID caseId, History history) {
        List<RecordedEvent> events = EventCodec.toRecorded(history);
        if (events.isEmpty()) {
            throw new NoSuchCaseException(caseId);
        }
        return new CaseFile(caseId, name(history), events, Episode.fold(events), OwnWordsLog.of(history));
    }

    private static String name(History history) {
        return lastText(history, EventCodec.NAME_TYPE).orElse("");
    }

    private static Optional<String> lastText(History history, String type) {
        Optional<String> last = Optional.empty();
        for (StoredEvent stored : history.events()) {
            if (stored.type().equals(type) && stored.payload() instanceof Payload.Plain(Bytes bytes)) {
                last = Optional.of(bytes.asText());
            }
        }
        return last;
    }
}
