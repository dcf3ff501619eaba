package org.myotome.server.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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

    /** Let a clinician see a case; does nothing if they already may. */
    public void grant(UUID caseId, Account clinician, Account grantedBy) {
        database.sql("insert into case_grant (case_id, account_id, granted_by, granted_at) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(caseId.toString(), clinician.id(), grantedBy.id(), Timestamp.from(clock.instant()))
                .update();
    }

    /** Return the ids of the cases that a clinician may see. */
    public List<UUID> listCases(Account clinician) {
        return database.sql("select case_id from case_grant where account_id = ? order by granted_at, case_id")
                .param(clinician.id())
                .query((row, number) -> UUID.fromString(row.getString("case_id")))
                .list();
    }

    /** Return whether an account may see a case. */
    public boolean allows(Account account, UUID caseId) {
        return switch (account.role()) {
            case PERSON -> account.caseId().equals(Optional.of(caseId));
            case CLINICIAN ->
                database.sql("select exists (select from case_grant where case_id = ? and account_id = ?)")
                        .params(caseId.toString(), account.id())
                        .query(Boolean.class)
                        .single();
        };
    }
}
