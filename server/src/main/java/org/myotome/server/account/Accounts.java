package org.myotome.server.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.myotome.engine.language.Language;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** The accounts, in the database. Safe for use by many threads. */
@Repository
public class Accounts implements UserDetailsService {

    private static final String COLUMNS = "account_id, sign_in_name, display_name, role, case_id, password_hash";

    /** Where an account of the clinic stands at last; none where nothing was ever changed. */
    private static final String STANDING =
            "select from team_standing standing where standing.account_id = account.account_id"
                    + " and standing_id = (select max(standing_id) from team_standing other where other.account_id = account.account_id)";

    private final JdbcClient database;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient database, PasswordEncoder passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    /** Return whether any clinician can sign in. */
    public boolean hasClinician() {
        return database.sql("select exists (select from account where role = 'clinician')")
                .query(Boolean.class)
                .single();
    }

    /** Return those who look after people here, by name. */
    public List<Account> listClinicians() {
        return database.sql("select " + COLUMNS + " from account where role = 'clinician' and not exists (" + STANDING
                        + " and (not active or duty = 'administrator')) order by display_name")
                .query((row, number) -> accountOf(row))
                .list();
    }

    /** Return the accounts among some ids; what is no id of an account is left out. */
    public List<Account> listByIds(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.sql("select " + COLUMNS + " from account where account_id::text in (:ids)")
                        .param("ids", ids)
                        .query((row, number) -> accountOf(row))
                        .list();
    }

    /** Return the account of a person in care, if one has been made. */
    public Optional<Account> findByCase(UUID caseId) {
        return database.sql("select " + COLUMNS + " from account where case_id = ?")
                .param(caseId.toString())
                .query((row, number) -> accountOf(row))
                .optional();
    }

    /** Return the time zone of a person's calendar, as it was last said; nothing where nobody has, or it is no more. */
    public Optional<ZoneId> findZone(UUID caseId) {
        return database.sql("select zone from person_zone where case_id = ?")
                .param(caseId.toString())
                .query(String.class)
                .optional()
                .flatMap(Zones::find);
    }

    /** Keep the time zone of a person's calendar. */
    public void setZone(UUID caseId, ZoneId zone) {
        database.sql("insert into person_zone (case_id, zone) values (?, ?)"
                        + " on conflict (case_id) do update set zone = excluded.zone")
                .params(caseId.toString(), zone.getId())
                .update();
    }

    /** Return the language that a person chose to be spoken to in; nothing where they have not. */
    public Optional<Language> findLanguage(UUID caseId) {
        return database.sql("select language from person_language where case_id = ?")
                .param(caseId.toString())
                .query(String.class)
                .optional()
                .flatMap(Language::find);
    }

    /** Keep the language that a person chose to be spoken to in. */
    public void setLanguage(UUID caseId, Language language) {
        database.sql("insert into person_language (case_id, language) values (?, ?)"
                        + " on conflict (case_id) do update set language = excluded.language")
                .params(caseId.toString(), language.tag())
                .update();
    }

    /** Return the account with this sign-in name, if there is one. */
    public Optional<Account> findBySignInName(String signInName) {
        return database.sql("select " + COLUMNS + " from account where sign_in_name = ?")
                .param(normal(signInName))
                .query((row, number) -> accountOf(row))
                .optional();
    }

    /**
     * Add an account.
     *
     * @throws NameTakenException if somebody already signs in with this name
     */
    public Account add(String displayName, String signInName, String password, Role role, Optional<UUID> caseId) {
        Account account = new Account(UUID.randomUUID(), normal(signInName), displayName, role, caseId);
        try {
            database.sql("insert into account (" + COLUMNS + ")"
                            + " values (:id, :signInName, :displayName, :role, :caseId, :passwordHash)")
                    .param("id", account.id())
                    .param("signInName", account.signInName())
                    .param("displayName", displayName)
                    .param("role", role.word())
                    .param("caseId", caseId.map(UUID::toString).orElse(null), Types.VARCHAR)
                    .param("passwordHash", passwords.encode(password))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new NameTakenException(account.signInName(), taken);
        }
        return account;
    }

    /** Forget the person of a case: what is left of their account names nobody and opens nothing. */
    public void forget(UUID caseId) {
        database.sql("update account set display_name = 'erased', sign_in_name = 'erased-' || account_id,"
                        + " password_hash = :hash where case_id = :caseId")
                .param("hash", passwords.encode(UUID.randomUUID().toString()))
                .param("caseId", caseId.toString())
                .update();
    }

    @Override
    public UserDetails loadUserByUsername(String signInName) {
        return database.sql("select " + COLUMNS + ", not exists (" + STANDING + " and not active) as works_here"
                        + " from account where sign_in_name = ?")
                .param(normal(signInName))
                .query((row, number) ->
                        new SignedIn(accountOf(row), row.getString("password_hash"), row.getBoolean("works_here")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("There is no such account."));
    }

    /** Return a sign-in name as it is kept: without surrounding spaces, in lower case. */
    public static String normal(String signInName) {
        return signInName.strip().toLowerCase(Locale.ROOT);
    }

    private static Account accountOf(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("account_id", UUID.class),
                row.getString("sign_in_name"),
                row.getString("display_name"),
                Role.ofWord(row.getString("role")),
                Optional.ofNullable(row.getString("case_id")).map(UUID::fromString));
    }
}
