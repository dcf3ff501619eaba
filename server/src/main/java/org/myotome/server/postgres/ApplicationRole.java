package org.myotome.server.postgres;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.postgresql.PGConnection;

/**
 * The role under which the application works: it may do what the migrations grant, and can change or delete no event.
 *
 * <p>Its password is computed from the owner's, so that every server of one database knows it and none has to keep it.
 *
 * @param address the database for this role
 */
record ApplicationRole(DatabaseAddress address) {

    private static final int LONGEST_NAME = 63;

    private static final String SUFFIX = "_application";

    /** Return the address of the database for the application's role. */
    static DatabaseAddress addressFor(DatabaseAddress owner) {
        if (owner.password().isEmpty()) {
            throw new DatabaseException(
                    DatabaseSettings.OWNER_VARIABLE + " (" + owner + ") has no password, from which the one of the"
                            + " application's role could be computed.",
                    "give the role yourself: " + DatabaseSettings.APPLICATION_VARIABLE
                            + "=postgres://application:password@host:port/database.");
        }
        String database = owner.database();
        String name = database.substring(0, Math.min(database.length(), LONGEST_NAME - SUFFIX.length())) + SUFFIX;
        return owner.withRole(name, passwordFrom(owner));
    }

    private static String passwordFrom(DatabaseAddress owner) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(owner.password().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] code = mac.doFinal(
                    ("password of the application's role in " + owner.database()).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256.", e);
        }
    }

    /** Create the role if it is missing, and give it its password if it has another one. */
    void createIfMissing(Connection owner, DatabaseAddress ownerAddress) throws SQLException {
        boolean exists = exists(owner);
        if (exists && mayEnter()) {
            return;
        }
        try {
            if (!exists) {
                execute(owner, "create role " + quoted() + " login");
            }
            owner.unwrap(PGConnection.class)
                    .alterUserPassword(address.user(), address.password().toCharArray(), "scram-sha-256");
            execute(
                    owner,
                    "grant connect on database \"" + address.database().replace("\"", "\"\"") + "\" to " + quoted());
        } catch (SQLException e) {
            throw new DatabaseException(
                    "The user (" + ownerAddress.user() + ") may not create the application's role (" + address.user()
                            + "): " + e.getMessage() + ".",
                    "an administrator can allow it (alter role \"" + ownerAddress.user() + "\" createrole), or create a"
                            + " role (create role \"" + address.user() + "\" login password '...') and give its"
                            + " address in " + DatabaseSettings.APPLICATION_VARIABLE + ".",
                    e);
        }
    }

    private boolean exists(Connection owner) throws SQLException {
        try (PreparedStatement query = owner.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, address.user());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private boolean mayEnter() throws SQLException {
        try (Connection connection = Owner.connect(address)) {
            return connection.isValid(1);
        } catch (DatabaseException _) {
            return false;
        }
    }

    /** Fail with words when the role cannot connect. */
    void requireEntry() throws SQLException {
        Owner.connect(address).close();
    }

    /** Refuse a role that could rewrite the record. */
    void requireRestriction(Connection owner, DatabaseAddress ownerAddress) throws SQLException {
        String question = """
                select has_table_privilege(?, 'event', 'update')
                    or has_table_privilege(?, 'event', 'delete')
                    or has_table_privilege(?, 'event', 'truncate')
                """;
        try (PreparedStatement query = owner.prepareStatement(question)) {
            for (int parameter = 1; parameter <= 3; parameter++) {
                query.setString(parameter, address.user());
            }
            try (ResultSet rows = query.executeQuery()) {
                if (rows.next() && rows.getBoolean(1)) {
                    throw new DatabaseException(
                            "The application's role (" + address.user() + ") could change or delete events.",
                            "it is the owner (" + ownerAddress.user() + ") or an administrator; create an ordinary role"
                                    + " and give its address in " + DatabaseSettings.APPLICATION_VARIABLE + ".");
                }
            }
        }
    }

    private String quoted() {
        return "\"" + address.user().replace("\"", "\"\"") + "\"";
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
