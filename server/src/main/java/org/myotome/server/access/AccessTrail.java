package org.myotome.server.access;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
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
}
