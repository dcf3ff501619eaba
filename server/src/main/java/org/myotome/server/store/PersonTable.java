package org.myotome.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes the people and their keys. */
final class PersonTable {

    private final JdbcClient client;

    private final MasterKey masterKey;

    PersonTable(DataSource dataSource, MasterKey masterKey) {
        this.client = JdbcClient.create(dataSource);
        this.masterKey = masterKey;
    }

    /** What there is of a person's key. */
    sealed interface KeyState {

        /** The key. */
        record Present(PersonKey key) implements KeyState {}

        /** It was erased. */
        record Erased() implements KeyState {}

        /** There is no such person. */
        record NoPerson() implements KeyState {}

        /** It is there, and the master key does not open it. */
        record Unreadable() implements KeyState {}
    }

    /** Return a person's key. */
    KeyState key(String personId) {
        return key(personId, "select wrapped_key from person where person_id = ?");
    }

    /** Return a person's key and hold everybody else who wants to add to their record until this transaction ends. */
    KeyState lock(String personId) {
        return key(personId, "select wrapped_key from person where person_id = ? for no key update");
    }

    private KeyState key(String personId, String sql) {
        return client.sql(sql)
                .param(personId)
                .query((row, _) -> keyState(personId, row))
                .optional()
                .orElseGet(KeyState.NoPerson::new);
    }

    private KeyState keyState(String personId, ResultSet row) throws SQLException {
        byte[] wrapped = row.getBytes("wrapped_key");
        if (wrapped == null) {
            return new KeyState.Erased();
        }
        return PersonKey.unwrap(masterKey, personId, wrapped)
                .<KeyState>map(KeyState.Present::new)
                .orElseGet(KeyState.Unreadable::new);
    }

    /** Add a person with a new key, unless somebody has just done so. */
    void register(String personId) {
        client.sql("insert into person (person_id, wrapped_key) values (?, ?) on conflict do nothing")
                .params(personId, PersonKey.generate().wrap(masterKey, personId))
                .update();
    }

    /** Erase a person's key, and return whether there was one. */
    boolean erase(String personId) {
        return client.sql("update person set wrapped_key = null, erased_at = now()"
                                + " where person_id = ? and erased_at is null")
                        .param(personId)
                        .update()
                == 1;
    }

    /** Return everybody, by id. */
    List<StoredPerson> all() {
        return client.sql("""
                        select person_id, registered_at, erased_at,
                            (select coalesce(max(position), 0) from event where event.person_id = person.person_id) as version
                        from person order by person_id collate "C"
                        """)
                .query((row, _) -> new StoredPerson(
                        row.getString("person_id"),
                        EventTable.instant(row, "registered_at"),
                        Optional.ofNullable(row.getObject("erased_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        row.getLong("version")))
                .list();
    }

    /** Return whether the people's keys are kept under this master key; the first one that asks settles it. */
    boolean isUnder(Bytes fingerprint) {
        client.sql("insert into master_key (fingerprint) values (?) on conflict do nothing")
                .param(fingerprint.toArray())
                .update();
        return client.sql("select fingerprint from master_key")
                .query((row, _) -> Bytes.of(row.getBytes("fingerprint")))
                .single()
                .equals(fingerprint);
    }
}
