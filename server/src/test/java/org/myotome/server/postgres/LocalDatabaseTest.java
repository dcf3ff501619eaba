package org.myotome.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(DatabaseExtension.class)
class LocalDatabaseTest {

    private final TemporaryData data;

    LocalDatabaseTest(DataDirectory running) throws IOException {
        data = TemporaryData.copyOf(running);
    }

    @BeforeEach
    void nothingRuns() {
        assertThat(data.processes()).isEmpty();
    }

    @AfterEach
    void delete() throws IOException {
        data.processes().forEach(ProcessHandle::destroyForcibly);
        data.close();
    }

    @Test
    void runsWithTheSettingsThatKeepDataSafe() throws SQLException {
        try (LocalDatabase database = LocalDatabase.start(data.directory())) {
            assertThat(List.of(
                            show(database, "fsync"),
                            show(database, "synchronous_commit"),
                            show(database, "full_page_writes"),
                            show(database, "data_checksums"),
                            show(database, "listen_addresses"),
                            show(database, "unix_socket_directories"),
                            show(database, "password_encryption"),
                            show(database, "server_encoding"),
                            show(database, "lc_messages"),
                            show(database, "log_timezone")))
                    .containsExactly("on", "on", "on", "on", "127.0.0.1", "", "scram-sha-256", "UTF8", "C", "UTC");
        }
    }

    @Test
    void isTheVersionThatTheBuildNames() throws SQLException {
        try (LocalDatabase database = LocalDatabase.start(data.directory())) {
            assertThat(PostgresBinaries.VERSION).startsWith(show(database, "server_version"));
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        try (LocalDatabase database = LocalDatabase.start(data.directory())) {
            DatabaseAddress wrong = database.owner().withRole(database.owner().user(), "wrong");

            assertThatThrownBy(() -> Owner.connect(wrong))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("does not let the user (myotome_owner) in");
        }
    }

    @Test
    void keepsItsSecretsToItself() throws IOException {
        try (LocalDatabase _ = LocalDatabase.start(data.directory())) {
            assertThat(permissions("database.password")).isEqualTo("rw-------");
            assertThat(permissions("postgres/cluster")).isEqualTo("rwx------");
        }
    }

    @Test
    void keepsDataAndPortFromOneStartToTheNext() throws SQLException {
        String hosts;
        try (LocalDatabase database = LocalDatabase.start(data.directory())) {
            execute(database, "create table kept as select 42 as answer");
            hosts = database.owner().hosts();
        }
        try (LocalDatabase database = LocalDatabase.start(data.directory())) {
            assertThat(query(database, "select answer from kept")).isEqualTo("42");
            assertThat(database.owner().hosts()).isEqualTo(hosts);
        }
        assertThat(data.processes()).isEmpty();
    }

    @Test
    void aSecondServerOnTheSameDirectoryIsToldWhoHoldsIt() {
        try (LocalDatabase _ = LocalDatabase.start(data.directory())) {
            assertThatThrownBy(() -> LocalDatabase.start(data.directory()))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageStartingWith(
                            "The data directory (" + data.directory().root()
                                    + ") is in use by another server (process "
                                    + ProcessHandle.current().pid() + ", since ")
                    .hasMessageContaining("\nMaybe stop that server first");
        }
    }

    @ParameterizedTest
    @EnumSource(Lifeline.class)
    void goesDownCleanlyWhenItsProcessIsKilled(Lifeline lifeline) throws Exception {
        try (ChildJvm child =
                ChildJvm.start(DatabaseHolder.class, data.directory().root().toString(), lifeline.name())) {
            child.awaitLine("ready");
            assertThat(data.processes()).isNotEmpty();
            child.kill();
            data.awaitNoProcess();
        }
        assertThat(Files.readString(data.directory().log())).contains("database system is shut down");
        try (LocalDatabase database = LocalDatabase.start(data.directory())) {
            assertThat(query(database, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void startsAgainAtOnceWhileTheKilledOneIsStillGoingDown() throws Exception {
        try (ChildJvm child = ChildJvm.start(
                DatabaseHolder.class,
                data.directory().root().toString(),
                Lifeline.best().name())) {
            child.awaitLine("ready");
            child.kill();
            try (LocalDatabase database = LocalDatabase.start(data.directory())) {
                assertThat(query(database, "select answer from kept")).isEqualTo("42");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Lifeline.class)
    void comesBackOnTheSamePortWhenPostgresIsKilled(Lifeline lifeline) throws Exception {
        try (LocalDatabase database = LocalDatabase.start(data.directory(), lifeline)) {
            execute(database, "create table kept as select 42 as answer");
            data.processes().forEach(ProcessHandle::destroyForcibly);

            assertThat(awaitAnswer(database)).isEqualTo("42");
        }
    }

    @Test
    void comesBackWhenOnlyTheFirstProcessIsKilled() throws Exception {
        try (LocalDatabase database = LocalDatabase.start(data.directory())) {
            execute(database, "create table kept as select 42 as answer");
            String pid = Files.readAllLines(data.directory().cluster().resolve("postmaster.pid"))
                    .getFirst();
            ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();

            assertThat(awaitAnswer(database)).isEqualTo("42");
        }
    }

    @Test
    void seesTheHelperProcessesToo() {
        try (LocalDatabase _ = LocalDatabase.start(data.directory())) {
            assertThat(data.processes()).hasSizeGreaterThan(3);
        }
    }

    @Test
    void takesNoHarmFromTheFilesOfAKilledServer() throws Exception {
        try (LocalDatabase database = LocalDatabase.start(data.directory())) {
            execute(database, "create table kept as select 42 as answer");
        }
        // The number of a process that lives and has nothing to do with it: ours.
        Files.writeString(
                data.directory().cluster().resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data.directory().cluster() + "\n1\n5432\n\n127.0.0.1\n");
        try (LocalDatabase database = LocalDatabase.start(data.directory())) {
            assertThat(query(database, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void refusesTheDatabaseOfAnotherVersion() throws IOException {
        LocalDatabase.start(data.directory()).close();
        Files.writeString(data.directory().cluster().resolve("PG_VERSION"), "17\n");

        assertThatThrownBy(() -> LocalDatabase.start(data.directory()))
                .hasMessageContaining("was written by PostgreSQL 17; this is PostgreSQL 18")
                .hasMessageContaining("\nMaybe move it with pg_dump");
    }

    @Test
    void saysThatThePasswordIsMissing() throws IOException {
        LocalDatabase.start(data.directory()).close();
        Files.delete(data.directory().root().resolve("database.password"));

        assertThatThrownBy(() -> LocalDatabase.start(data.directory())).hasMessageContaining("is missing");
    }

    @Test
    void saysThatAFileIsInTheWay() throws IOException {
        Files.createFile(data.directory().root().resolve("file"));
        DataDirectory inTheWay = new DataDirectory(data.directory().root().resolve("file"));

        assertThatThrownBy(() -> LocalDatabase.start(inTheWay))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("cannot be used")
                .hasMessageContaining("\nMaybe another one can: --data DIRECTORY.");
    }

    private static String awaitAnswer(LocalDatabase database) throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            try {
                return query(database, "select answer from kept");
            } catch (SQLException e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                Thread.sleep(20);
            }
        }
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.directory().root().resolve(name)));
    }

    private static String show(LocalDatabase database, String setting) throws SQLException {
        return query(database, "show " + setting);
    }

    private static String query(LocalDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(LocalDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(LocalDatabase database) throws SQLException {
        DatabaseAddress owner = database.owner();
        return DriverManager.getConnection(owner.jdbcUrl(), owner.user(), owner.password());
    }
}
