package org.myotome.server.access;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.myotome.server.account.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down who asked for which case, when, and whether they got it. Safe for use by many threads. */
@Repository
public class AccessTrail {

    private static final int LONGEST_PATH = 200;

    private final JdbcClient database;
    private final Clock clock;

    AccessTrail(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Write one request down, with the account or the link it came with. */
    public void record(UUID caseId, SignedIn who, String method, String path, boolean allowed) {
        String shortPath = path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH);
        UUID id = who.account().id();
        database.sql("insert into case_access (case_id, accessed_at, account_id, link_id, method, path, allowed)"
                        + " values (:caseId, :now, :account, :link, :method, :path, :allowed)")
                .param("caseId", caseId.toString())
                .param("now", Timestamp.from(clock.instant()))
                .param("account", who.link().isPresent() ? null : id, Types.OTHER)
                .param("link", who.link().isPresent() ? id : null, Types.OTHER)
                .param("method", method)
                .param("path", shortPath)
                .param("allowed", allowed)
                .update();
    }

    /**
     * One request.
     *
     * @param at when
     * @param account whose account it came with
     * @param link the link it came with, where there was no account
     * @param method GET for looking, POST for sending
     * @param allowed whether it was let through
     */
    public record Access(Instant at, Optional<UUID> account, Optional<UUID> link, String method, boolean allowed) {

        /** Return the id of the account or the link. */
        public String who() {
            return account.or(() -> link).map(UUID::toString).orElse("");
        }
    }

    /**
     * Return who asked for a case, newest first.
     *
     * @param most the most requests to return
     */
    public List<Access> list(UUID caseId, int most) {
        return database.sql("select accessed_at, account_id, link_id, method, allowed from case_access"
                        + " where case_id = :caseId order by accessed_at desc limit :most")
                .param("caseId", caseId.toString())
                .param("most", most)
                .query((row, number) -> new Access(
                        row.getTimestamp("accessed_at").toInstant(),
                        Optional.ofNullable(row.getObject("account_id", UUID.class)),
                        Optional.ofNullable(row.getObject("link_id", UUID.class)),
                        row.getString("method"),
                        row.getBoolean("allowed")))
                .list();
    }
}
