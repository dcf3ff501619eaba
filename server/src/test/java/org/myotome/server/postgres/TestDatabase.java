package org.myotome.server.postgres;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database of one test: migrated, empty, and nobody else's.
 *
 * @param owner its address for the owner
 * @param application its address for the application's role
 */
public record TestDatabase(DatabaseAddress owner, DatabaseAddress application) {

    /** Return connections of the application's role, as the product has them. */
    public DataSource dataSource() {
        return dataSource(application);
    }

    /** Return a way to do what only the owner can. */
    public JdbcClient asOwner() {
        return JdbcClient.create(dataSource(owner));
    }

    /** Return a way to do what the application can. */
    public JdbcClient asApplication() {
        return JdbcClient.create(dataSource());
    }

    private static DataSource dataSource(DatabaseAddress address) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(address.jdbcUrl());
        dataSource.setUser(address.user());
        dataSource.setPassword(address.password());
        return dataSource;
    }
}
