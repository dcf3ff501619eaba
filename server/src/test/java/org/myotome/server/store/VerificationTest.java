package org.myotome.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.myotome.server.store.Fixture.CLOCK;
import static org.myotome.server.store.Fixture.event;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** What the owner of the database, who can do everything, cannot do unnoticed. */
@ExtendWith(DatabaseExtension.class)
class VerificationTest {

    private final TestDatabase database;

    private final EventStore store;

    VerificationTest(TestDatabase database) {
        this.database = database;
        this.store = EventStore.open(database.dataSource(), MasterKey.generate(), CLOCK);
    }

    @BeforeEach
    void fill() {
        store.append(
                "anna", List.of(event("p1", "phone", 1, 0), event("p2", "phone", 2, 1), event("p3", "phone", 3, 2)));
        store.append("anna", List.of(event("c1", "console", 1, 1), event("c2", "console", 2, 2)));
        store.append("berta", List.of(event("p1", "phone", 1, 0)));
        assertThat(store.verifyAll()).isEqualTo(new VerificationReport(2, 6, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ciphertext = set_byte(ciphertext, 3, get_byte(ciphertext, 3) # 1)",
                "nonce = set_byte(nonce, 11, get_byte(nonce, 11) # 128)",
                "occurred_at = occurred_at - interval '1 microsecond'",
                "recorded_at = recorded_at + interval '1 day'",
                "author = 'account-2'",
                "type = 'other'",
                "payload_version = 2",
                "event_id = 'p2 '",
                "hash = set_byte(hash, 0, get_byte(hash, 0) # 1)"
            })
    void aChangedByteIsNamed(String change) {
        database.asOwner()
                .sql("update event set " + change + " where person_id = 'anna' and event_id = 'p2'")
                .update();

        assertThat(store.verifyAll().problems())
                .anySatisfy(problem -> assertThat(problem.describe())
                        .startsWith("The event p2")
                        .endsWith("(person anna, device phone, number 2) was altered."));
    }

    @Test
    void anEventThatWasExchangedWithItsHashDoesNotFit() {
        database.asOwner().sql("""
                        update event set ciphertext = other.ciphertext, nonce = other.nonce, hash = other.hash,
                            previous_hash = other.previous_hash
                        from (select * from event where person_id = 'anna' and event_id = 'c1') other
                        where event.person_id = 'anna' and event.event_id = 'p2'
                        """).update();

        assertThat(store.verify("anna").problems())
                .contains(
                        new ChainProblem.Altered("anna", "phone", 2, "p2"),
                        new ChainProblem.Unlinked("anna", "phone", 2, "p2"),
                        new ChainProblem.Unlinked("anna", "phone", 3, "p3"));
    }

    @Test
    void aDeletedEventIsMissed() {
        database.asOwner()
                .sql("delete from event where person_id = 'anna' and event_id = 'p2'")
                .update();

        assertThat(store.verify("anna").problems())
                .containsExactlyInAnyOrder(
                        new ChainProblem.Missing("anna", "phone", 2, 2), new ChainProblem.MissingArrival("anna", 2));
    }

    @Test
    void aKeyThatWasExchangedIsNamed() {
        database.asOwner()
                .sql("alter table person disable trigger person_keeps_key")
                .update();
        database.asOwner()
                .sql("update person set wrapped_key = (select wrapped_key from person where person_id = 'berta')"
                        + " where person_id = 'anna'")
                .update();

        assertThat(store.verifyAll().problems()).containsExactly(new ChainProblem.KeyUnreadable("anna"));
    }

    @Test
    void theOtherPeopleStayIntact() {
        database.asOwner()
                .sql("update event set author = 'x' where person_id = 'anna'")
                .update();

        assertThat(store.verify("berta").isIntact()).isTrue();
        assertThat(store.verifyAll().problems())
                .hasSize(5)
                .allSatisfy(problem -> assertThat(problem.personId()).isEqualTo("anna"));
    }
}
