package org.myotome.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A directory for one measurement, deleted with everything in it.
 *
 * @param path the directory
 */
record ScratchDirectory(Path path) implements AutoCloseable {

    /** Create one in the system's folder for temporary files. */
    static ScratchDirectory create(String name) throws IOException {
        Path path = Files.createTempDirectory("myotome-" + name);
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            // Run by root, PostgreSQL works as another user; it has to be able to walk to its data.
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
        }
        return new ScratchDirectory(path);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> paths = Files.walk(path)) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
