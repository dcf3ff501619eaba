package org.myotome.server.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes the rows of the event table. */
final class EventTable {

    private static final String COLUMNS = """
            person_id, position, event_id, device, device_sequence, previous_hash, hash, occurred_at, recorded_at,
            author, type, payload_version, nonce, ciphertext
            """;

    private static final int ROWS_PER_BATCH = 500;

    private final JdbcClient client;

    private final JdbcTemplate batches;

    EventTable(DataSource dataSource) {
        this.client = JdbcClient.create(dataSource);
        this.batches = new JdbcTemplate(dataSource);
    }

    /** A row with the moment at which it came. */
    record Row(SealedEvent event, Instant receivedAt) {}

    /** Return how many events a person has. */
    long version(String personId) {
        return client.sql("select coalesce(max(position), 0) from event where person_id = ?")
                .param(personId)
                .query(Long.class)
                .single();
    }

    /** Return the last event of a device's chain. */
    ChainEnd chainEnd(String personId, String device) {
        return client.sql("""
                        select device_sequence, hash from event
                        where person_id = ? and device = ?
                        order by device_sequence desc limit 1
                        """)
                .params(personId, device)
                .query((row, _) -> new ChainEnd(row.getLong("device_sequence"), Bytes.of(row.getBytes("hash"))))
                .optional()
                .orElse(ChainEnd.EMPTY);
    }

    /** Return the id of the event at a place in a device's chain. */
    Optional<String> findIdAt(String personId, String device, long deviceSequence) {
        return client.sql("select event_id from event where person_id = ? and device = ? and device_sequence = ?")
                .params(personId, device, deviceSequence)
                .query(String.class)
                .optional();
    }

    /** Return those of the events that are already kept. */
    List<Row> find(String personId, List<String> eventIds) {
        return client.sql("select " + COLUMNS
                        + ", received_at from event where person_id = :person and event_id in (:ids)")
                .param("person", personId)
                .param("ids", eventIds)
                .query(EventTable::row)
                .list();
    }

    /** Return the accepted programme whose hash begins with ten bytes; there is an index for these. */
    Optional<EventPlace> findProgramme(Bytes first) {
        return client.sql("select person_id, event_id from event where type = 'programme_accepted'"
                        + " and substring(hash from 1 for 10) = ? order by person_id limit 1")
                .param(first.toArray())
                .query((row, _) -> new EventPlace(row.getString("person_id"), row.getString("event_id")))
                .optional();
    }

    /** Return all events of a person, each device's in the order of its chain. */
    List<Row> all(String personId) {
        return client.sql("select " + COLUMNS
                        + ", received_at from event where person_id = ? order by device, device_sequence")
                .param(personId)
                .query(EventTable::row)
                .list();
    }

    /** Add rows. */
    void insert(List<SealedEvent> events, Instant receivedAt) {
        batches.batchUpdate(
                "insert into event (" + COLUMNS + ", received_at) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                events,
                ROWS_PER_BATCH,
                (statement, event) -> fill(statement, event, receivedAt));
    }

    private static void fill(PreparedStatement statement, SealedEvent event, Instant receivedAt) throws SQLException {
        statement.setString(1, event.personId());
        statement.setLong(2, event.position());
        statement.setString(3, event.eventId());
        statement.setString(4, event.device());
        statement.setLong(5, event.deviceSequence());
        statement.setBytes(6, event.previousHash().toArray());
        statement.setBytes(7, event.hash().toArray());
        statement.setObject(8, event.occurredAt().atOffset(ZoneOffset.UTC));
        statement.setObject(9, event.recordedAt().atOffset(ZoneOffset.UTC));
        statement.setString(10, event.author());
        statement.setString(11, event.type());
        statement.setInt(12, event.version());
        statement.setBytes(13, event.nonce().toArray());
        statement.setBytes(14, event.ciphertext().toArray());
        statement.setObject(15, receivedAt.atOffset(ZoneOffset.UTC));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new SealedEvent(
                        row.getString("person_id"),
                        row.getLong("position"),
                        row.getString("event_id"),
                        row.getString("device"),
                        row.getLong("device_sequence"),
                        Bytes.of(row.getBytes("previous_hash")),
                        Bytes.of(row.getBytes("hash")),
                        instant(row, "occurred_at"),
                        instant(row, "recorded_at"),
                        row.getString("author"),
                        row.getString("type"),
                        row.getInt("payload_version"),
                        Bytes.of(row.getBytes("nonce")),
                        Bytes.of(row.getBytes("ciphertext"))),
                instant(row, "received_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
