package org.myotome.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A data directory for one test, deleted with everything in it.
 *
 * @param directory the directory
 */
public record TemporaryData(DataDirectory directory) implements AutoCloseable {

    private static final String PRISTINE = "pristine";

    private static final String PASSWORD = "database.password";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Create one in the system's folder for temporary files. */
    public static TemporaryData create() throws IOException {
        return new TemporaryData(new DataDirectory(Files.createTempDirectory("myotome-test-")));
    }

    /** Create one with a copy of the empty database that another directory has kept, to save time. */
    public static TemporaryData copyOf(DataDirectory other) throws IOException {
        TemporaryData data = create();
        data.fillFrom(other);
        return data;
    }

    /** Keep a copy of a database that does not run, for other tests. */
    void keepPristine() throws IOException {
        copyTree(directory.cluster(), directory.root().resolve(PRISTINE));
    }

    void fillFrom(DataDirectory other) throws IOException {
        directory.prepare();
        Files.createSymbolicLink(binaries(), new TemporaryData(other).binaries());
        directory.writeSecret(PASSWORD, Files.readString(other.root().resolve(PASSWORD)));
        copyTree(other.root().resolve(PRISTINE), directory.cluster());
        Account.current().handOver(directory.cluster());
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> everything = Files.walk(from)) {
            for (Path each : (Iterable<Path>) everything::iterator) {
                Path copy = to.resolve(from.relativize(each).toString());
                Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Return the processes that serve the database in this directory. */
    public List<ProcessHandle> processes() {
        return ServerProcesses.find(Cluster.marker(directory.cluster()));
    }

    /** Kill the database as {@code kill -9} does, and keep it from starting again. */
    public void holdDown() throws IOException {
        Files.move(binaries(), hiddenBinaries());
        processes().forEach(ProcessHandle::destroyForcibly);
    }

    /** Let the database start again. */
    public void letRise() throws IOException {
        Files.move(hiddenBinaries(), binaries());
    }

    private Path binaries() {
        return directory.postgres().resolve("binaries-" + PostgresBinaries.VERSION);
    }

    private Path hiddenBinaries() {
        return directory.postgres().resolve("hidden");
    }

    /** Wait until no process serves the database any more. */
    public void awaitNoProcess() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!processes().isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        assertThat(processes()).isEmpty();
    }

    @Override
    public void close() throws IOException {
        Path root = directory.root();
        if (Files.exists(root)) {
            FileTree.delete(root);
        }
    }
}
