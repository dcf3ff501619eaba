package org.myotome.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseException;

class MasterKeyTest {

    @Test
    void isMadeOnceAndKeptForItsOwnerOnly(@TempDir Path directory) throws IOException {
        DataDirectory data = new DataDirectory(directory);

        MasterKey made = MasterKey.from(Map.of(), data);
        MasterKey again = MasterKey.from(Map.of(), data);

        assertThat(again.fingerprint()).isEqualTo(made.fingerprint());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("master.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void comesFromTheVariableWhenThereIsOne(@TempDir Path directory) {
        Map<String, String> environment = Map.of(MasterKey.VARIABLE, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");

        MasterKey key = MasterKey.from(environment, new DataDirectory(directory));

        assertThat(key.fingerprint())
                .isEqualTo(MasterKey.from(environment, new DataDirectory(directory))
                        .fingerprint());
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aKeyThatWasCutIsRefusedWithoutShowingIt(@TempDir Path directory) {
        assertThatThrownBy(
                        () -> MasterKey.from(Map.of(MasterKey.VARIABLE, "AAECAwQFBgc="), new DataDirectory(directory)))
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith("The master key (MYOTOME_MASTER_KEY) is not 32 bytes in Base64.")
                .hasMessageNotContaining("AAECAwQFBgc=");
    }
}
