package org.myotome.server.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The database, ready to be used: running, migrated, and open for the application's role.
 *
 * <p>When PostgreSQL goes away while the application runs, connections are tried again; whoever asks for one meanwhile
 * gets an error after five seconds. Thread-safe.
 */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 10;

    private static final long CONNECTION_WAIT_MILLISECONDS = 5_000;

    private static final long VALIDATION_WAIT_MILLISECONDS = 2_000;

    private final @Nullable LocalDatabase local;

    private final DatabaseAddress owner;

    private final HikariDataSource dataSource;

    private Database(@Nullable LocalDatabase local, DatabaseAddress owner, HikariDataSource dataSource) {
        this.local = local;
        this.owner = owner;
        this.dataSource = dataSource;
    }

    /**
     * Open the database that the settings name, or start one in the data directory.
     *
     * @throws DatabaseException if that is not possible; the message says why and what may help
     */
    public static Database open(DatabaseSettings settings) {
        Optional<DatabaseAddress> given = settings.owner();
        if (given.isPresent()) {
            return open(null, given.get(), settings.application());
        }
        LocalDatabase local = LocalDatabase.start(settings.data());
        try {
            return open(local, local.owner(), Optional.empty());
        } catch (RuntimeException e) { // whatever it was, the server must not stay behind
            local.close();
            throw e;
        }
    }

    private static Database open(
            @Nullable LocalDatabase local, DatabaseAddress owner, Optional<DatabaseAddress> givenApplication) {
        DatabaseAddress application = Owner.prepare(owner, givenApplication);
        return new Database(local, owner, pool(application));
    }

    private static HikariDataSource pool(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("database");
        config.setJdbcUrl(address.jdbcUrl());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECTION_WAIT_MILLISECONDS);
        config.setValidationTimeout(VALIDATION_WAIT_MILLISECONDS);
        config.addDataSourceProperty("ApplicationName", "myotome");
        config.addDataSourceProperty("connectTimeout", "3");
        config.addDataSourceProperty("socketTimeout", "60");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(config);
    }

    /** Return connections of the application's role. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Return where the database is, for the role that owns it; what the application does never needs it. */
    public DatabaseAddress owner() {
        return owner;
    }

    /** Close the connections and stop the server if it is our own. */
    @Override
    public void close() {
        dataSource.close();
        if (local != null) {
            local.close();
        }
    }
}
