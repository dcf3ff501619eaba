package org.myotome.server.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.Database;
import org.myotome.server.postgres.DatabaseSettings;

/** A process that adds events and says after each that it is saved, until it is killed. */
final class AppendingProcess {

    static final List<String> PEOPLE = List.of("anna", "berta", "clara");

    private AppendingProcess() {}

    public static void main(String[] arguments) {
        DataDirectory data = new DataDirectory(Path.of(arguments[0]));
        String run = arguments[1];
        Database database = Database.open(new DatabaseSettings(data, Optional.empty(), Optional.empty()));
        EventStore store = EventStore.open(database.dataSource(), MasterKey.from(Map.of(), data), Clock.systemUTC());
        for (String person : PEOPLE) {
            Thread.ofPlatform().start(() -> append(store, person, run));
        }
    }

    private static void append(EventStore store, String person, String run) {
        for (int number = 1; ; number++) {
            String id = run + "-" + person + "-" + number;
            if (store.append(person, List.of(Fixture.event(id), Fixture.event(id + "+")))
                    instanceof AppendResult.Saved) {
                System.out.println("saved " + person + " " + id);
            }
        }
    }
}
