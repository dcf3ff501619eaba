package org.myotome.server.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A data directory for one test, deleted with everything in it.
 *
 * @param directory the directory
 */
public record TemporaryData(DataDirectory directory) implements AutoCloseable {

    /** Create one in the system's folder for temporary files. */
    public static TemporaryData create() throws IOException {
        return new TemporaryData(new DataDirectory(Files.createTempDirectory("myotome-test-")));
    }

    /** Create one whose PostgreSQL programs are already unpacked, to save time. */
    public static TemporaryData withBinariesOf(DataDirectory other) throws IOException {
        TemporaryData data = create();
        data.directory().prepare();
        String binaries = "binaries-" + PostgresBinaries.VERSION;
        Files.createSymbolicLink(
                data.directory().postgres().resolve(binaries), other.postgres().resolve(binaries));
        return data;
    }

    @Override
    public void close() throws IOException {
        Path root = directory.root();
        if (Files.exists(root)) {
            FileTree.delete(root);
        }
    }
}
