package org.myotome.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    private static final Account ROOT = new Account(0);

    @Test
    void saysWhichDirectoryIsClosedToTheUserThatRunsPostgresForRoot(@TempDir Path open) throws IOException {
        Path closed = Files.createDirectory(open.resolve("closed"));
        Path inside = Files.createDirectory(closed.resolve("inside"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("rwx--x--x"));

        assertThatThrownBy(() -> ROOT.requireEntry(inside))
                .isInstanceOf(DatabaseException.class)
                .hasMessage("The directory (" + closed + ") is closed to the unprivileged user (65534) that runs"
                        + " PostgreSQL for root.\nMaybe choose a directory outside of it with --data DIRECTORY, or do"
                        + " not run as root.");
    }

    @Test
    void anOrdinaryUserRunsPostgresItself(@TempDir Path directory) {
        Account ordinary = new Account(1000);

        ordinary.requireEntry(directory);

        assertThat(ordinary.unprivileged()).isEmpty();
    }

    @Test
    void explainsAFullDisk() {
        DataDirectory data = new DataDirectory(Path.of("/data"));

        assertThat(data.explained(new FileSystemException("/data/x", null, "No space left on device")))
                .hasMessage("The disk of the data directory (/data) is full.\n"
                        + "Maybe free some space; nothing that was acknowledged is lost.");
    }

    @Test
    void explainsADirectoryThatCannotBeWritten() {
        DataDirectory data = new DataDirectory(Path.of("/data"));

        assertThat(data.explained(new AccessDeniedException("/data/x")))
                .hasMessageStartingWith("The data directory (/data) cannot be written by this user")
                .hasMessageContaining("\nMaybe give this user the directory");
    }

    @Test
    void saysSoWhenItCannotBeCreated() {
        DataDirectory impossible = new DataDirectory(Path.of("/dev/null/myotome"));

        assertThatThrownBy(() -> LocalDatabase.start(impossible))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("(/dev/null/myotome)")
                .hasMessageContaining("--data DIRECTORY");
    }

    @Test
    void writesASecretThatOnlyItsOwnerReads(@TempDir Path directory) throws IOException {
        new DataDirectory(directory).writeSecret("key", "secret");

        assertThat(directory.resolve("key")).hasContent("secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("key"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(1);
        }
    }
}
