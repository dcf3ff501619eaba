package org.myotome.app.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Chromium without a window, in a process of its own. Closing it ends it. */
public final class BrowserProcess implements AutoCloseable {

    private static final int MOST_WAITS = 300;
    private static final int WAIT_MILLISECONDS = 100;
    private static final int MOST_SECONDS_TO_STOP = 20;

    private final Process process;
    private final URI tools;

    private BrowserProcess(Process process, URI tools) {
        this.process = process;
        this.tools = tools;
    }

    /**
     * Start it.
     *
     * @param directory where it keeps its profile
     * @throws IllegalStateException if there is no Chromium, or it does not answer
     */
    public static BrowserProcess start(Path directory) throws IOException, InterruptedException {
        Path profile = Files.createDirectories(directory.resolve("profile"));
        List<String> command = new ArrayList<>(List.of(
                ChromiumFile.get().toString(),
                "--headless=new",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--no-first-run",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        command.addAll(ChromiumFile.arguments());
        command.add("about:blank");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("chromium.log").toFile())
                .start();
        return new BrowserProcess(process, tools(process, profile.resolve("DevToolsActivePort")));
    }

    private static URI tools(Process process, Path file) throws IOException, InterruptedException {
        for (int wait = 0; wait < MOST_WAITS && process.isAlive(); wait++) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() >= 2) {
                return URI.create("ws://127.0.0.1:" + lines.getFirst() + lines.get(1));
            }
            Thread.sleep(WAIT_MILLISECONDS);
        }
        process.destroyForcibly();
        throw new IllegalStateException("Chromium does not answer.\nMaybe start it by hand and look what it says.");
    }

    /** Return where its developer tools listen. */
    public URI tools() {
        return tools;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
