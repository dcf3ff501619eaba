package org.myotome.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.myotome.server.store.Fixture.CLOCK;
import static org.myotome.server.store.Fixture.MONDAY;
import static org.myotome.server.store.Fixture.event;
import static org.myotome.server.store.Fixture.show;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myotome.server.postgres.DatabaseException;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;
import org.springframework.dao.DataAccessException;

@ExtendWith(DatabaseExtension.class)
class EventStoreTest {

    private final TestDatabase database;

    private final MasterKey masterKey = MasterKey.generate();

    private final EventStore store;

    EventStoreTest(TestDatabase database) {
        this.database = database;
        this.store = EventStore.open(database.dataSource(), masterKey, CLOCK);
    }

    @Test
    void givesBackWhatItWasGiven() {
        Instant occurredAt = Instant.parse("2026-11-23T06:30:00.123456789Z");
        NewEvent event = new NewEvent(
                "e1",
                "phone",
                OptionalLong.of(1),
                occurredAt,
                MONDAY,
                "account-7",
                new EventContent("morning", 3, Bytes.ofText("{\"pain\":2}")));

        assertThat(store.append("anna", 0, List.of(event))).isInstanceOf(AppendResult.Saved.class);

        StoredEvent read = store.read("anna").events().getFirst();
        assertThat(read)
                .isEqualTo(new StoredEvent(
                        "anna",
                        1,
                        "e1",
                        "phone",
                        1,
                        read.hash(),
                        Instant.parse("2026-11-23T06:30:00.123456Z"),
                        MONDAY,
                        CLOCK.instant(),
                        "account-7",
                        "morning",
                        3,
                        new Payload.Plain(Bytes.ofText("{\"pain\":2}"))));
    }

    @Test
    void answersWithWhatCanBeReadAfterwards() {
        AppendResult result = store.append("anna", List.of(event("e1"), event("e2")));

        History read = store.read("anna");
        assertThat(result).isEqualTo(new AppendResult.Saved(2, read.events(), List.of()));
        assertThat(read.version()).isEqualTo(2);
    }

    @Test
    void knowsNothingOfAStranger() {
        assertThat(store.read("nobody")).isEqualTo(new History(0, List.of()));
        assertThat(store.verify("nobody")).isEqualTo(new VerificationReport(0, 0, List.of()));
        assertThat(store.erase("nobody")).isFalse();
    }

    @Test
    void listsEverybody() {
        store.append("berta", List.of(event("e1")));
        store.append("anna", List.of(event("e1"), event("e2")));
        store.erase("berta");

        assertThat(store.persons())
                .extracting(
                        StoredPerson::personId,
                        StoredPerson::version,
                        person -> person.erasedAt().isPresent())
                .containsExactly(tuple("anna", 2L, false), tuple("berta", 1L, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update event set author = 'somebody else'",
                "delete from event",
                "truncate event cascade",
                "update event_03 set author = 'somebody else'",
                "delete from event_03",
                "drop table event",
                "alter table event disable trigger all",
                "delete from person",
                "update master_key set fingerprint = fingerprint"
            })
    void theDatabaseRefusesTheApplicationToRewriteTheRecord(String sql) {
        store.append("anna", List.of(event("e1")));

        assertThatThrownBy(() -> database.asApplication().sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining(
                        sql.contains(" table ") ? "must be owner of table" : "permission denied for table");
        assertThat(show(store.read("anna"))).isEqualTo("2026-11-23T08:00:00Z console/1 e1: says e1");
    }

    @Test
    void theDatabaseRefusesToReplaceAKey() {
        store.append("anna", List.of(event("e1")));

        assertThatThrownBy(() -> database.asApplication()
                        .sql("update person set wrapped_key = '\\x00'")
                        .update())
                .hasMessageContaining("The key of a person can be erased, not replaced.");
    }

    @Test
    void keepsNoContentInTheClear() {
        store.append("anna", List.of(event("e1")));

        String row = database.asOwner()
                .sql("select encode(ciphertext, 'escape') || (event::text) from event")
                .query(String.class)
                .single();
        assertThat(row).contains("e1").doesNotContain("says");
    }

    @Test
    void aRequestThatIsRepeatedIsSavedOnce() {
        List<NewEvent> events = List.of(event("e1"), event("e2"));
        store.append("anna", 0, events);

        assertThat(store.append("anna", 0, events))
                .isEqualTo(new AppendResult.Saved(2, List.of(), List.of("e1", "e2")));
        assertThat(store.read("anna").version()).isEqualTo(2);
    }

    @Test
    void aRequestThatIsRepeatedWithMoreAddsTheRest() {
        store.append("anna", List.of(event("e1", "phone", 1, 0)));

        AppendResult result = store.append("anna", List.of(event("e1", "phone", 1, 0), event("e2", "phone", 2, 1)));

        assertThat(result).isInstanceOfSatisfying(AppendResult.Saved.class, saved -> {
            assertThat(saved.added()).extracting(StoredEvent::eventId).containsExactly("e2");
            assertThat(saved.alreadyThere()).containsExactly("e1");
        });
    }

    @Test
    void anIdIsUsedOnce() {
        store.append("anna", List.of(event("e1")));
        NewEvent other = new NewEvent(
                "e1",
                "console",
                OptionalLong.empty(),
                MONDAY,
                MONDAY,
                "account-1",
                new EventContent("note", 1, Bytes.ofText("says something else")));

        assertThat(store.append("anna", List.of(event("e2"), other))).isEqualTo(new AppendResult.IdTaken("e1"));
        assertThat(store.read("anna").version()).isEqualTo(1);
    }

    @Test
    void aPlaceInAChainIsTakenOnce() {
        store.append("anna", List.of(event("e1", "phone", 1, 0)));

        assertThat(store.append("anna", List.of(event("e2", "phone", 1, 0))))
                .isEqualTo(new AppendResult.SequenceTaken("e2", "phone", 1, "e1"));
        assertThat(store.append("anna", List.of(event("e2", "phone", 2, 0), event("e3", "phone", 2, 0))))
                .isEqualTo(new AppendResult.SequenceTaken("e3", "phone", 2, "e2"));
        assertThat(store.read("anna").version()).isEqualTo(1);
    }

    @Test
    void aChainHasNoGap() {
        store.append("anna", List.of(event("e1", "phone", 1, 0)));

        assertThat(store.append("anna", List.of(event("e3", "phone", 3, 0))))
                .isEqualTo(new AppendResult.SequenceGap("e3", "phone", 3, 2));
    }

    @Test
    void nothingIsLeftOfAStrangerWhoseEventsWereRefused() {
        assertThat(store.append("anna", List.of(event("e2", "phone", 2, 0))))
                .isInstanceOf(AppendResult.SequenceGap.class);

        assertThat(store.persons()).isEmpty();
    }

    @Test
    void theSecondOfTwoCliniciansIsToldThatTheFirstWasFaster() {
        store.append("anna", 0, List.of(event("e1")));
        long read = store.read("anna").version();
        store.append("anna", read, List.of(event("first")));

        assertThat(store.append("anna", read, List.of(event("second"), event("third"))))
                .isEqualTo(new AppendResult.Conflict(1, 2));
        assertThat(show(store.read("anna"))).doesNotContain("second", "third");
    }

    @Test
    void onlyOneOfManyAtOnceWins() throws Exception {
        store.append("anna", 0, List.of(event("e0")));

        List<AppendResult> results = atOnce(8, number -> store.append("anna", 1, List.of(event("w" + number))));

        assertThat(results)
                .filteredOn(result -> result instanceof AppendResult.Saved)
                .hasSize(1);
        assertThat(results)
                .filteredOn(result -> result.equals(new AppendResult.Conflict(1, 2)))
                .hasSize(7);
    }

    @Test
    void manyWritersAtOnceKeepOneChain() throws Exception {
        List<AppendResult> results = atOnce(
                8,
                number -> IntStream.range(0, 25)
                        .mapToObj(each -> store.append("anna", List.of(event("e" + number + "-" + each))))
                        .reduce((_, last) -> last)
                        .orElseThrow());

        assertThat(results).allMatch(result -> result instanceof AppendResult.Saved);
        assertThat(store.read("anna").version()).isEqualTo(200);
        assertThat(store.verify("anna")).isEqualTo(new VerificationReport(1, 200, List.of()));
    }

    @Test
    void theSameRequestFromManySidesIsSavedOnce() throws Exception {
        List<AppendResult> results =
                atOnce(8, _ -> store.append("anna", List.of(event("e1", "phone", 1, 0), event("e2", "phone", 2, 1))));

        assertThat(results).allMatch(result -> result instanceof AppendResult.Saved);
        assertThat(store.read("anna").version()).isEqualTo(2);
    }

    @Test
    void readsTwoDevicesInTheSameOrderHoweverTheyArrive() {
        List<NewEvent> phone =
                List.of(event("p1", "phone", 1, 10), event("p2", "phone", 2, 30), event("p3", "phone", 3, 20));
        List<NewEvent> console = List.of(event("c1", "console", 1, 15), event("c2", "console", 2, 30));
        Random random = new Random(20261125);
        for (int round = 0; round < 20; round++) {
            String person = "person-" + round;
            interleave(phone, console, random).forEach(event -> store.append(person, List.of(event)));

            assertThat(show(store.read(person))).isEqualTo("""
                    2026-11-23T08:10:00Z phone/1 p1: says p1
                    2026-11-23T08:15:00Z console/1 c1: says c1
                    2026-11-23T08:20:00Z phone/3 p3: says p3
                    2026-11-23T08:30:00Z console/2 c2: says c2
                    2026-11-23T08:30:00Z phone/2 p2: says p2""");
            assertThat(store.verify(person).isIntact()).isTrue();
        }
    }

    private static List<NewEvent> interleave(List<NewEvent> one, List<NewEvent> other, Random random) {
        List<Integer> turns = new ArrayList<>();
        one.forEach(_ -> turns.add(1));
        other.forEach(_ -> turns.add(2));
        Collections.shuffle(turns, random);
        var ones = one.iterator();
        var others = other.iterator();
        return turns.stream()
                .map(turn -> turn == 1 ? ones.next() : others.next())
                .toList();
    }

    @Test
    void whoIsErasedCannotBeReadAndTheChainStillVerifies() {
        store.append("anna", List.of(event("e1"), event("e2")));
        store.append("berta", List.of(event("e1")));

        assertThat(store.erase("anna")).isTrue();

        assertThat(show(store.read("anna"))).isEqualTo("""
                2026-11-23T08:00:00Z console/1 e1: (erased)
                2026-11-23T08:00:00Z console/2 e2: (erased)""");
        assertThat(show(store.read("berta"))).contains("says e1");
        assertThat(store.verifyAll()).isEqualTo(new VerificationReport(2, 3, List.of()));
        assertThat(store.append("anna", List.of(event("e3")))).isEqualTo(new AppendResult.PersonErased("anna"));
        assertThat(store.erase("anna")).isFalse();
        assertThat(database.asOwner()
                        .sql("select count(*) from person where wrapped_key is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void refusesAnotherMasterKey() {
        store.append("anna", List.of(event("e1")));

        assertThatThrownBy(() -> EventStore.open(database.dataSource(), MasterKey.generate(), CLOCK))
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith("The master key does not belong to this database")
                .hasMessageContaining("\nMaybe the file master.key");
        assertThat(show(EventStore.open(database.dataSource(), masterKey, CLOCK).read("anna")))
                .contains("says e1");
    }

    @Test
    void refusesTheSameIdTwiceInOneRequest() {
        assertThatThrownBy(() -> store.append("anna", List.of(event("e1"), event("e1"))))
                .hasMessage("The event id (e1) stands twice among the events to add.");
    }

    @Test
    void refusesATimeThatCannotBe() {
        assertThatThrownBy(() -> event("e1", "phone", 1, 200L * 365 * 24 * 60))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe the clock of the device is wrong.");
    }

    private static <T> List<T> atOnce(int count, IntFunction<T> work) throws Exception {
        try (ExecutorService executor = Executors.newFixedThreadPool(count)) {
            List<Callable<T>> tasks = IntStream.range(0, count)
                    .<Callable<T>>mapToObj(number -> () -> work.apply(number))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : executor.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
