package org.myotome.server.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** What PostgreSQL wrote since a moment. */
final class ServerLog {

    private static final long KEPT_BYTES = 10L * 1024 * 1024;

    private static final int SHOWN_LINES = 6;

    private final Path file;

    private final long from;

    private ServerLog(Path file, long from) {
        this.file = file;
        this.from = from;
    }

    /** Start listening; a log that has grown large is put aside first, and the one put aside before is dropped. */
    static ServerLog fromNowOn(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > KEPT_BYTES) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    /** Return what was written since. */
    String text() {
        try {
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            int start = (int) Math.min(from, bytes.length);
            return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(the log cannot be read: " + e.getMessage() + ")";
        }
    }

    /** Return the last lines of what was written since. */
    String lastLines() {
        String[] lines = text().strip().split("\n", -1);
        return String.join("\n", Arrays.asList(lines).subList(Math.max(0, lines.length - SHOWN_LINES), lines.length));
    }
}
