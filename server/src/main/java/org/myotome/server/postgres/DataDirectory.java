package org.myotome.server.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;

/**
 * The directory in which a server keeps everything that is its own.
 *
 * @param root the directory, absolute
 */
public record DataDirectory(Path root) {

    /** What a first start needs: 60 MB of program, 60 MB of empty database, and room to begin with. */
    private static final long FIRST_START_BYTES = 160L * 1024 * 1024;

    public DataDirectory {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * Return where data goes when nobody says otherwise: {@code ~/.myotome}, and {@code /var/lib/myotome} for root, whose
     * home the unprivileged user that runs PostgreSQL must not enter.
     */
    public static DataDirectory usual() {
        return usual("myotome");
    }

    /** Return the directory of a demonstration, when the user names none. */
    public static DataDirectory usualForDemonstration() {
        return usual("myotome-demonstration");
    }

    private static DataDirectory usual(String name) {
        return new DataDirectory(
                Account.current().isRoot()
                        ? Path.of("/var/lib", name)
                        : Path.of(System.getProperty("user.home"), "." + name));
    }

    /** Return the directory of PostgreSQL's own files. */
    Path postgres() {
        return root.resolve("postgres");
    }

    /** Return the database cluster. */
    Path cluster() {
        return postgres().resolve("cluster");
    }

    /** Return the file in which PostgreSQL writes what it does. */
    Path log() {
        return postgres().resolve("postgres.log");
    }

    /** Create the directory if it is missing and make it private. */
    void prepare() {
        try {
            Files.createDirectories(root);
            Files.createDirectories(postgres());
            String permissions = Account.current().isRoot() ? "rwx--x--x" : "rwx------";
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString(permissions));
            Files.setPosixFilePermissions(postgres(), PosixFilePermissions.fromString(permissions));
        } catch (IOException e) {
            throw explained(e);
        }
        Account.current().requireEntry(root);
    }

    /** Fail early when a first start would run out of space half-way. */
    void requireSpaceForFirstStart() {
        try {
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < FIRST_START_BYTES) {
                throw new DatabaseException(
                        "The disk of the data directory (" + root + ") has only " + free / (1024 * 1024)
                                + " MB left; a first start needs " + FIRST_START_BYTES / (1024 * 1024) + " MB.",
                        "free some space, or put the data elsewhere with --data DIRECTORY.");
            }
        } catch (IOException e) {
            throw explained(e);
        }
    }

    /** Return a small secret that was written before. */
    public Optional<String> findSecret(String name) {
        Path file = root.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw explained(e);
        }
    }

    /**
     * Write a small secret that only this user can read, whole or not at all.
     *
     * @param name name of the file in the directory
     * @param text what to write
     */
    public void writeSecret(String name, String text) {
        Path file = root.resolve(name);
        try {
            Files.createDirectories(root);
            Path temporary = Files.createTempFile(root, name, ".new");
            Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rw-------"));
            DurableFiles.write(temporary, text);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            DurableFiles.forceDirectory(root);
        } catch (IOException e) {
            throw explained(e);
        }
    }

    /** Turn a failure of the file system into words. */
    DatabaseException explained(IOException failure) {
        String reason = failure instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : String.valueOf(failure.getMessage());
        if (reason.toLowerCase(Locale.ROOT).contains("no space left")) {
            return new DatabaseException(
                    "The disk of the data directory (" + root + ") is full.",
                    "free some space; nothing that was acknowledged is lost.",
                    failure);
        }
        if (failure instanceof AccessDeniedException || reason.contains("Read-only")) {
            return new DatabaseException(
                    "The data directory (" + root + ") cannot be written by this user (" + reason(failure) + ").",
                    "give this user the directory, or choose another one with --data DIRECTORY.",
                    failure);
        }
        return new DatabaseException(
                "The data directory (" + root + ") cannot be used: " + reason(failure) + ".",
                "another one can: --data DIRECTORY.",
                failure);
    }

    private static String reason(IOException failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
}
