package org.myotome.server.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a PostgreSQL running: starts it, waits until it answers, and starts it again on the same port when it dies.
 *
 * <p>All starts happen on one platform thread that lives as long as the server should, because the parent death signal
 * follows the thread and not the process.
 */
final class ServerKeeper {

    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(10);

    private static final Duration PAUSE = Duration.ofMillis(20);

    private static final Duration LONGEST_PAUSE_BETWEEN_STARTS = Duration.ofSeconds(5);

    private static final int PORTS_TO_TRY = 5;

    private static final Logger LOG = LoggerFactory.getLogger(ServerKeeper.class);

    private final Cluster cluster;

    private final Lifeline lifeline;

    private final CompletableFuture<Integer> firstStart = new CompletableFuture<>();

    private final Thread thread;

    private volatile boolean closing;

    private volatile @Nullable Process process;

    private ServerKeeper(Cluster cluster, Lifeline lifeline) {
        this.cluster = cluster;
        this.lifeline = lifeline;
        this.thread = Thread.ofPlatform().daemon().name("postgres-keeper").unstarted(this::keep);
    }

    /**
     * Start the server and wait until it answers.
     *
     * @throws DatabaseException if it does not
     */
    static ServerKeeper start(Cluster cluster, Lifeline lifeline) {
        ServerKeeper keeper = new ServerKeeper(cluster, lifeline);
        keeper.thread.start();
        keeper.port();
        return keeper;
    }

    /** Return the port on which the server listens, now and after every restart. */
    int port() {
        try {
            return firstStart.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DatabaseException known) {
                throw known;
            }
            throw new IllegalStateException("PostgreSQL could not be started.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL was starting.", e);
        }
    }

    private void keep() {
        try {
            int port = firstStart();
            firstStart.complete(port);
            while (awaitDeath()) {
                restart(port);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            firstStart.completeExceptionally(cluster.data().explained(e));
        } catch (RuntimeException e) { // the boundary of this thread; start() throws it again
            firstStart.completeExceptionally(e);
        }
    }

    private int firstStart() throws IOException, InterruptedException {
        int port = Port.choose(cluster.data());
        for (int attempt = 1; ; attempt++) {
            StartFailure failure = launch(port);
            if (failure == null) {
                Port.remember(cluster.data(), port);
                return port;
            }
            if (!failure.isPortInUse() || attempt == PORTS_TO_TRY) {
                throw failure.explained();
            }
            port = Port.anyFree();
        }
    }

    /** Wait until the server has ended, and return whether it should not have. */
    private boolean awaitDeath() throws InterruptedException {
        Process current = process;
        int exitCode = current == null ? 0 : current.waitFor();
        if (!closing) {
            LOG.error("PostgreSQL has ended by itself (exit code {}); starting it again.", exitCode);
        }
        return !closing;
    }

    private void restart(int port) throws InterruptedException {
        Duration pause = PAUSE;
        String lastProblem = "";
        while (!closing) {
            String problem = tryToLaunch(port);
            if (problem.isEmpty()) {
                LOG.info("PostgreSQL answers again.");
                return;
            }
            if (!closing && !problem.equals(lastProblem)) {
                LOG.error("{}\nIt is tried again until it works.", problem);
                lastProblem = problem;
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE_BETWEEN_STARTS) < 0
                    ? pause.multipliedBy(2)
                    : LONGEST_PAUSE_BETWEEN_STARTS;
        }
    }

    private String tryToLaunch(int port) throws InterruptedException {
        try {
            StartFailure failure = launch(port);
            return failure == null ? "" : String.valueOf(failure.explained().getMessage());
        } catch (DatabaseException e) {
            return String.valueOf(e.getMessage());
        } catch (IOException e) {
            return String.valueOf(cluster.data().explained(e).getMessage());
        }
    }

    /** Start the server once and return nothing when it answers, or why it ended. */
    private @Nullable StartFailure launch(int port) throws IOException, InterruptedException {
        new FormerServer(cluster).clear();
        ServerLog log = ServerLog.fromNowOn(cluster.data().log());
        Process started = Program.prepare(
                        lifeline.command(Account.current(), serverCommand(port)),
                        cluster.data().log())
                .start();
        process = started;
        Instant end = Instant.now().plus(LONGEST_RECOVERY);
        while (Instant.now().isBefore(end) && !closing) {
            if (answers(port)) {
                return null;
            }
            if (started.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                return new StartFailure(
                        cluster.data(), "PostgreSQL ended while starting (exit code " + started.exitValue() + ")", log);
            }
        }
        return new StartFailure(cluster.data(), "PostgreSQL does not answer", log);
    }

    private List<String> serverCommand(int port) {
        Path directory = cluster.directory();
        return List.of(
                cluster.binaries().program("postgres"),
                "-D",
                directory.toString(),
                "--cluster_name=" + cluster.marker(),
                "--listen_addresses=127.0.0.1",
                "--port=" + port,
                "--unix_socket_directories=",
                "--fsync=on",
                "--synchronous_commit=on",
                "--full_page_writes=on",
                "--password_encryption=scram-sha-256",
                "--logging_collector=off",
                "--log_destination=stderr",
                // Details would put rows, and so personal data, into the log.
                "--log_error_verbosity=terse",
                "--timezone=UTC",
                "--log_timezone=UTC",
                "--lc_messages=C");
    }

    /** Return whether the server answers to its owner. */
    private boolean answers(int port) {
        DatabaseAddress address = address(port, "postgres");
        try (Connection connection =
                DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password())) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if ("28P01".equals(e.getSQLState())) {
                throw new DatabaseException(
                        "The database (" + cluster.directory() + ") does not accept the password that was kept for it.",
                        "the password file comes from another data directory; restore the right one from a backup.",
                        e);
            }
            return false;
        }
    }

    DatabaseAddress address(int port, String database) {
        return new DatabaseAddress("127.0.0.1:" + port, database, Cluster.OWNER, cluster.password(), new TreeMap<>());
    }

    /** Shut the server down cleanly and wait until it is gone. */
    void stop() throws IOException, InterruptedException {
        closing = true;
        int exitCode = FormerServer.stop(cluster);
        if (exitCode != 0) {
            LOG.warn("PostgreSQL did not shut down when asked (pg_ctl ended with {}).", exitCode);
            end(process);
            thread.interrupt();
        }
        thread.join();
    }

    /** End a server that cannot be asked: cut its lifeline first, then kill it. */
    private static void end(@Nullable Process server) throws IOException, InterruptedException {
        if (server == null) {
            return;
        }
        server.getOutputStream().close();
        if (!server.waitFor(LONGEST_PAUSE_BETWEEN_STARTS.toSeconds(), TimeUnit.SECONDS)) {
            server.destroyForcibly();
        }
    }
}
