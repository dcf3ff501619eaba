package org.myotome.server.casefile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.myotome.engine.consultation.Replay;
import org.myotome.server.postgres.Database;
import org.myotome.server.postgres.DatabaseSettings;
import org.myotome.server.store.EventStore;
import org.myotome.server.store.MasterKey;
import org.myotome.server.store.StoredPerson;

/** Works the decisions of stored cases out again, without the web application. Reads only. */
public final class CaseReplay implements AutoCloseable {

    private final Database database;
    private final EventStore store;
    private final CaseFiles cases;
    private final Replay replay;

    private CaseReplay(Database database, EventStore store, Clock clock, Content content) {
        this.database = database;
        this.store = store;
        this.cases = new CaseFiles(store, clock);
        this.replay = new Decisions(content).replay();
    }

    /**
     * Open the store that the settings name.
     *
     * @param environment where the key of the store may be named
     * @param content what the decisions are worked out with today
     * @throws org.myotome.server.postgres.DatabaseException if it cannot be opened, a running server being one reason
     */
    public static CaseReplay open(
            DatabaseSettings settings, Map<String, String> environment, Clock clock, Content content) {
        Database database = Database.open(settings);
        try {
            MasterKey key = MasterKey.from(environment, settings.data());
            return new CaseReplay(database, EventStore.open(database.dataSource(), key, clock), clock, content);
        } catch (RuntimeException failed) { // whatever it was, the database must not stay behind
            database.close();
            throw failed;
        }
    }

    /** Return the cases with this id or this name, none if there is none; every case for {@code all}. */
    public List<CaseFile> find(String idOrName) {
        List<CaseFile> found = new ArrayList<>();
        for (StoredPerson person : store.persons()) {
            if (person.erasedAt().isPresent()) {
                continue; // nothing of it can be read
            }
            CaseFile file = cases.get(UUID.fromString(person.personId()));
            if (idOrName.equals("all") || idOrName.equals(person.personId()) || idOrName.equals(file.name())) {
                found.add(file);
            }
        }
        return List.copyOf(found);
    }

    /** Return every decision of a case, and what comes out today. */
    public List<Replay.Replayed> replay(CaseFile file) {
        return replay.of(file.events());
    }

    @Override
    public void close() {
        database.close();
    }
}
