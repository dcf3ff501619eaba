package org.myotome.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an earlier PostgreSQL of the same cluster has left: a process that is still shutting down, or the files of one
 * that was killed.
 *
 * <p>The caller holds the lock on the data directory, so no other server of ours is responsible for those processes. A
 * killed process can stay visible for a while as a dead entry that nobody has collected; PostgreSQL would take it for a
 * living one. Such an entry has no title any more, by which it is told apart here. The file that names the killed server
 * is removed only where all processes can be seen: it is also PostgreSQL's guard against helpers that live on.
 */
final class FormerServer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final Logger LOG = LoggerFactory.getLogger(FormerServer.class);

    private final Cluster cluster;

    FormerServer(Cluster cluster) {
        this.cluster = cluster;
    }

    /**
     * Wait until no process serves the cluster any more, then remove what a killed one has left.
     *
     * @throws DatabaseException if processes do not end
     */
    void clear() throws IOException, InterruptedException {
        if (!Files.exists(cluster.directory().resolve("postmaster.pid"))) {
            return;
        }
        List<ProcessHandle> remaining = processes();
        if (!remaining.isEmpty()) {
            LOG.info(
                    "An earlier PostgreSQL is still there (processes {}); waiting until it has ended.",
                    names(remaining));
            if (isAmong(remaining)) {
                stop(cluster);
            }
            remaining = awaitEnd();
        }
        if (!remaining.isEmpty()) {
            throw new DatabaseException(
                    "An earlier PostgreSQL (processes " + names(remaining) + ") still uses the database ("
                            + cluster.directory() + ") and does not end.",
                    "end these processes and start again.");
        }
        if (ServerProcesses.areAllFound()
                && Files.deleteIfExists(cluster.directory().resolve("postmaster.pid"))) {
            LOG.warn("PostgreSQL was killed before; it repairs its files from its journal.");
        }
    }

    /** Return whether the server itself is among its processes, and not only helpers that have not noticed its end. */
    private boolean isAmong(List<ProcessHandle> processes) throws IOException {
        String serverId = serverId();
        return processes.stream()
                .anyMatch(process -> Long.toString(process.pid()).equals(serverId));
    }

    private String serverId() throws IOException {
        try {
            return Files.readString(cluster.directory().resolve("postmaster.pid"))
                    .lines()
                    .findFirst()
                    .orElse("")
                    .strip();
        } catch (NoSuchFileException _) {
            return ""; // it has just ended
        }
    }

    /** Ask the server to shut down at once and cleanly, and wait for it. */
    static int stop(Cluster cluster) throws IOException {
        List<String> command = new ArrayList<>(Account.current().unprivileged());
        command.addAll(List.of(
                cluster.binaries().program("pg_ctl"),
                "stop",
                "--pgdata=" + cluster.directory(),
                "--mode=fast",
                "--silent",
                "--timeout=" + PATIENCE.toSeconds()));
        return Program.run(command, cluster.data().log());
    }

    private List<ProcessHandle> awaitEnd() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        List<ProcessHandle> remaining = processes();
        while (!remaining.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(PAUSE);
            remaining = processes();
        }
        return remaining;
    }

    private List<ProcessHandle> processes() {
        return ServerProcesses.find(cluster.marker());
    }

    private static String names(List<ProcessHandle> processes) {
        return processes.stream().map(process -> Long.toString(process.pid())).collect(Collectors.joining(", "));
    }
}
