package org.myotome.server;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.server.account.Accounts;
import org.myotome.server.account.OneTimeLinks;
import org.myotome.server.demonstration.Demonstration;
import org.myotome.server.postgres.Database;
import org.myotome.server.tls.Protection;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A running server. Closing it stops the web application and the PostgreSQL it started. */
public final class Server implements AutoCloseable {

    private final Database database;
    private final ConfigurableApplicationContext application;
    private final Protection protection;
    private final URI address;
    private final Optional<URI> firstAccountLink;

    private Server(
            Database database,
            ConfigurableApplicationContext application,
            Protection protection,
            URI address,
            Optional<URI> firstAccountLink) {
        this.database = database;
        this.application = application;
        this.protection = protection;
        this.address = address;
        this.firstAccountLink = firstAccountLink;
    }

    /**
     * Start a server and return once it answers.
     *
     * @throws org.myotome.server.postgres.DatabaseException if the database cannot be started or reached
     * @throws org.springframework.boot.web.server.PortInUseException if the port is taken
     */
    public static Server start(ServerSettings settings) {
        return start(settings, Clock.system(ZoneId.systemDefault()));
    }

    /** Start a server that lives by a clock of its own; its zone says when a day begins. */
    public static Server start(ServerSettings settings, Clock clock) {
        Database database = Database.open(settings.database());
        try {
            Protection protection =
                    Protection.of(settings.tls(), settings.database().data(), clock);
            ConfigurableApplicationContext application = run(settings, database, protection, clock);
            if (settings.demonstration()) {
                application.getBean(Demonstration.class).begin();
            }
            URI address = URI.create((protection.isOn() ? "https" : "http") + "://localhost:" + port(application));
            return new Server(database, application, protection, address, firstAccountLink(application, address));
        } catch (RuntimeException failed) { // whatever it was, the database must not stay behind
            database.close();
            throw failed;
        }
    }

    private static ConfigurableApplicationContext run(
            ServerSettings settings, Database database, Protection protection, Clock clock) {
        return new SpringApplicationBuilder(ServerApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(properties(settings, protection))
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("serverSettings", settings);
                    context.getBeanFactory().registerSingleton("protection", protection);
                    context.getBeanFactory().registerSingleton("clock", clock);
                    context.getBeanFactory().registerSingleton("dataSource", database.dataSource());
                })
                .run();
    }

    private static Map<String, Object> properties(ServerSettings settings, Protection protection) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", settings.port());
        properties.put("spring.threads.virtual.enabled", true);
        properties.put("spring.main.lazy-initialization", true);
        properties.put("spring.mvc.hiddenmethod.filter.enabled", false);
        properties.put("spring.web.resources.add-mappings", false);
        properties.put("server.error.include-stacktrace", "never");
        properties.put("server.servlet.session.cookie.name", "myotome");
        properties.put("server.servlet.session.cookie.http-only", true);
        properties.put("server.servlet.session.cookie.same-site", "lax");
        properties.put("server.servlet.session.tracking-modes", "cookie");
        properties.put("server.servlet.session.timeout", "8h");
        properties.put("server.compression.enabled", true);
        properties.put(
                "server.compression.mime-types",
                "text/html,text/plain,text/css,text/javascript,application/json,application/wasm,image/svg+xml");
        properties.put("spring.servlet.multipart.max-file-size", "33MB");
        properties.put("spring.servlet.multipart.max-request-size", "80MB");
        properties.put("server.forward-headers-strategy", "none");
        properties.putAll(protection.properties());
        return properties;
    }

    private static int port(ConfigurableApplicationContext application) {
        WebServer webServer = ((WebServerApplicationContext) application).getWebServer();
        if (webServer == null) {
            throw new IllegalStateException("The web server did not start.");
        }
        return webServer.getPort();
    }

    private static Optional<URI> firstAccountLink(ConfigurableApplicationContext application, URI address) {
        if (application.getBean(Accounts.class).hasClinician()) {
            return Optional.empty();
        }
        String token = application.getBean(OneTimeLinks.class).forFirstClinician();
        return Optional.of(address.resolve("/welcome/" + token));
    }

    /** Return where the server answers. */
    public URI address() {
        return address;
    }

    /** Return how the pages are protected on their way. */
    public Protection protection() {
        return protection;
    }

    /** Return where phones in the same network find the pages; nowhere where they could not trust them. */
    public List<URI> phoneAddresses() {
        return protection.phones().stream()
                .map(host -> URI.create("https://" + host + ":" + address.getPort()))
                .toList();
    }

    /** Return the link that makes the first clinician's account; absent when there is one already. Works once. */
    public Optional<URI> firstAccountLink() {
        return firstAccountLink;
    }

    /** Wait until the demonstration caseload is complete; returns at once where there is none. */
    public void awaitDemonstration() throws InterruptedException {
        application.getBean(Demonstration.class).await();
    }

    @Override
    public void close() {
        application.close();
        database.close();
    }
}
