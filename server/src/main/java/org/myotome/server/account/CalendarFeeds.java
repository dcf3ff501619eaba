package org.myotome.server.account;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.myotome.server.store.MasterKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The secret addresses of people's calendars, kept like {@link PersonalLinks}: of the secret only the SHA-256, and whose calendar it is signed
 * with a key that is not in the database. An address opens a calendar and nothing else. A person has one at a time. Safe for use by many
 * threads.
 */
@Repository
public class CalendarFeeds {

    private static final Duration USE_STEP = Duration.ofMinutes(5);
    private static final String SEAL = "terms of a calendar";

    private final JdbcClient database;
    private final MasterKey key;
    private final Clock clock;

    CalendarFeeds(JdbcClient database, MasterKey key, Clock clock) {
        this.database = database;
        this.key = key;
        this.clock = clock;
    }

    /**
     * An address that works.
     *
     * @param id names it
     * @param caseId whose calendar it opens
     * @param createdAt when it was made
     * @param lastUsedAt when a calendar asked last, to five minutes; absent where none has
     */
    public record Feed(UUID id, UUID caseId, Instant createdAt, Optional<Instant> lastUsedAt) {}

    /** Make a new address, end the one before, and return its secret, which cannot be had again. */
    public String make(UUID caseId) {
        end(caseId);
        String token = Tokens.fresh();
        UUID id = UUID.randomUUID();
        byte[] hash = Tokens.hash(token);
        database.sql("insert into calendar_feed (feed_id, secret_hash, case_id, created_at, seal)"
                        + " values (:id, :hash, :caseId, :now, :seal)")
                .param("id", id)
                .param("hash", hash)
                .param("caseId", caseId.toString())
                .param("now", Timestamp.from(clock.instant()))
                .param("seal", seal(id, hash, caseId))
                .update();
        return token;
    }

    /** End the address of a person at once. */
    public boolean end(UUID caseId) {
        return database.sql("update calendar_feed set ended_at = ? where case_id = ? and ended_at is null")
                        .params(Timestamp.from(clock.instant()), caseId.toString())
                        .update()
                > 0;
    }

    /** Return the address of a person that works, if there is one. */
    public Optional<Feed> findOf(UUID caseId) {
        return database.sql("select * from calendar_feed where case_id = ? and ended_at is null")
                .param(caseId.toString())
                .query((row, _) -> sealed(row))
                .optional()
                .flatMap(found -> found);
    }

    /** Return the address with this secret, if it works, and write down that it was used. */
    public Optional<Feed> findOpen(String token) {
        Optional<Feed> found = database.sql("select * from calendar_feed where secret_hash = ? and ended_at is null")
                .param(Tokens.hash(token))
                .query((row, _) -> sealed(row))
                .optional()
                .flatMap(feed -> feed);
        found.ifPresent(this::used);
        return found;
    }

    private void used(Feed feed) {
        Instant now = clock.instant();
        if (feed.lastUsedAt().filter(last -> last.plus(USE_STEP).isAfter(now)).isEmpty()) {
            database.sql("update calendar_feed set last_used_at = ? where feed_id = ?")
                    .params(Timestamp.from(now), feed.id())
                    .update();
        }
    }

    private Optional<Feed> sealed(ResultSet row) throws SQLException {
        Feed feed = new Feed(
                row.getObject("feed_id", UUID.class),
                UUID.fromString(row.getString("case_id")),
                row.getTimestamp("created_at").toInstant(),
                moment(row.getTimestamp("last_used_at")));
        byte[] expected = seal(feed.id(), row.getBytes("secret_hash"), feed.caseId());
        return MessageDigest.isEqual(expected, row.getBytes("seal")) ? Optional.of(feed) : Optional.empty();
    }

    private byte[] seal(UUID id, byte[] hash, UUID caseId) {
        return key.seal(SEAL, String.join("\n", id.toString(), HexFormat.of().formatHex(hash), caseId.toString()));
    }

    private static Optional<Instant> moment(@Nullable Timestamp timestamp) {
        return Optional.ofNullable(timestamp).map(Timestamp::toInstant);
    }
}
