package org.myotome.server.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database of one test: migrated, empty, and nobody else's.
 *
 * @param owner its address for the owner
 * @param application its address for the application's role
 * @param dataSource connections of the application's role, as the product has them
 */
public record TestDatabase(DatabaseAddress owner, DatabaseAddress application, HikariDataSource dataSource)
        implements AutoCloseable {

    static TestDatabase open(DatabaseAddress owner, DatabaseAddress application) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(application.jdbcUrl());
        config.setUsername(application.user());
        config.setPassword(application.password());
        config.setMinimumIdle(0);
        return new TestDatabase(owner, application, new HikariDataSource(config));
    }

    /** Return a way to do what only the owner can. */
    public JdbcClient asOwner() {
        return asOwner(owner);
    }

    /** Return a way to do in a database what only its owner can. */
    public static JdbcClient asOwner(DatabaseAddress owner) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(owner.jdbcUrl());
        connections.setUser(owner.user());
        connections.setPassword(owner.password());
        return JdbcClient.create(connections);
    }

    /** Return a way to do what the application can. */
    public JdbcClient asApplication() {
        return JdbcClient.create(dataSource);
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
