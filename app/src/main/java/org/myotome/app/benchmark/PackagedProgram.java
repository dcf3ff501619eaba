package org.myotome.app.benchmark;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The packaged program, for benchmarks that start it in a process of its own. */
final class PackagedProgram {

    private PackagedProgram() {}

    /**
     * Return the file that this class comes from.
     *
     * @throws IllegalStateException if the program is not packaged
     */
    static Path jar() {
        try {
            Path place = Path.of(PackagedProgram.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (!Files.isRegularFile(place)) {
                throw new IllegalStateException(
                        "The program is not packaged (" + place + ").\nMaybe run the benchmark with ./run bench.");
            }
            return place;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
