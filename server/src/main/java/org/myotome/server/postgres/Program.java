package org.myotome.server.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs PostgreSQL's programs with an environment that does not depend on the machine. */
final class Program {

    private Program() {}

    /** Prepare a command: no inherited environment, C locale, output to the log. */
    static ProcessBuilder prepare(List<String> command, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(new File("/"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", "/usr/bin:/bin", "LC_ALL", "C", "TZ", "UTC"));
        return builder;
    }

    /** Run a command to its end and return its exit code. */
    static int run(List<String> command, Path log) throws IOException {
        try {
            Process process = prepare(command, log).start();
            process.getOutputStream().close();
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + command.getFirst(), e);
        }
    }
}
