package org.myotome.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A data directory for one test, deleted with everything in it.
 *
 * @param directory the directory
 */
public record TemporaryData(DataDirectory directory) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Create one in the system's folder for temporary files. */
    public static TemporaryData create() throws IOException {
        return new TemporaryData(new DataDirectory(Files.createTempDirectory("myotome-test-")));
    }

    /** Create one whose PostgreSQL programs are already unpacked, to save time. */
    public static TemporaryData withBinariesOf(DataDirectory other) throws IOException {
        TemporaryData data = create();
        data.linkBinariesOf(other);
        return data;
    }

    void linkBinariesOf(DataDirectory other) throws IOException {
        directory.prepare();
        String binaries = "binaries-" + PostgresBinaries.VERSION;
        Files.createSymbolicLink(
                directory.postgres().resolve(binaries), other.postgres().resolve(binaries));
    }

    /** Return the processes that serve the database in this directory. */
    public List<ProcessHandle> processes() {
        return ServerProcesses.find(Cluster.marker(directory.cluster()));
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
