package org.myotome.app.command;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.myotome.server.Server;
import org.myotome.server.ServerSettings;
import org.myotome.server.handover.SendingSettings;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseException;
import org.myotome.server.postgres.DatabaseSettings;
import org.myotome.server.tls.CertificateTroubleException;
import org.myotome.server.tls.TlsSettings;
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

    /** What the line with the certificate's fingerprint begins with. */
    public static final String FINGERPRINT = "Compare the certificate's fingerprint (SHA-256): ";

    /** What the last line begins with. */
    public static final String READY = "Stop it with Ctrl-C.";

    private final Terminal terminal;

    private static final int PLAIN_PORT = 8080;
    private static final int PROTECTED_PORT = 8443;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Port to listen on; 0 takes any free one (default: 8080, with --tls 8443).")
    private @Nullable Integer givenPort;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the data are kept (default: a directory under your home, another one for --demo).")
    private @Nullable Path data;

    @Option(
            names = "--demo",
            description = "Load a demonstration caseload and its accounts, whose password everybody knows.")
    private boolean demonstration;

    @Option(
            names = "--tls",
            description =
                    "Serve HTTPS with a certificate that this machine makes for itself; the page /trust explains how a"
                            + " phone comes to trust it. Phones need HTTPS to install the pages and to use them offline.")
    private boolean tls;

    @Option(
            names = "--tls-certificate",
            paramLabel = "PEM",
            description = "Serve HTTPS with your own certificate, followed in its file by those of its authority.")
    private @Nullable Path tlsCertificate;

    @Option(names = "--tls-key", paramLabel = "PEM", description = "The private key of your certificate.")
    private @Nullable Path tlsKey;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (Server server = start(settings())) {
            tell(server);
            awaitStop(server);
        } catch (PortInUseException e) {
            throw new BadInputException("The port (" + port() + ") is in use by another program."
                    + "\nMaybe Myotome is running already; or choose another one with --port, 0 for any free one.");
        } catch (DatabaseException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }

    private static Server start(ServerSettings settings) {
        try {
            return Server.start(settings);
        } catch (CertificateTroubleException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }

    private int port() {
        return givenPort != null ? givenPort : tlsSettings() instanceof TlsSettings.None ? PLAIN_PORT : PROTECTED_PORT;
    }

    private TlsSettings tlsSettings() {
        if (tlsCertificate != null && tlsKey != null) {
            return new TlsSettings.Own(tlsCertificate, tlsKey);
        }
        if (tlsCertificate != null || tlsKey != null) {
            throw new BadInputException("--tls-certificate and --tls-key belong together, and one is missing."
                    + "\nMaybe use --tls alone; then this machine makes a certificate for itself.");
        }
        return tls ? new TlsSettings.Local() : new TlsSettings.None();
    }

    private ServerSettings settings() {
        int port = port();
        if (port < 0 || port > 65_535) {
            throw new BadInputException(
                    "--port (" + port + ") must lie between 0 and 65535.\nMaybe leave it out; then it is 8080.");
        }
        DataDirectory directory =
                Optional.ofNullable(data).map(DataDirectory::new).orElseGet(this::usualDirectory);
        return new ServerSettings(
                port,
                demonstration,
                DatabaseSettings.from(System.getenv(), directory),
                tlsSettings(),
                sendingSettings());
    }

    private static SendingSettings sendingSettings() {
        try {
            return SendingSettings.from(System.getenv());
        } catch (IllegalArgumentException bad) {
            throw new BadInputException(String.valueOf(bad.getMessage()));
        }
    }

    /** A demonstration leaves accounts behind that must not open a clinic's records. */
    private DataDirectory usualDirectory() {
        return demonstration ? DataDirectory.usualForDemonstration() : DataDirectory.usual();
    }

    private void tell(Server server) {
        terminal.out().println(ADDRESS + server.address());
        for (URI phone : server.phoneAddresses()) {
            terminal.out()
                    .println("On phones in the same network: " + phone + ", how to trust it: " + phone + "/trust");
        }
        server.protection().findFingerprint().ifPresent(print -> terminal.out().println(FINGERPRINT + print));
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
