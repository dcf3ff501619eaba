package org.myotome.laboratory.dynamics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The files of OpenSim that are shipped with the program; {@code reference/ORIGIN.md} says where they come from. */
final class ReferenceFiles implements AutoCloseable {

    private static final String FOLDER = "reference";

    private final Path folder;
    private final Optional<FileSystem> archive;

    private ReferenceFiles(Path folder, Optional<FileSystem> archive) {
        this.folder = folder;
        this.archive = archive;
    }

    /**
     * Open the files, which lie in a folder or in the jar of this room.
     *
     * @throws IllegalStateException if the program was built without them
     */
    static ReferenceFiles open() {
        URL url = ReferenceFiles.class.getResource(FOLDER + "/ORIGIN.md");
        if (url == null) {
            throw new IllegalStateException(
                    "The reference files are missing.\nMaybe the program was built without its resources.");
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return new ReferenceFiles(Path.of(uri).resolveSibling(""), Optional.empty());
            }
            FileSystem archive = FileSystems.newFileSystem(uri, Map.of());
            String inside = "/" + ReferenceFiles.class.getPackageName().replace('.', '/') + "/" + FOLDER;
            return new ReferenceFiles(archive.getPath(inside), Optional.of(archive));
        } catch (IOException e) {
            throw new UncheckedIOException("The reference files cannot be opened.", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        archive.ifPresent(open -> {
            try {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
