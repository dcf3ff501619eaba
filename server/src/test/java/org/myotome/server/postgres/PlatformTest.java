package org.myotome.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz",
        "Mac OS X, x86_64, postgres-darwin-x86_64.txz"
    })
    void knowsTheArchiveOfEachMachine(String system, String processor, String archive) {
        assertThat(Platform.of(system, processor).archive()).isEqualTo(archive);
    }

    @Test
    void saysPlainlyForWhichMachineThereIsNoPostgres() {
        assertThatThrownBy(() -> Platform.of("Windows 11", "amd64"))
                .hasMessageStartingWith("There are no PostgreSQL binaries for this machine (Windows 11, amd64).")
                .hasMessageContaining("DATABASE_URL");
    }
}
