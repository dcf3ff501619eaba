package org.myotome.server.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.myotome.server.account.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which clinician may see which case. Safe for use by many threads. */
@Repository
public class CaseGrants {

    private final JdbcClient database;
    private final Clock clock;

    CaseGrants(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Who may see a case.
     *
     * @param account the clinician
     * @param since since when
     * @param by who let them
     */
    public record Grant(UUID account, Instant since, UUID by) {}

    /** Let a clinician see a case; does nothing if they already may. */
    public void grant(UUID caseId, Account clinician, Account grantedBy) {
        database.sql("insert into case_grant (case_id, account_id, granted_by, granted_at) values (?, ?, ?, ?)"
                        + " on conflict (case_id, account_id) do update set granted_by = excluded.granted_by,"
                        + " granted_at = excluded.granted_at, ended_at = null, ended_by = null"
                        + " where case_grant.ended_at is not null")
                .params(caseId.toString(), clinician.id(), grantedBy.id(), Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * End a clinician's access to a case, at their own wish. Does nothing where they have none, or where nobody else would be left
     * who may see it: a case that nobody may see is a case that nobody looks at.
     *
     * @return whether it has ended
     */
    public boolean giveUp(UUID caseId, Account clinician) {
        return database.sql(
                                "update case_grant set ended_at = :now, ended_by = :own where case_id = :caseId"
                                        + " and account_id = :own and ended_at is null and exists (select from case_grant other"
                                        + " where other.case_id = :caseId and other.account_id <> :own and other.ended_at is null)")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("own", clinician.id())
                        .param("caseId", caseId.toString())
                        .update()
                == 1;
    }

    /** Return the cases that somebody sees and nobody else. */
    public List<UUID> listSeenByNobodyElse(UUID accountId) {
        return database.sql(
                        "select case_id from case_grant own where account_id = :own and ended_at is null and not exists"
                                + " (select from case_grant other where other.case_id = own.case_id and other.account_id <> :own"
                                + " and other.ended_at is null) order by granted_at, case_id")
                .param("own", accountId)
                .query((row, number) -> UUID.fromString(row.getString("case_id")))
                .list();
    }

    /** End the access of somebody to every case, because they do not look after people here any more. */
    public void endOf(UUID accountId, Account by) {
        database.sql(
                        "update case_grant set ended_at = :now, ended_by = :by where account_id = :own and ended_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.id())
                .param("own", accountId)
                .update();
    }

    /** End everybody's access to a case, because there is nothing to see any more. */
    public void endAll(UUID caseId, Account by) {
        database.sql(
                        "update case_grant set ended_at = :now, ended_by = :by where case_id = :caseId and ended_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.id())
                .param("caseId", caseId.toString())
                .update();
    }

    /** Return who may see a case, in the order in which they were let. */
    public List<Grant> list(UUID caseId) {
        return database.sql("select account_id, granted_at, granted_by from case_grant where case_id = ?"
                        + " and ended_at is null order by granted_at, account_id")
                .param(caseId.toString())
                .query((row, number) -> new Grant(
                        row.getObject("account_id", UUID.class),
                        row.getTimestamp("granted_at").toInstant(),
                        row.getObject("granted_by", UUID.class)))
                .list();
    }

    /** Return who handed a clinician the cases that others let them see since a moment, by case. */
    public Map<UUID, UUID> handedOverSince(Account clinician, Instant since) {
        Map<UUID, UUID> givers = new TreeMap<>();
        database.sql("select case_id, granted_by from case_grant where account_id = :own and granted_by <> :own"
                        + " and granted_at >= :since and ended_at is null")
                .param("own", clinician.id())
                .param("since", Timestamp.from(since))
                .query(row -> {
                    givers.put(UUID.fromString(row.getString("case_id")), row.getObject("granted_by", UUID.class));
                });
        return givers;
    }

    /** Return the ids of the cases that a clinician may see. */
    public List<UUID> listCases(Account clinician) {
        return database.sql("select case_id from case_grant where account_id = ? and ended_at is null"
                        + " order by granted_at, case_id")
                .param(clinician.id())
                .query((row, number) -> UUID.fromString(row.getString("case_id")))
                .list();
    }

    /** Return whether an account may see a case. */
    public boolean allows(Account account, UUID caseId) {
        return switch (account.role()) {
            case PERSON -> account.caseId().equals(Optional.of(caseId));
            case CLINICIAN ->
                database.sql("select exists (select from case_grant where case_id = ? and account_id = ?"
                                + " and ended_at is null)")
                        .params(caseId.toString(), account.id())
                        .query(Boolean.class)
                        .single();
        };
    }
}
