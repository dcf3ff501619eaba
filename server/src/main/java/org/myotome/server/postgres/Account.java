package org.myotome.server.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.stream.Stream;

/**
 * The user under which this process runs, and the one under which PostgreSQL has to.
 *
 * <p>PostgreSQL refuses to run as root. When this process is root, PostgreSQL therefore runs as the user without
 * privileges that every Unix has.
 *
 * @param userId this process's user id
 */
record Account(long userId) {

    /** User and group id of "nobody". */
    static final int NOBODY = 65534;

    static Account current() {
        return new Account(new UnixSystem().getUid());
    }

    boolean isRoot() {
        return userId == 0;
    }

    /** Return what has to stand before a command so that it runs without root's privileges. */
    List<String> unprivileged() {
        if (!isRoot()) {
            return List.of();
        }
        String setpriv = Tool.find("setpriv")
                .orElseThrow(() -> new DatabaseException(
                        "PostgreSQL does not run as root, and setpriv, which would drop root's privileges, is missing.",
                        "install util-linux, run as an ordinary user, or give a running PostgreSQL with DATABASE_URL."))
                .toString();
        return List.of(setpriv, "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    }

    /** Fail when the user that runs PostgreSQL cannot get into a directory that this one can. */
    void requireEntry(Path directory) {
        if (!isRoot()) {
            return;
        }
        for (Path above = directory; above != null; above = above.getParent()) {
            if (!mayBeEntered(above)) {
                throw new DatabaseException(
                        "The directory (" + above + ") is closed to the unprivileged user (" + NOBODY
                                + ") that runs PostgreSQL for root.",
                        "choose a directory outside of it with --data DIRECTORY, or do not run as root.");
            }
        }
    }

    private static boolean mayBeEntered(Path directory) {
        try {
            return Files.getPosixFilePermissions(directory).contains(PosixFilePermission.OTHERS_EXECUTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Give a file or a whole directory to the user that runs PostgreSQL. */
    void handOver(Path path) throws IOException {
        if (!isRoot()) {
            return;
        }
        try (Stream<Path> everything = Files.walk(path)) {
            for (Path file : (Iterable<Path>) everything::iterator) {
                Files.setAttribute(file, "unix:uid", NOBODY, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(file, "unix:gid", NOBODY, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
