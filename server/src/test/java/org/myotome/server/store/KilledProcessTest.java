package org.myotome.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.ChildJvm;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.Database;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.DatabaseSettings;
import org.myotome.server.postgres.TemporaryData;

/** Processes that are killed in the middle of their work. */
@ExtendWith(DatabaseExtension.class)
class KilledProcessTest {

    private static final int ROUNDS = 3;

    private static final int SAVED_BEFORE_THE_KILL = 40;

    private final TemporaryData data;

    KilledProcessTest(DataDirectory running) throws IOException {
        data = TemporaryData.copyOf(running);
    }

    @AfterEach
    void delete() throws IOException {
        data.processes().forEach(ProcessHandle::destroyForcibly);
        data.close();
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheServersProcessIsKilled() throws Exception {
        Set<String> acknowledged = new TreeSet<>();
        for (int round = 1; round <= ROUNDS; round++) {
            try (ChildJvm child = ChildJvm.start(
                    AppendingProcess.class, data.directory().root().toString(), "run" + round)) {
                for (int count = 0; count < SAVED_BEFORE_THE_KILL; count++) {
                    acknowledged.add(child.awaitLine("saved"));
                }
                child.kill();
                acknowledged.addAll(restOf(child));
            }
            data.awaitNoProcess();
            assertKept(acknowledged);
        }
    }

    private static List<String> restOf(ChildJvm child) {
        List<String> complete = new ArrayList<>();
        child.output()
                .lines()
                .filter(line -> line.matches("saved (\\w+) \\w+-\\1-[0-9]+"))
                .forEach(complete::add);
        // The last line may have been cut in the middle of its number.
        return complete.stream()
                .limit(Math.max(0, complete.size() - 1))
                .map(line -> line.substring(6))
                .toList();
    }

    private void assertKept(Set<String> acknowledged) {
        try (Database database =
                Database.open(new DatabaseSettings(data.directory(), Optional.empty(), Optional.empty()))) {
            EventStore store = EventStore.open(
                    database.dataSource(), MasterKey.from(Map.of(), data.directory()), Clock.systemUTC());
            Set<String> kept = store.persons().stream()
                    .flatMap(person -> store.read(person.personId()).events().stream())
                    .map(event -> event.personId() + " " + event.eventId())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(kept).containsAll(acknowledged);
            assertThat(kept)
                    .as("of two events of one request, both or none are there")
                    .allMatch(id -> kept.contains(id.endsWith("+") ? id.substring(0, id.length() - 1) : id + "+"));
            assertThat(store.verifyAll().problems()).isEmpty();
        }
    }
}
