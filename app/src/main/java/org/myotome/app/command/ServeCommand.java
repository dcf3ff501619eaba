package org.myotome.app.command;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.myotome.server.Server;
import org.myotome.server.ServerSettings;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseException;
import org.myotome.server.postgres.DatabaseSettings;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the pages until the process is stopped. */
@Command(
        name = "serve",
        description = {
            "Serve the pages until stopped with Ctrl-C.",
            "PostgreSQL is started by itself, unless DATABASE_URL names one."
        },
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Runnable {

    /** What the line with the address begins with. */
    public static final String ADDRESS = "Myotome answers at ";

    /** What the line with the link that makes the first account begins with. */
    public static final String FIRST_ACCOUNT = "Make the first account here (the link works once): ";

    /** What the last line begins with. */
    public static final String READY = "Stop it with Ctrl-C.";

    private final Terminal terminal;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port to listen on; 0 takes any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the data are kept (default: a directory under your home, another one for --demo).")
    private @Nullable Path data;

    @Option(
            names = "--demo",
            description = "Load a demonstration caseload and its accounts, whose password everybody knows.")
    private boolean demonstration;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (Server server = Server.start(settings())) {
            tell(server);
            awaitStop(server);
        } catch (PortInUseException e) {
            throw new BadInputException("The port (" + port + ") is in use by another program."
                    + "\nMaybe Myotome is running already; or choose another one with --port, 0 for any free one.");
        } catch (DatabaseException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }

    private ServerSettings settings() {
        if (port < 0 || port > 65_535) {
            throw new BadInputException(
                    "--port (" + port + ") must lie between 0 and 65535.\nMaybe leave it out; then it is 8080.");
        }
        DataDirectory directory =
                Optional.ofNullable(data).map(DataDirectory::new).orElseGet(this::usualDirectory);
        return new ServerSettings(port, demonstration, DatabaseSettings.from(System.getenv(), directory));
    }

    /** A demonstration leaves accounts behind that must not open a clinic's records. */
    private DataDirectory usualDirectory() {
        return demonstration ? DataDirectory.usualForDemonstration() : DataDirectory.usual();
    }

    private void tell(Server server) {
        terminal.out().println(ADDRESS + server.address());
        server.firstAccountLink().ifPresent(link -> terminal.out().println(FIRST_ACCOUNT + link));
        terminal.out().println(READY);
        terminal.flush();
    }

    private static boolean writesStartCache() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(option -> option.startsWith("-XX:AOTCacheOutput="));
    }

    /** Wait for the signal to stop; the server is closed before the process ends. */
    private void awaitStop(Server server) {
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(() -> {
            server.close();
            if (writesStartCache()) {
                terminal.err().println("Stopped. Once, now, a cache is written that makes every later start faster.");
                terminal.flush();
            }
            stopped.countDown();
        }));
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
