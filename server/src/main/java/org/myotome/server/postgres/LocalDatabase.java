package org.myotome.server.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A PostgreSQL of our own, running as long as this object is open and this process lives.
 *
 * <p>It listens on the loopback address only, asks for a password, writes durably, and does not run as root. It ends
 * cleanly when this process ends, even when that is killed, and is started again when it dies itself. Thread-safe.
 */
public final class LocalDatabase implements AutoCloseable {

    private static final String DATABASE = "myotome";

    private final DirectoryLock lock;

    private final ServerKeeper keeper;

    private LocalDatabase(DirectoryLock lock, ServerKeeper keeper) {
        this.lock = lock;
        this.keeper = keeper;
    }

    /**
     * Start the PostgreSQL of a data directory; unpack and create it first when it is not there.
     *
     * @throws DatabaseException if it cannot be started; the message says why and what may help
     */
    public static LocalDatabase start(DataDirectory data) {
        return start(data, Lifeline.best());
    }

    static LocalDatabase start(DataDirectory data, Lifeline lifeline) {
        data.prepare();
        DirectoryLock lock = DirectoryLock.take(data);
        try {
            Cluster cluster = Cluster.open(data, PostgresBinaries.unpackedIn(data));
            LocalDatabase database = new LocalDatabase(lock, ServerKeeper.start(cluster, lifeline));
            database.createIfMissingOrClose();
            return database;
        } catch (DatabaseException e) {
            release(lock);
            throw e;
        }
    }

    /** Return the address of the database for the role that owns it. */
    public DatabaseAddress owner() {
        return keeper.address(keeper.port(), DATABASE);
    }

    private void createIfMissingOrClose() {
        try {
            createIfMissing();
        } catch (DatabaseException e) {
            close();
            throw e;
        }
    }

    private void createIfMissing() {
        DatabaseAddress address = owner().withDatabase("postgres");
        try (Connection connection =
                DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password())) {
            if (!exists(connection)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("create database " + DATABASE);
                }
            }
        } catch (SQLException e) {
            throw new DatabaseException(
                    "The database (" + DATABASE + ") could not be created: " + e.getMessage() + ".",
                    "the disk is full; the log in the data directory says more.",
                    e);
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, DATABASE);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Shut down cleanly and wait until it is done. */
    @Override
    public void close() {
        try {
            keeper.stop();
        } catch (IOException e) {
            throw new DatabaseException("PostgreSQL could not be asked to shut down.", "it ends with this process.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            release(lock);
        }
    }

    private static void release(DirectoryLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new DatabaseException(
                    "The data directory could not be released.", "it is when this process ends.", e);
        }
    }
}
