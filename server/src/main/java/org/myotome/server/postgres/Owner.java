package org.myotome.server.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the owner of the database does before the application may use it: check, migrate, and let the application in. */
final class Owner {

    private static final Logger LOG = LoggerFactory.getLogger(Owner.class);

    private final DatabaseAddress address;

    private Owner(DatabaseAddress address) {
        this.address = address;
    }

    /**
     * Bring the database up to date and return its address for the application.
     *
     * @param owner the database for the role that may create tables
     * @param given the database for the application's role, when somebody has created it
     */
    static DatabaseAddress prepare(DatabaseAddress owner, Optional<DatabaseAddress> given) {
        return new Owner(owner).prepare(given);
    }

    private DatabaseAddress prepare(Optional<DatabaseAddress> given) {
        try (Connection connection = connect(address)) {
            requireDurability(connection);
            DatabaseAddress application = given.orElseGet(() -> ApplicationRole.addressFor(address));
            ApplicationRole role = new ApplicationRole(application);
            if (given.isEmpty()) {
                role.createIfMissing(connection, address);
            }
            migrate(application.user());
            role.requireEntry();
            role.requireRestriction(connection, address);
            return application;
        } catch (SQLException e) {
            throw new DatabaseException(
                    "The database (" + address + ") could not be prepared: " + e.getMessage() + ".",
                    "the user (" + address.user() + ") lacks the right; the owner of the database has it.",
                    e);
        }
    }

    /** Connect, and say in words why it does not work. */
    static Connection connect(DatabaseAddress address) {
        try {
            DriverManager.setLoginTimeout(LOGIN_SECONDS);
            return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
        } catch (SQLException e) {
            throw explained(address, e);
        }
    }

    private static final int LOGIN_SECONDS = 10;

    private static DatabaseException explained(DatabaseAddress address, SQLException e) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        return switch (state) {
            case "08001", "08004", "08006" ->
                new DatabaseException(
                        "No PostgreSQL answers at (" + address.hosts() + "): " + e.getMessage(),
                        "it is not running, the host or port is wrong, or a firewall is between.",
                        e);
            case "28P01", "28000" ->
                new DatabaseException(
                        "PostgreSQL at (" + address.hosts() + ") does not let the user (" + address.user() + ") in: "
                                + e.getMessage(),
                        "the user or the password is wrong, or its pg_hba.conf has no line for this machine.",
                        e);
            case "3D000" ->
                new DatabaseException(
                        "PostgreSQL at (" + address.hosts() + ") has no database (" + address.database() + ").",
                        "it has to be created: create database \"" + address.database() + "\" owner \"" + address.user()
                                + "\".",
                        e);
            case "53300" ->
                new DatabaseException(
                        "PostgreSQL at (" + address.hosts() + ") has no connection left.",
                        "another program holds them; max_connections can be raised.",
                        e);
            default ->
                new DatabaseException(
                        "The database (" + address + ") cannot be used: " + e.getMessage(),
                        "the address or its settings (sslmode) are wrong.",
                        e);
        };
    }

    /** Refuse a database that acknowledges what is not on the disk yet. */
    private void requireDurability(Connection connection) throws SQLException {
        for (String setting : new String[] {"fsync", "synchronous_commit"}) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("show " + setting)) {
                if (rows.next() && rows.getString(1).equals("off")) {
                    throw new DatabaseException(
                            "The database (" + address + ") runs with " + setting
                                    + " = off: it would acknowledge what it can still lose.",
                            "it was set for speed; switch it on.");
                }
            }
        }
    }

    private void migrate(String applicationRole) {
        try {
            int count = Flyway.configure(Owner.class.getClassLoader())
                    .dataSource(address.jdbcUrl(), address.user(), address.password())
                    .locations("classpath:db/migration")
                    .placeholders(Map.of("application_role", "\"" + applicationRole + "\""))
                    .failOnMissingLocations(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
            if (count > 0) {
                LOG.info("The database was brought up to date ({} migrations).", count);
            }
        } catch (FlywayException e) {
            throw new DatabaseException(
                    "The tables in the database (" + address + ") could not be brought up to date: " + e.getMessage(),
                    "the user (" + address.user() + ") may not create tables (grant create on schema public), the disk"
                            + " is full, or the database belongs to a newer version of this program.",
                    e);
        }
    }
}
