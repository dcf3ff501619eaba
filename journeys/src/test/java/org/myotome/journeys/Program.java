package org.myotome.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.myotome.app.process.ServerProcess;

/** The packaged program, started as a user starts it, with a data directory that lives as long as this does. */
final class Program implements AutoCloseable {

    /** Twelve hours behind and ahead of universal time: the same moment is one calendar day apart, at any time of day. */
    static final String TODAY = "Etc/GMT+12";

    static final String TOMORROW = "Etc/GMT-12";

    private final Path directory;
    private final Path log;
    private ServerProcess server;
    private @Nullable Path hidden;

    private Program(Path directory, Path log, ServerProcess server) {
        this.directory = directory;
        this.log = log;
        this.server = server;
    }

    /**
     * Start the program.
     *
     * @param journey names the log file
     * @param zone the time zone it lives in
     * @param options further options of the command
     */
    static Program start(String journey, String zone, String... options) throws IOException {
        Path directory = Files.createTempDirectory("myotome-" + journey);
        if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            // Run by root, PostgreSQL works as another user; it has to be able to walk to its data.
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
        }
        Path logs = Files.createDirectories(Path.of(System.getProperty("myotome.journeys"), "logs"));
        Path log = logs.resolve(journey + ".log");
        Files.deleteIfExists(log);
        return new Program(directory, log, server(directory, log, zone, options));
    }

    private static ServerProcess server(Path directory, Path log, String zone, String... options) throws IOException {
        List<String> all = new ArrayList<>(
                List.of("--port", "0", "--data", directory.resolve("data").toString()));
        all.addAll(List.of(options));
        return ServerProcess.start(
                Path.of(System.getProperty("myotome.distribution"), "myotome.jar"),
                List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.timezone=" + zone),
                all,
                log);
    }

    /** Return the address of a page. */
    String address(String path) {
        return server.address().resolve(path).toString();
    }

    /** Return the link that makes the first account. */
    String firstAccountLink() {
        return server.firstAccountLink()
                .orElseThrow(() -> new IllegalStateException("The program printed no link for the first account."))
                .toString();
    }

    /** Kill the program as {@code kill -9} does, and start it again on the same data. */
    void killAndStartAgain(String zone) throws IOException {
        server.kill();
        server = server(directory, log, zone);
    }

    /** Kill the database as {@code kill -9} does, and keep it from starting again. */
    void holdDatabaseDown() throws IOException {
        try (Stream<Path> files = Files.list(postgres())) {
            hidden = files.filter(file -> file.getFileName().toString().startsWith("binaries-"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.move(hidden, postgres().resolve("hidden"));
        server.processes().stream().skip(1).forEach(ProcessHandle::destroyForcibly);
    }

    /** Let the database start again. */
    void letDatabaseRise() throws IOException {
        Files.move(postgres().resolve("hidden"), Objects.requireNonNull(hidden, "the database is not held down"));
        hidden = null;
    }

    private Path postgres() {
        return directory.resolve("data").resolve("postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
