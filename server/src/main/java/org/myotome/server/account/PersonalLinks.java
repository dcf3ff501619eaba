package org.myotome.server.account;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.myotome.server.store.MasterKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The links that open people's own pages, in the database.
 *
 * <p>The secret of a link is 256 random bits of which only the SHA-256 is kept: who reads the database, or a copy of it,
 * can use no link. Its terms (whose pages, which of them, for whom, until when) are signed with a key derived from the
 * master key, which is not in the database: who can write into the database cannot make a link, lead one to somebody
 * else's pages or let it live longer. A link with terms that nobody signed is treated as one that does not exist. Safe for
 * use by many threads.
 */
@Repository
public class PersonalLinks {

    /** How many links of one case may be open at once. */
    public static final int MOST_OPEN = 20;

    /** How exactly the last use is known. */
    private static final Duration USE_STEP = Duration.ofMinutes(5);

    private static final String SEAL = "terms of a personal link";
    private static final String SELECT = "select link.*, maker.display_name as maker from personal_link link"
            + " left join account maker on maker.account_id = link.created_by";

    private final JdbcClient database;
    private final MasterKey key;
    private final Clock clock;

    PersonalLinks(JdbcClient database, MasterKey key, Clock clock) {
        this.database = database;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Make a link and return its secret, which cannot be had again.
     *
     * @param caseId whose pages it opens
     * @param scope which of them
     * @param carerId the carer it is for; absent where it is the person's own
     * @param lasts how long it works
     */
    public String make(UUID caseId, LinkScope scope, Optional<UUID> carerId, Duration lasts, SignedIn by) {
        String token = Tokens.fresh();
        UUID id = UUID.randomUUID();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant expiresAt = now.plus(lasts);
        byte[] hash = Tokens.hash(token);
        database.sql(
                        "insert into personal_link (link_id, secret_hash, case_id, scope, carer_id, created_by, created_with, created_at,"
                                + " expires_at, seal) values (:id, :hash, :caseId, :scope, :carer, :by, :with, :now, :expires, :seal)")
                .param("id", id)
                .param("hash", hash)
                .param("caseId", caseId.toString())
                .param("scope", scope.word())
                .param("carer", carerId.orElse(null), Types.OTHER)
                .param("by", by.link().isPresent() ? null : by.account().id(), Types.OTHER)
                .param("with", by.link().map(PersonalLink::id).orElse(null), Types.OTHER)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expiresAt))
                .param("seal", seal(id, hash, caseId, scope, carerId, expiresAt))
                .update();
        return token;
    }

    /** Return the open link with this secret; nothing for one that is unknown, altered, ended or expired. */
    public Optional<PersonalLink> findOpen(String token) {
        return database.sql(SELECT + " where secret_hash = ?")
                .param(Tokens.hash(token))
                .query((row, number) -> sealed(row))
                .optional()
                .flatMap(found -> found)
                .filter(link -> link.isOpen(clock.instant()));
    }

    /** Return whether a link that was opened earlier still works, and write down that it was used. */
    public boolean stillOpens(PersonalLink opened) {
        Optional<PersonalLink> now = database.sql(SELECT + " where link_id = ?")
                .param(opened.id())
                .query((row, number) -> sealed(row))
                .optional()
                .flatMap(found -> found)
                .filter(link -> link.isOpen(clock.instant()));
        now.ifPresent(this::used);
        return now.isPresent();
    }

    /** Write down that a link was used. */
    public void used(PersonalLink link) {
        Instant now = clock.instant();
        boolean lately = link.lastUsedAt()
                .filter(last -> last.plus(USE_STEP).isAfter(now))
                .isPresent();
        if (!lately) {
            database.sql("update personal_link set last_used_at = :now, first_used_at = coalesce(first_used_at, :now)"
                            + " where link_id = :id")
                    .param("now", Timestamp.from(now))
                    .param("id", link.id())
                    .update();
        }
    }

    /** Write down that a link was sent, and how. */
    public void sent(PersonalLink link, String way) {
        database.sql("update personal_link set sent_at = ?, sent_way = ? where link_id = ?")
                .params(Timestamp.from(clock.instant()), way, link.id())
                .update();
    }

    /** Return every link of a case, newest first. */
    public List<PersonalLink> list(UUID caseId) {
        return database.sql(SELECT + " where link.case_id = ? order by link.created_at desc, link_id")
                .param(caseId.toString())
                .query((row, number) -> link(row))
                .list();
    }

    /**
     * End a link at once, on every device.
     *
     * @return whether this case had such a link and it was not ended before
     */
    public boolean revoke(UUID caseId, UUID linkId, SignedIn by) {
        return end(caseId, "link_id", linkId, by) == 1;
    }

    /** End every link of a carer at once. */
    public void revokeOfCarer(UUID caseId, UUID carerId, SignedIn by) {
        end(caseId, "carer_id", carerId, by);
    }

    /** End every link of a case at once. */
    public void revokeAll(UUID caseId, SignedIn by) {
        list(caseId).forEach(link -> revoke(caseId, link.id(), by));
    }

    private int end(UUID caseId, String column, UUID id, SignedIn by) {
        return database.sql("update personal_link set revoked_at = :now, revoked_by = :by, revoked_with = :with"
                        + " where " + column + " = :id and case_id = :caseId and revoked_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.link().isPresent() ? null : by.account().id(), Types.OTHER)
                .param("with", by.link().map(PersonalLink::id).orElse(null), Types.OTHER)
                .param("id", id)
                .param("caseId", caseId.toString())
                .update();
    }

    private Optional<PersonalLink> sealed(ResultSet row) throws SQLException {
        PersonalLink link = link(row);
        byte[] expected = seal(
                link.id(), row.getBytes("secret_hash"), link.caseId(), link.scope(), link.carerId(), link.expiresAt());
        return MessageDigest.isEqual(expected, row.getBytes("seal")) ? Optional.of(link) : Optional.empty();
    }

    private byte[] seal(UUID id, byte[] hash, UUID caseId, LinkScope scope, Optional<UUID> carerId, Instant expiresAt) {
        return key.seal(
                SEAL,
                String.join(
                        "\n",
                        id.toString(),
                        HexFormat.of().formatHex(hash),
                        caseId.toString(),
                        scope.word(),
                        carerId.map(UUID::toString).orElse("-"),
                        expiresAt.toString()));
    }

    private static PersonalLink link(ResultSet row) throws SQLException {
        return new PersonalLink(
                row.getObject("link_id", UUID.class),
                UUID.fromString(row.getString("case_id")),
                LinkScope.ofWord(row.getString("scope")),
                Optional.ofNullable(row.getObject("carer_id", UUID.class)),
                Optional.ofNullable(row.getString("maker")).orElse("the person, with a link"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                moment(row.getTimestamp("first_used_at")),
                moment(row.getTimestamp("last_used_at")),
                moment(row.getTimestamp("sent_at")),
                Optional.ofNullable(row.getString("sent_way")).orElse(""),
                moment(row.getTimestamp("revoked_at")));
    }

    private static Optional<Instant> moment(@Nullable Timestamp timestamp) {
        return Optional.ofNullable(timestamp).map(Timestamp::toInstant);
    }
}
