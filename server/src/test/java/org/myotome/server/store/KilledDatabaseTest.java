package org.myotome.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.Database;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.DatabaseSettings;
import org.myotome.server.postgres.TemporaryData;

/** A database that is killed in the middle of its work. */
@ExtendWith(DatabaseExtension.class)
class KilledDatabaseTest {

    private static final int KILLS = 3;

    private static final int SAVED_BETWEEN_KILLS = 60;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final TemporaryData data;

    private final List<String> acknowledged = new ArrayList<>();

    private final List<StoreException> failures = new ArrayList<>();

    KilledDatabaseTest(DataDirectory running) throws IOException {
        data = TemporaryData.copyOf(running);
    }

    @AfterEach
    void delete() throws IOException {
        data.processes().forEach(ProcessHandle::destroyForcibly);
        data.close();
    }

    @Test
    void aWriterIsToldAndGoesOnAndNothingAcknowledgedIsLost() throws Exception {
        try (Database database =
                Database.open(new DatabaseSettings(data.directory(), Optional.empty(), Optional.empty()))) {
            EventStore store = EventStore.open(database.dataSource(), MasterKey.generate(), Clock.systemUTC());
            append(store, SAVED_BETWEEN_KILLS);
            for (int kill = 1; kill <= KILLS; kill++) {
                Thread killer =
                        Thread.ofPlatform().start(() -> data.processes().forEach(ProcessHandle::destroyForcibly));
                append(store, SAVED_BETWEEN_KILLS);
                killer.join();
                append(store, SAVED_BETWEEN_KILLS);
            }

            assertThat(store.read("anna").events())
                    .extracting(StoredEvent::eventId)
                    .containsExactlyElementsOf(acknowledged);
            assertThat(store.verifyAll()).isEqualTo(new VerificationReport(1, acknowledged.size(), List.of()));
        }
        assertThat(failures).isNotEmpty().allSatisfy(failure -> {
            assertThat(failure.obstacle()).isEqualTo(StoreException.Obstacle.UNREACHABLE);
            assertThat(failure)
                    .hasMessage("The database does not answer; it is not known whether this was saved.\n"
                            + "Maybe it is just starting again: save again in a moment, nothing is saved twice.");
        });
    }

    private void append(EventStore store, int count) throws InterruptedException {
        for (int each = 0; each < count; each++) {
            int number = acknowledged.size() + 1;
            String id = "e" + number;
            appendUntilSaved(store, Fixture.event(id, "phone", number, number));
            acknowledged.add(id);
        }
    }

    private void appendUntilSaved(EventStore store, NewEvent event) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                assertThat(store.append("anna", List.of(event))).isInstanceOf(AppendResult.Saved.class);
                return;
            } catch (StoreException e) {
                failures.add(e);
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                Thread.sleep(20);
            }
        }
    }
}
