package org.myotome.server.clinic;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.myotome.server.account.Account;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The hours of the clinic, version by version. Safe for use by many threads. */
@Repository
public class ClinicHours {

    private static final String COLUMNS = "version, days, opens, closes, phone, emergency, outside, cover, cover_until";

    private final JdbcClient database;
    private final Clock clock;

    ClinicHours(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A version, and who set it when. */
    public record Set(Hours hours, Instant at, String by) {}

    /** Return what holds now. */
    public Hours now() {
        return database.sql("select " + COLUMNS + " from clinic_hours order by version desc limit 1")
                .query((row, number) -> hours(row))
                .optional()
                .orElseGet(Hours::unsaid);
    }

    /** Return all versions, newest first. */
    public List<Set> history() {
        return database.sql("select " + COLUMNS + ", set_at, display_name from clinic_hours"
                        + " join account on account_id = set_by order by version desc")
                .query((row, number) ->
                        new Set(hours(row), row.getTimestamp("set_at").toInstant(), row.getString("display_name")))
                .list();
    }

    /**
     * Set new hours.
     *
     * @param hours with the version that they follow
     * @return whether they hold now; not where somebody else has set others meanwhile
     */
    public boolean set(Hours hours, Account by) {
        try {
            database.sql("insert into clinic_hours (" + COLUMNS + ", set_at, set_by) values (:version, :days, :opens,"
                            + " :closes, :phone, :emergency, :outside, :cover, :coverUntil, :now, :by)")
                    .param("version", hours.version() + 1)
                    .param(
                            "days",
                            hours.days().stream()
                                    .map(day -> Integer.toString(day.getValue()))
                                    .collect(Collectors.joining()))
                    .param("opens", Time.valueOf(hours.opens()))
                    .param("closes", Time.valueOf(hours.closes()))
                    .param("phone", hours.phone())
                    .param("emergency", hours.emergency())
                    .param("outside", hours.outside())
                    .param("cover", hours.cover())
                    .param("coverUntil", hours.coverUntil().map(Date::valueOf).orElse(null), Types.DATE)
                    .param("now", Timestamp.from(clock.instant()))
                    .param("by", by.id())
                    .update();
            return true;
        } catch (DuplicateKeyException somebodyWasFaster) {
            return false;
        }
    }

    private static Hours hours(ResultSet row) throws SQLException {
        return new Hours(
                row.getInt("version"),
                row.getString("days")
                        .chars()
                        .mapToObj(day -> DayOfWeek.of(day - '0'))
                        .toList(),
                row.getTime("opens").toLocalTime(),
                row.getTime("closes").toLocalTime(),
                row.getString("phone"),
                row.getString("emergency"),
                row.getString("outside"),
                row.getString("cover"),
                Optional.ofNullable(row.getObject("cover_until", LocalDate.class)));
    }
}
