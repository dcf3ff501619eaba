package org.myotome.server.account;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Links that make one account each. A link carries 256 random bits; the database keeps their SHA-256 only, so that who
 * reads the database cannot use a link. Safe for use by many threads.
 */
@Repository
public class OneTimeLinks {

    /** How long the link for the first account works. */
    public static final Duration FIRST_ACCOUNT_LASTS = Duration.ofHours(24);
    /** How long a person has to take up an invitation. */
    public static final Duration INVITATION_LASTS = Duration.ofDays(7);

    /** Which links are a clinician's business. */
    private static final String CONCERNS = "(link.created_by = :clinician or link.case_id in"
            + " (select case_grant.case_id from case_grant where account_id = :clinician and ended_at is null))";

    private final JdbcClient database;
    private final Clock clock;

    OneTimeLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What a link is good for.
     *
     * @param role the role of the account it makes
     * @param caseId the case a person's account is bound to
     * @param displayName the name to suggest; may be empty
     * @param invitedBy the name of who made it; absent for the link that the server prints
     */
    public record Invitation(Role role, Optional<UUID> caseId, String displayName, Optional<String> invitedBy) {}

    /**
     * A link that nobody has used yet, as its makers see it. The link itself is in no list.
     *
     * @param id names it: its hash, in hexadecimal digits
     * @param role the role of the account it makes
     * @param displayName whom it is for
     * @param invitedBy the name of who made it
     * @param expiresAt when it stops working
     */
    public record OpenInvitation(String id, Role role, String displayName, String invitedBy, Instant expiresAt) {}

    /** Make the link for the first clinician; one made earlier and not used stops working. */
    public String forFirstClinician() {
        database.sql("delete from one_time_link where role = 'clinician' and used_at is null")
                .update();
        return make(Role.CLINICIAN, Optional.empty(), "", Optional.empty(), FIRST_ACCOUNT_LASTS);
    }

    /** Make a link for another clinician. */
    public String forClinician(String displayName, Account invitedBy) {
        return make(Role.CLINICIAN, Optional.empty(), displayName, Optional.of(invitedBy.id()), INVITATION_LASTS);
    }

    /** Make a link for a person in care; one made earlier for the same case and not used stops working. */
    public String forPerson(UUID caseId, String displayName, Account invitedBy) {
        database.sql("delete from one_time_link where case_id = ? and used_at is null")
                .param(caseId.toString())
                .update();
        return make(Role.PERSON, Optional.of(caseId), displayName, Optional.of(invitedBy.id()), INVITATION_LASTS);
    }

    private String make(
            Role role, Optional<UUID> caseId, String displayName, Optional<UUID> createdBy, Duration lasts) {
        String token = Tokens.fresh();
        Instant now = clock.instant();
        database.sql(
                        "insert into one_time_link (token_hash, role, case_id, display_name, created_by, created_at,"
                                + " expires_at) values (:hash, :role, :caseId, :displayName, :createdBy, :createdAt, :expiresAt)")
                .param("hash", Tokens.hash(token))
                .param("role", role.word())
                .param("caseId", caseId.map(UUID::toString).orElse(null), Types.VARCHAR)
                .param("displayName", displayName)
                .param("createdBy", createdBy.orElse(null), Types.OTHER)
                .param("createdAt", Timestamp.from(now))
                .param("expiresAt", Timestamp.from(now.plus(lasts)))
                .update();
        return token;
    }

    /** Return what a link is good for, or nothing if it never existed, was used or has expired. */
    public Optional<Invitation> findOpen(String token) {
        return database.sql("select link.role, link.case_id, link.display_name, maker.display_name as invited_by"
                        + " from one_time_link link left join account maker on maker.account_id = link.created_by"
                        + " where token_hash = ? and used_at is null and expires_at > ?")
                .params(Tokens.hash(token), Timestamp.from(clock.instant()))
                .query((row, number) -> new Invitation(
                        Role.ofWord(row.getString("role")),
                        Optional.ofNullable(row.getString("case_id")).map(UUID::fromString),
                        row.getString("display_name"),
                        Optional.ofNullable(row.getString("invited_by"))))
                .optional();
    }

    /**
     * Return the open links that a clinician may see and withdraw: their own, and those for cases they hold a grant for.
     */
    public List<OpenInvitation> listOpen(Account clinician) {
        return database.sql(
                        "select token_hash, link.role, link.display_name, maker.display_name as invited_by, expires_at"
                                + " from one_time_link link join account maker on maker.account_id = link.created_by"
                                + " where used_at is null and expires_at > :now and " + CONCERNS
                                + " order by link.created_at desc, token_hash")
                .param("now", Timestamp.from(clock.instant()))
                .param("clinician", clinician.id())
                .query((row, number) -> new OpenInvitation(
                        HexFormat.of().formatHex(row.getBytes("token_hash")),
                        Role.ofWord(row.getString("role")),
                        row.getString("display_name"),
                        row.getString("invited_by"),
                        row.getTimestamp("expires_at").toInstant()))
                .list();
    }

    /**
     * Withdraw a link that nobody has used yet.
     *
     * @param id as the list names it
     * @return whether there was such a link and this clinician may withdraw it
     */
    public boolean withdraw(String id, Account clinician) {
        if (!id.matches("[0-9a-f]{64}")) {
            return false;
        }
        return database.sql("delete from one_time_link link where token_hash = :id and used_at is null and " + CONCERNS)
                        .param("id", HexFormat.of().parseHex(id))
                        .param("clinician", clinician.id())
                        .update()
                == 1;
    }

    /** Forget every link that invites the person of a case, and the name that it carries. */
    public void forget(UUID caseId) {
        database.sql("delete from one_time_link where case_id = :caseId")
                .param("caseId", caseId.toString())
                .update();
    }

    /**
     * Use a link up. Of two requests at the same moment one gets true; call it inside the transaction that makes the
     * account, so that a failure leaves the link open.
     */
    public boolean use(String token) {
        Timestamp now = Timestamp.from(clock.instant());
        return database.sql("update one_time_link set used_at = ?"
                                + " where token_hash = ? and used_at is null and expires_at > ?")
                        .params(now, Tokens.hash(token), now)
                        .update()
                == 1;
    }
}
