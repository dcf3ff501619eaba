package org.myotome.server.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked.
 *
 * @param directory holds {@code bin}, {@code lib} and {@code share}
 */
record PostgresBinaries(Path directory) {

    /** The published version; the build names the same one. */
    static final String VERSION = "18.6.0";

    /** Major version: clusters of another one cannot be opened. */
    static final String MAJOR_VERSION = "18";

    private static final int OWNER_EXECUTES = 0100;

    /** Return a program. */
    String program(String name) {
        return directory.resolve("bin").resolve(name).toString();
    }

    /**
     * Unpack the binaries into a directory of their version, once. They appear whole or not at all, whatever happens
     * in between.
     */
    static PostgresBinaries unpackedIn(DataDirectory data) {
        Path directory = data.postgres().resolve("binaries-" + VERSION);
        try {
            if (!Files.isDirectory(directory)) {
                data.requireSpaceForFirstStart();
                deleteLeftovers(data.postgres(), "binaries-");
                Path temporary = Files.createTempDirectory(data.postgres(), "binaries-");
                unpack(Platform.current().archive(), temporary);
                Files.move(temporary, directory, StandardCopyOption.ATOMIC_MOVE);
                DurableFiles.forceDirectory(data.postgres());
            }
            return new PostgresBinaries(directory);
        } catch (IOException e) {
            throw data.explained(e);
        }
    }

    /** Delete what an interrupted start has left, and other versions. */
    private static void deleteLeftovers(Path parent, String prefix) throws IOException {
        try (Stream<Path> children = Files.list(parent)) {
            for (Path child : (Iterable<Path>) children::iterator) {
                if (child.getFileName().toString().startsWith(prefix)) {
                    FileTree.delete(child);
                }
            }
        }
    }

    private static void unpack(String archive, Path target) throws IOException {
        InputStream resource = PostgresBinaries.class.getResourceAsStream("/" + archive);
        if (resource == null) {
            throw new DatabaseException(
                    "The PostgreSQL binaries (" + archive + ") are not part of this build.",
                    "it was built on another kind of machine: build it here, or give DATABASE_URL.");
        }
        makeReadable(target, true);
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = inside(target, target.resolve(entry.getName()));
        createFolders(target, entry.isDirectory() ? path : folderOf(path));
        if (entry.isSymbolicLink()) {
            inside(target, path.resolveSibling(entry.getLinkName()));
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, path);
            makeReadable(path, (entry.getMode() & OWNER_EXECUTES) != 0);
        }
    }

    private static void createFolders(Path target, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            createFolders(target, folderOf(inside(target, folder)));
            Files.createDirectory(folder);
            makeReadable(folder, true);
        }
    }

    private static Path folderOf(Path path) {
        return Objects.requireNonNull(path.getParent());
    }

    private static Path inside(Path target, Path path) throws IOException {
        Path normalized = path.normalize();
        if (!normalized.startsWith(target)) {
            throw new IOException("the archive wants to write outside of its directory (" + path + ")");
        }
        return normalized;
    }

    /** Open a file to the user that runs PostgreSQL, whatever the file mode creation mask is. */
    private static void makeReadable(Path path, boolean executable) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
