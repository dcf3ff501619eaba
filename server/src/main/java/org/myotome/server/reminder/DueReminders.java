package org.myotome.server.reminder;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When somebody is to be thought of next; nothing else is kept in the open. */
@Repository
class DueReminders {

    private static final int AT_ONCE = 50;

    private final JdbcClient database;

    DueReminders(JdbcClient database) {
        this.database = database;
    }

    /** Somebody who is to be thought of. */
    record Due(UUID caseId, Instant at) {}

    void plan(UUID caseId, Instant at) {
        database.sql("insert into reminder_due (case_id, next_at) values (?, ?)"
                        + " on conflict (case_id) do update set next_at = excluded.next_at")
                .params(caseId.toString(), Timestamp.from(at))
                .update();
    }

    void forget(UUID caseId) {
        database.sql("update reminder_due set next_at = 'infinity' where case_id = ?")
                .param(caseId.toString())
                .update();
    }

    List<Due> list(Instant now) {
        return database.sql("select case_id, next_at from reminder_due where next_at <= ? order by next_at limit "
                        + AT_ONCE)
                .param(Timestamp.from(now))
                .query((row, _) -> new Due(
                        UUID.fromString(row.getString("case_id")),
                        row.getTimestamp("next_at").toInstant()))
                .list();
    }

    /** Return whether somebody was not reminded on a day yet, and write down that they are now. */
    boolean isFirst(UUID caseId, LocalDate day) {
        return database.sql("update reminder_due set reminded_on = :day where case_id = :id"
                                + " and (reminded_on is null or reminded_on < :day)")
                        .param("day", day)
                        .param("id", caseId.toString())
                        .update()
                == 1;
    }

    /** Take somebody on, and plan the next time in the same step, so that nobody is reminded twice. */
    boolean take(Due due, Instant next) {
        return database.sql("update reminder_due set next_at = ? where case_id = ? and next_at = ?")
                        .params(Timestamp.from(next), due.caseId().toString(), Timestamp.from(due.at()))
                        .update()
                == 1;
    }
}
