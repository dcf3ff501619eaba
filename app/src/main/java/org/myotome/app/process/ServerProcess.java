package org.myotome.app.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.myotome.app.command.ServeCommand;

/** A running {@code serve} in a process of its own. Closing it stops it in an orderly way. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration MOST_TIME_TO_STOP = Duration.ofSeconds(60);

    private final Process process;
    private final URI address;
    private final Optional<URI> firstAccountLink;

    private ServerProcess(Process process, URI address, Optional<URI> firstAccountLink) {
        this.process = process;
        this.address = address;
        this.firstAccountLink = firstAccountLink;
    }

    /**
     * Start the program and return once it answers.
     *
     * @param jar the packaged program
     * @param jvmOptions options for the JVM
     * @param serveOptions options of the command
     * @param log where its messages go
     * @throws IllegalStateException if it ends instead of answering; the message has what it said
     * @throws IOException if it cannot be started
     */
    public static ServerProcess start(Path jar, List<String> jvmOptions, List<String> serveOptions, Path log)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", jar.toString(), "serve"));
        command.addAll(serveOptions);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        try {
            return answering(process, said, log);
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static ServerProcess answering(Process process, BufferedReader said, Path log) throws IOException {
        Optional<URI> address = Optional.empty();
        Optional<URI> firstAccountLink = Optional.empty();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(ServeCommand.ADDRESS)) {
                address = Optional.of(linkAfter(ServeCommand.ADDRESS, line));
            }
            if (line.startsWith(ServeCommand.FIRST_ACCOUNT)) {
                firstAccountLink = Optional.of(linkAfter(ServeCommand.FIRST_ACCOUNT, line));
            }
            if (line.startsWith(ServeCommand.READY)) {
                return new ServerProcess(process, address.orElseThrow(), firstAccountLink);
            }
        }
        throw new IllegalStateException("The server ended before it answered. It said:\n" + Files.readString(log));
    }

    private static URI linkAfter(String beginning, String line) {
        return URI.create(line.substring(beginning.length()).strip());
    }

    /** Return where it answers. */
    public URI address() {
        return address;
    }

    /** Return the link that makes the first account, if it printed one. */
    public Optional<URI> firstAccountLink() {
        return firstAccountLink;
    }

    /** Return the process and everything it started. */
    public List<ProcessHandle> processes() {
        List<ProcessHandle> all = new ArrayList<>();
        all.add(process.toHandle());
        process.toHandle().descendants().forEach(all::add);
        return all;
    }

    /** Kill it as {@code kill -9} does, and wait until it is gone. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Stop it as Ctrl-C does, and wait until it is gone. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(MOST_TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "The server did not stop within " + MOST_TIME_TO_STOP.toSeconds() + " s.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
