package org.myotome.server.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.myotome.server.postgres.DatabaseException;
import org.myotome.server.store.PersonTable.KeyState;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the events of all people.
 *
 * <p>What {@link #append} has acknowledged is on the disk and survives the death of any process. All methods throw
 * {@link StoreException} when the database is in the way. Thread-safe.
 */
public final class EventStore {

    private final EventTable events;

    private final PersonTable persons;

    private final TransactionTemplate transaction;

    private final Clock clock;

    private EventStore(DataSource dataSource, MasterKey masterKey, Clock clock) {
        this.events = new EventTable(dataSource);
        this.persons = new PersonTable(dataSource, masterKey);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.clock = clock;
    }

    /**
     * Open the store.
     *
     * @param dataSource connections to a migrated database
     * @param masterKey the key under which the people's keys are kept
     * @param clock says when events are received
     * @throws DatabaseException if the database was written under another master key
     */
    public static EventStore open(DataSource dataSource, MasterKey masterKey, Clock clock) {
        EventStore store = new EventStore(dataSource, masterKey, clock);
        if (!store.translating(() -> store.persons.isUnder(masterKey.fingerprint()))) {
            throw new DatabaseException(
                    "The master key does not belong to this database: nothing in it could be read.",
                    "the file master.key or the variable " + MasterKey.VARIABLE
                            + " comes from another installation; restore the right one.");
        }
        return store;
    }

    /**
     * Add events of a person, all or none, whatever has been added meanwhile. An event that is there already is not
     * added again, so a request whose answer was lost can be repeated.
     *
     * @param personId whom they are about; a new person is registered
     * @param newEvents one or more, each device's in the order of its chain
     */
    public AppendResult append(String personId, List<NewEvent> newEvents) {
        return append(personId, OptionalLong.empty(), newEvents);
    }

    /**
     * Add events of a person, all or none, if nobody has added any since the caller read.
     *
     * @param personId whom they are about; a new person is registered
     * @param expectedVersion the version the caller has read; 0 for a new person
     * @param newEvents one or more, each device's in the order of its chain
     */
    public AppendResult append(String personId, long expectedVersion, List<NewEvent> newEvents) {
        return append(personId, OptionalLong.of(expectedVersion), newEvents);
    }

    private AppendResult append(String personId, OptionalLong expectedVersion, List<NewEvent> newEvents) {
        Requirement.text("person id", personId, 100);
        requireDistinct(newEvents);
        return inTransaction(() -> {
            KeyState state = lockOrRegister(personId);
            return switch (state) {
                case KeyState.Present(PersonKey key) ->
                    new Append(events, personId, key, receivedAt()).run(expectedVersion, newEvents);
                case KeyState.Erased() -> new AppendResult.PersonErased(personId);
                case KeyState.NoPerson() ->
                    throw new IllegalStateException("The person (" + personId + ") was registered and is not there.");
                case KeyState.Unreadable() -> throw unreadableKey(personId);
            };
        });
    }

    private KeyState lockOrRegister(String personId) {
        KeyState state = persons.lock(personId);
        if (state instanceof KeyState.NoPerson) {
            persons.register(personId);
            return persons.lock(personId);
        }
        return state;
    }

    private static void requireDistinct(List<NewEvent> newEvents) {
        if (newEvents.isEmpty()) {
            throw new IllegalArgumentException("There must be at least one event to add.");
        }
        Set<String> ids = new HashSet<>();
        for (NewEvent event : newEvents) {
            if (!ids.add(event.eventId())) {
                throw new IllegalArgumentException(
                        "The event id (" + event.eventId() + ") stands twice among the events to add.");
            }
        }
    }

    /** Return all events of a person in the one order that does not depend on how they arrived; none for a stranger. */
    public History read(String personId) {
        return translating(() -> {
            KeyState state = persons.key(personId);
            List<StoredEvent> found = new ArrayList<>();
            for (EventTable.Row row : events.all(personId)) {
                found.add(Unsealing.of(row, payload(row.event(), state)));
            }
            found.sort(StoredEvent.TOTAL_ORDER);
            return new History(found.size(), found);
        });
    }

    /** Return the accepted programme whose hash begins with ten bytes. */
    public Optional<EventPlace> findProgramme(Bytes first) {
        return translating(() -> events.findProgramme(first));
    }

    private static Payload payload(SealedEvent event, KeyState state) {
        return switch (state) {
            case KeyState.Present(PersonKey key) -> new Payload.Plain(Unsealing.open(event, key));
            case KeyState.Erased() -> new Payload.Erased();
            case KeyState.NoPerson() ->
                throw new IllegalStateException("The person (" + event.personId() + ") has events and no row.");
            case KeyState.Unreadable() -> throw unreadableKey(event.personId());
        };
    }

    private static IllegalStateException unreadableKey(String personId) {
        return new IllegalStateException("The key of person (" + personId
                + ") cannot be opened with the master key.\nMaybe its row was damaged; verify the store.");
    }

    /** Return everybody about whom there is a record, by id. */
    public List<StoredPerson> persons() {
        return translating(persons::all);
    }

    /**
     * Erase a person's key, so that nobody can read what their events say. The events and their chain stay.
     *
     * <p>The key is gone from the table at once; a copy of it, encrypted under the master key, stays in the database's
     * journal and in backups until these are overwritten.
     *
     * @return whether there was a key to erase
     */
    public boolean erase(String personId) {
        return translating(() -> persons.erase(personId));
    }

    /** Check all chains of a person. */
    public VerificationReport verify(String personId) {
        return translating(() -> {
            Verification verification = new Verification();
            verification.check(
                    personId,
                    persons.key(personId),
                    events.all(personId).stream().map(EventTable.Row::event).toList());
            return verification.report();
        });
    }

    /** Check all chains of everybody. */
    public VerificationReport verifyAll() {
        return translating(() -> {
            Verification verification = new Verification();
            for (StoredPerson person : persons.all()) {
                String personId = person.personId();
                verification.check(
                        personId,
                        persons.key(personId),
                        events.all(personId).stream().map(EventTable.Row::event).toList());
            }
            return verification.report();
        });
    }

    private Instant receivedAt() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private AppendResult inTransaction(Supplier<AppendResult> work) {
        return translating(() -> Objects.requireNonNull(transaction.execute(status -> {
            AppendResult result = work.get();
            if (!(result instanceof AppendResult.Saved)) {
                status.setRollbackOnly();
            }
            return result;
        })));
    }

    private <T> T translating(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessException | TransactionException e) {
            throw StoreException.of(e);
        }
    }
}
