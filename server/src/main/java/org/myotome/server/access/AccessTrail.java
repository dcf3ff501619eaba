package org.myotome.server.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.myotome.server.account.Account;
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

    /** Write one request down. */
    public void record(UUID caseId, Account account, String method, String path, boolean allowed) {
        String shortPath = path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH);
        database.sql("insert into case_access (case_id, accessed_at, account_id, method, path, allowed)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(caseId.toString(), Timestamp.from(clock.instant()), account.id(), method, shortPath, allowed)
                .update();
    }
}
