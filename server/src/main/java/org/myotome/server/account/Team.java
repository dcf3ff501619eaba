package org.myotome.server.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Who works here, as what, and whether they still do. Each change is added to those before. Safe for use by many threads. */
@Repository
public class Team {

    /** Not a fact about anybody: what changes of the team wait for, one after the other. */
    private static final long LOCK = 7_305_611_842_110_931L;

    private static final String SELECT = """
            select account.account_id, display_name, created_at,
                coalesce(latest.duty, case when account.account_id = (select account_id from account
                    where role = 'clinician' order by created_at, account_id limit 1) then 'lead' else 'clinician' end) as duty,
                coalesce(latest.active, true) as active, latest.sessions_since
            from account left join lateral (select * from team_standing
                where team_standing.account_id = account.account_id order by standing_id desc limit 1) latest on true
            where role = 'clinician'""";

    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Clock clock;

    Team(JdbcClient database, TransactionOperations transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Somebody who works here, or did.
     *
     * @param id the account
     * @param name their name
     * @param since since when they have the account
     * @param duty what they do
     * @param active whether they still work here
     * @param sessionsSince sessions that began before are over
     */
    public record Member(
            UUID id, String name, Instant since, Duty duty, boolean active, Optional<Instant> sessionsSince) {

        /** Return whether they see records and judge clinical content today. */
        public boolean isClinical() {
            return active && duty.isClinical();
        }

        /** Return whether they say today who works here as what. */
        public boolean managesTheTeam() {
            return active && duty.managesTheTeam();
        }

        /** Return whether a session of theirs that began at a moment is over. */
        public boolean isOver(Instant began) {
            return !active || sessionsSince.filter(began::isBefore).isPresent();
        }

        /** Return a copy that does something else. */
        public Member as(Duty other) {
            return new Member(id, name, since, other, active, sessionsSince);
        }

        /** Return a copy that works here, or does no more. */
        public Member active(boolean still) {
            return new Member(id, name, since, duty, still, sessionsSince);
        }

        /** Return a copy whose sessions so far are over. */
        public Member signedOut(Instant at) {
            return new Member(id, name, since, duty, active, Optional.of(at));
        }
    }

    /** A change, in the order of changes. */
    public record Change(String name, Duty duty, boolean active, Instant at, String by) {}

    /** Return everybody who works here or did, by name. */
    public List<Member> members() {
        return database.sql(SELECT + " order by display_name, account.account_id")
                .query((row, number) -> member(row))
                .list();
    }

    /** Return a member of the clinic, if the account is one. */
    public Optional<Member> find(UUID accountId) {
        return database.sql(SELECT + " and account.account_id = :id")
                .param("id", accountId)
                .query((row, number) -> member(row))
                .optional();
    }

    /** Return whether an account sees records and judges clinical content today. */
    public boolean isClinical(Account account) {
        return find(account.id()).filter(Member::isClinical).isPresent();
    }

    /**
     * Change where somebody stands, unless nobody would be left who says who works here as what.
     *
     * @return whether it was changed
     */
    public boolean change(Member now, Account by, Runnable besides) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            database.sql("select pg_advisory_xact_lock(:lock)")
                    .param("lock", LOCK)
                    .query((row, number) -> true)
                    .list();
            boolean somebodyIsLeft = now.managesTheTeam()
                    || members().stream().anyMatch(other -> !other.id().equals(now.id()) && other.managesTheTeam());
            if (!somebodyIsLeft) {
                return false;
            }
            database.sql("insert into team_standing (account_id, duty, active, sessions_since, changed_at, changed_by)"
                            + " values (:id, :duty, :active, :since, :now, :by)")
                    .param("id", now.id())
                    .param("duty", now.duty().word())
                    .param("active", now.active())
                    .param("since", now.sessionsSince().map(Timestamp::from).orElse(null), Types.TIMESTAMP)
                    .param("now", Timestamp.from(clock.instant()))
                    .param("by", by.id())
                    .update();
            besides.run();
            return true;
        }));
    }

    /** Return the latest changes, newest first. */
    public List<Change> changes(int most) {
        return database.sql("select who.display_name as name, duty, active, changed_at, by.display_name as by_name"
                        + " from team_standing join account who using (account_id)"
                        + " join account by on by.account_id = changed_by order by standing_id desc limit :most")
                .param("most", most)
                .query((row, number) -> new Change(
                        row.getString("name"),
                        duty(row.getString("duty")),
                        row.getBoolean("active"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("by_name")))
                .list();
    }

    private static Member member(ResultSet row) throws SQLException {
        Timestamp sessions = row.getTimestamp("sessions_since");
        return new Member(
                row.getObject("account_id", UUID.class),
                row.getString("display_name"),
                row.getTimestamp("created_at").toInstant(),
                duty(row.getString("duty")),
                row.getBoolean("active"),
                sessions == null ? Optional.empty() : Optional.of(sessions.toInstant()));
    }

    private static Duty duty(String word) {
        return Arrays.stream(Duty.values())
                .filter(duty -> duty.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no duty (" + word + ")."));
    }
}
