package org.myotome.server.owndata;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.myotome.server.account.Account;
import org.myotome.server.account.PersonalLink;
import org.myotome.server.account.SignedIn;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wishes for erasure, and what became of them. Safe for use by many threads. */
@Repository
public class ErasureRequests {

    private static final String ERASED = "erased";
    private static final String KEPT = "kept";
    private static final String SELECT =
            "select request_id, erasure_request.case_id as about, asked_at, asker.role as asker_role,"
                    + " withdrawn_at, decided_at, decision, reason, decider.display_name as decided_name from erasure_request"
                    + " left join account asker on asker.account_id = asked_by"
                    + " left join account decider on decider.account_id = decided_by";
    private static final String OPEN = " withdrawn_at is null and decided_at is null";

    private final JdbcClient database;
    private final Clock clock;

    ErasureRequests(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Ask for the erasure of a record.
     *
     * @return whether it was asked for just now; not where a request is open already
     */
    public boolean ask(UUID caseId, SignedIn who) {
        Optional<UUID> link = who.link().map(PersonalLink::id);
        try {
            database.sql("insert into erasure_request (request_id, case_id, asked_at, asked_by, asked_with)"
                            + " values (:id, :caseId, :now, :by, :with)")
                    .param("id", UUID.randomUUID())
                    .param("caseId", caseId.toString())
                    .param("now", now())
                    .param("by", link.isPresent() ? null : who.account().id(), Types.OTHER)
                    .param("with", link.orElse(null), Types.OTHER)
                    .update();
            return true;
        } catch (DuplicateKeyException openAlready) {
            return false;
        }
    }

    /** Take an open request back; does nothing where there is none. */
    public boolean withdraw(UUID caseId) {
        return database.sql("update erasure_request set withdrawn_at = :now where case_id = :caseId and" + OPEN)
                        .param("now", now())
                        .param("caseId", caseId.toString())
                        .update()
                == 1;
    }

    /**
     * Decide an open request.
     *
     * @return whether it was open until now
     */
    public boolean decide(UUID requestId, boolean erased, String reason, Account by) {
        return database.sql("update erasure_request set decided_at = :now, decided_by = :by, decision = :decision,"
                                + " reason = :reason where request_id = :id and" + OPEN)
                        .param("now", now())
                        .param("by", by.id())
                        .param("decision", erased ? ERASED : KEPT)
                        .param("reason", reason)
                        .param("id", requestId)
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** Return every request about a record, newest first. */
    public List<ErasureRequest> list(UUID caseId) {
        return database.sql(SELECT + " where erasure_request.case_id = :caseId order by asked_at desc, request_id")
                .param("caseId", caseId.toString())
                .query((row, number) -> request(row))
                .list();
    }

    /** Return every request that waits for a decision, oldest first. */
    public List<ErasureRequest> listOpen() {
        return database.sql(SELECT + " where" + OPEN + " order by asked_at, request_id")
                .query((row, number) -> request(row))
                .list();
    }

    /** Return the requests that were decided, newest first. */
    public List<ErasureRequest> listDecided(int most) {
        return database.sql(SELECT + " where decided_at is not null order by decided_at desc limit :most")
                .param("most", most)
                .query((row, number) -> request(row))
                .list();
    }

    /** Return the request about a record that waits for a decision. */
    public Optional<ErasureRequest> findOpen(UUID caseId) {
        return list(caseId).stream().filter(ErasureRequest::isOpen).findFirst();
    }

    private static ErasureRequest request(ResultSet row) throws SQLException {
        Optional<Instant> decidedAt = moment(row.getTimestamp("decided_at"));
        return new ErasureRequest(
                row.getObject("request_id", UUID.class),
                UUID.fromString(row.getString("about")),
                row.getTimestamp("asked_at").toInstant(),
                "clinician".equals(row.getString("asker_role")),
                moment(row.getTimestamp("withdrawn_at")),
                decidedAt.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ErasureRequest.Decision(
                                ERASED.equals(row.getString("decision")),
                                row.getString("reason"),
                                decidedAt.get(),
                                row.getString("decided_name"))));
    }

    private static Optional<Instant> moment(@Nullable Timestamp time) {
        return time == null ? Optional.empty() : Optional.of(time.toInstant());
    }
}
