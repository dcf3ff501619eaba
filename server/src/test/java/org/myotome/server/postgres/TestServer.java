package org.myotome.server.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** One PostgreSQL for a whole test run, with a migrated database that is copied for each test. */
final class TestServer implements AutoCloseable {

    private static final String TEMPLATE = "migrated";

    private final TemporaryData data;

    private final LocalDatabase server;

    private final AtomicInteger count = new AtomicInteger();

    private final DatabaseAddress application;

    TestServer() throws IOException, SQLException {
        data = TemporaryData.create();
        LocalDatabase.start(data.directory()).close();
        data.keepPristine();
        server = LocalDatabase.start(data.directory());
        execute("create database " + TEMPLATE);
        application = Owner.prepare(server.owner().withDatabase(TEMPLATE), Optional.empty());
    }

    DataDirectory directory() {
        return data.directory();
    }

    /** Create a database for one test. */
    TestDatabase createDatabase() throws SQLException {
        String name = "test_" + count.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE);
        return TestDatabase.open(server.owner().withDatabase(name), application.withDatabase(name));
    }

    private void execute(String sql) throws SQLException {
        DatabaseAddress owner = server.owner();
        try (Connection connection = DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        data.close();
    }
}
