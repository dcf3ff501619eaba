package org.myotome.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.Database;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.DatabaseSettings;
import org.myotome.server.postgres.SmallDisk;
import org.myotome.server.store.StoreException.Obstacle;

/**
 * A disk that fills up in the middle of the work.
 *
 * <p>Where the machine lets us mount a small disk, it is a real one. Everywhere, it is also a limit on the size of the
 * files that PostgreSQL may write, which any user can set; PostgreSQL then fails in the same places.
 */
@ExtendWith(DatabaseExtension.class)
class FullDiskTest {

    private static final int PAYLOAD_BYTES = 200_000;

    private static final int MOST_EVENTS = 2_000;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DataDirectory running;

    private final List<String> acknowledged = new ArrayList<>();

    FullDiskTest(DataDirectory running) {
        this.running = running;
    }

    static List<SmallDisk.Kind> disks() {
        return SmallDisk.Kind.possibleHere();
    }

    @ParameterizedTest
    @MethodSource("disks")
    void aFullDiskIsToldAndNothingIsHalfWritten(SmallDisk.Kind kind) throws Exception {
        try (SmallDisk disk = SmallDisk.create(kind, running);
                Database database =
                        Database.open(new DatabaseSettings(disk.directory(), Optional.empty(), Optional.empty()))) {
            EventStore store = EventStore.open(database.dataSource(), MasterKey.generate(), Clock.systemUTC());
            append(store, 3);
            disk.limit();

            StoreException failure = appendUntilFull(store);

            assertThat(failure.obstacle()).isIn(expected(kind));
            assertThat(failure).hasMessageContaining("\nMaybe ");
            disk.free();
            appendUntilSaved(store, acknowledged.size() + 1);
            append(store, 3);
            assertThat(store.read("anna").events())
                    .extracting(StoredEvent::eventId)
                    .containsExactlyElementsOf(acknowledged);
            assertThat(store.verifyAll().problems()).isEmpty();
        }
    }

    /** A full disk may stop PostgreSQL itself, which then does not answer; a file that may not grow stops one request. */
    private static List<Obstacle> expected(SmallDisk.Kind kind) {
        return switch (kind) {
            case MOUNTED -> List.of(Obstacle.DISK_FULL, Obstacle.UNREACHABLE);
            case LIMITED_FILES -> List.of(Obstacle.REFUSED);
        };
    }

    private StoreException appendUntilFull(EventStore store) throws IOException {
        while (acknowledged.size() < MOST_EVENTS) {
            try {
                append(store, 1);
            } catch (StoreException e) {
                return e;
            }
        }
        throw new IOException("the disk did not fill up");
    }

    private void append(EventStore store, int count) {
        for (int each = 0; each < count; each++) {
            append(store, event(acknowledged.size() + 1));
        }
    }

    private void appendUntilSaved(EventStore store, int number) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (acknowledged.size() < number) {
            try {
                append(store, event(number));
            } catch (StoreException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }

    private void append(EventStore store, NewEvent event) {
        assertThat(store.append("anna", List.of(event))).isInstanceOf(AppendResult.Saved.class);
        acknowledged.add(event.eventId());
    }

    private static NewEvent event(int number) {
        Instant time = Fixture.MONDAY.plusSeconds(number);
        return new NewEvent(
                "e" + number,
                "console",
                OptionalLong.of(number),
                time,
                time,
                "account-1",
                new EventContent("picture", 1, Bytes.of(new byte[PAYLOAD_BYTES])));
    }
}
