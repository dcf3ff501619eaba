package org.myotome.biomechanics.opensim;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The files of OpenSim that results are compared with; {@code reference/ORIGIN.md} says where they come from. */
final class Reference {

    private Reference() {}

    static Path file(String name) {
        try {
            URI uri = Objects.requireNonNull(Reference.class.getResource("reference/" + name), name)
                    .toURI();
            return Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
