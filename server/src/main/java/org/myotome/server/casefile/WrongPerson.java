package org.myotome.server.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.myotome.engine.history.Corrections;
import org.myotome.engine.history.Episode;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.EventId;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.server.account.Account;
import org.myotome.server.store.AppendResult;
import org.myotome.server.store.Bytes;
import org.myotome.server.store.EventCodec;
import org.myotome.server.store.EventContent;
import org.myotome.server.store.EventStore;
import org.myotome.server.store.NewEvent;
import org.myotome.server.store.Payload;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Puts right what was filed on the wrong person: the entries are struck out in the one record and written into the other, and both records
 * say so. Nothing is deleted, and either both happen or neither. Safe for use by many threads.
 */
@Component
public class WrongPerson {

    private static final String STRUCK = "filed on the wrong person: ";

    private final EventStore store;
    private final TransactionOperations transaction;
    private final Clock clock;

    WrongPerson(EventStore store, TransactionOperations transaction, Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Return whether an entry can be moved: what was found, said or done can. What was decided cannot, for it was decided with another
     * person before one's eyes: it is struck out, and decided anew.
     */
    public static boolean canMove(Event event) {
        return switch (event) {
            case Event.PersonStated _,
                    Event.ComplaintStated _,
                    Event.PainStated _,
                    Event.SafetyAnswered _,
                    Event.PersonAnswered _,
                    Event.StrengthExamined _,
                    Event.ExaminationRecorded _,
                    Event.DoubtfulInputNoted _,
                    Event.CircumstancesStated _,
                    Event.UsualMorningStated _,
                    Event.SetLogged _,
                    Event.SessionFinished _,
                    Event.MorningChecked _,
                    Event.ActivityLogged _,
                    Event.ActivityGoalSet _,
                    Event.OutcomeRecorded _,
                    Event.HowItGoesSaid _ -> true;
            case Event.EpisodeOpened _,
                    Event.PainPolicySet _,
                    Event.SearchStarted _,
                    Event.PainCautionApplied _,
                    Event.SelectionSet _,
                    Event.CertaintySet _,
                    Event.TrialRecorded _,
                    Event.SearchEnded _,
                    Event.BlockStepTaken _,
                    Event.InterventionTried _,
                    Event.NextDayChecked _,
                    Event.ConsentGiven _,
                    Event.ConsentWithdrawn _,
                    Event.ProgrammeAccepted _,
                    Event.CoreFirstSkipped _,
                    Event.HarderStepsSet _,
                    Event.MaintenanceBegun _,
                    Event.MaintenanceEnded _,
                    Event.DecisionTaken _,
                    Event.OverrideMade _,
                    Event.ReviewDone _,
                    Event.EventCorrected _ -> false;
        };
    }

    /** Return the entries of a case that hold and can be moved, in order. */
    public static List<RecordedEvent> movable(CaseFile file) {
        return Corrections.effective(file.events()).stream()
                .filter(recorded -> canMove(recorded.event()))
                .toList();
    }

    /** Return the case as it would be without entries. Nothing is stored. */
    public CaseFile without(CaseFile file, List<RecordedEvent> entries, String reason) {
        List<RecordedEvent> events = new ArrayList<>(file.events());
        Instant now = clock.instant();
        for (RecordedEvent entry : entries) {
            events.add(imagined(file, events.size(), now, new Event.EventCorrected(entry.id(), STRUCK + reason)));
        }
        return new CaseFile(file.caseId(), file.name(), events, Episode.fold(events));
    }

    /** Return the case as it would be with the entries of another one. Nothing is stored. */
    public CaseFile with(CaseFile file, List<RecordedEvent> entries) {
        List<RecordedEvent> events = new ArrayList<>(file.events());
        for (RecordedEvent entry : entries) {
            events.add(imagined(file, events.size(), entry.occurredAt(), entry.event()));
        }
        return new CaseFile(file.caseId(), file.name(), events, Episode.fold(events));
    }

    private RecordedEvent imagined(CaseFile file, int number, Instant occurredAt, Event event) {
        return new RecordedEvent(
                new EventId("imagined-" + number),
                file.caseId().toString(),
                occurredAt,
                clock.instant(),
                "imagined",
                "imagined",
                number + 1L,
                event);
    }

    /**
     * Move entries.
     *
     * @param from the record in which they stand
     * @param to the record of the person whom they are about
     * @param entries which; each holds and can be moved
     * @param reason why, in words
     * @throws BusyCaseException if somebody has added to one of the two records since it was read
     */
    public void move(CaseFile from, CaseFile to, List<RecordedEvent> entries, String reason, Account by) {
        Instant now = clock.instant();
        List<NewEvent> arriving = new ArrayList<>();
        for (RecordedEvent entry : entries) {
            // a device of its own: what the two records say otherwise about the same set or morning becomes a question,
            // not an overwriting
            arriving.add(newEvent("from-" + from.caseId(), by, entry.occurredAt(), EventCodec.encode(entry.event())));
        }
        List<EventId> here =
                arriving.stream().map(event -> new EventId(event.eventId())).toList();
        arriving.add(note(by, now, new Moved(false, from.caseId(), here, reason, "", now)));
        List<NewEvent> leaving = new ArrayList<>();
        for (RecordedEvent entry : entries) {
            leaving.add(newEvent(
                    "web-" + by.id(),
                    by,
                    now,
                    EventCodec.encode(new Event.EventCorrected(entry.id(), STRUCK + reason))));
        }
        List<EventId> there = entries.stream().map(RecordedEvent::id).toList();
        leaving.add(note(by, now, new Moved(true, to.caseId(), there, reason, "", now)));
        transaction.executeWithoutResult(_ -> {
            append(to, arriving);
            append(from, leaving);
        });
    }

    /** Whoever reads here and appends later adds to what was read, or to nothing. */
    private void append(CaseFile file, List<NewEvent> events) {
        String person = file.caseId().toString();
        var history = store.read(person);
        boolean unchanged = EventCodec.toRecorded(history).equals(file.events());
        if (!unchanged || !(store.append(person, history.version(), events) instanceof AppendResult.Saved)) {
            throw new BusyCaseException(file.caseId());
        }
    }

    private NewEvent note(Account by, Instant now, Moved moved) {
        return newEvent(
                "web-" + by.id(),
                by,
                now,
                new EventContent(EventCodec.ENTRIES_MOVED_TYPE, 1, Bytes.ofText(moved.lines())));
    }

    private NewEvent newEvent(String device, Account by, Instant occurredAt, EventContent content) {
        return new NewEvent(
                UUID.randomUUID().toString(),
                device,
                OptionalLong.empty(),
                occurredAt,
                clock.instant(),
                by.id().toString(),
                content);
    }

    /** Return which entries of a record came to it or went away from it, in the order in which they did. */
    public List<Moved> moves(UUID caseId) {
        return store.read(caseId.toString()).events().stream()
                .filter(stored -> stored.type().equals(EventCodec.ENTRIES_MOVED_TYPE))
                .filter(stored -> stored.payload() instanceof Payload.Plain)
                .map(stored -> Moved.ofLines(
                        ((Payload.Plain) stored.payload()).bytes().asText(), stored.author(), stored.occurredAt()))
                .toList();
    }
}
