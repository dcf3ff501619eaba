package org.myotome.server.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds the processes that serve a cluster, by the marker that stands in the title of each.
 *
 * <p>PostgreSQL's helper processes write their title over their command line. Java's own view of processes takes such a
 * title for the name of the program and drops it, so on Linux it is read where the system keeps it. Elsewhere only the
 * first process of a server is found, and PostgreSQL's own check of its files has to find the rest.
 */
final class ServerProcesses {

    private ServerProcesses() {}

    /** Return whether helper processes are found as well. */
    static boolean areAllFound() {
        return Files.isReadable(Path.of("/proc/self/cmdline"));
    }

    /** Return the living processes with a marker. A dead one that nobody has collected has no title and is not found. */
    static List<ProcessHandle> find(String marker) {
        return ProcessHandle.allProcesses()
                .filter(process -> title(process).contains(marker))
                .toList();
    }

    private static String title(ProcessHandle process) {
        if (!areAllFound()) {
            return process.info().commandLine().orElse("");
        }
        try {
            byte[] title = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return new String(title, StandardCharsets.UTF_8);
        } catch (IOException _) {
            return ""; // it has ended meanwhile
        }
    }
}
