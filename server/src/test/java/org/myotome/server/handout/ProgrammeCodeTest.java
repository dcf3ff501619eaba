package org.myotome.server.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.myotome.server.store.Bytes;

/** FEATURE UNDER TEST: the short name of a programme, printed and typed in again. */
class ProgrammeCodeTest {

    private static ProgrammeCode code(long seed) {
        byte[] hash = new byte[32];
        new Random(seed).nextBytes(hash);
        return ProgrammeCode.ofHash(Bytes.of(hash));
    }

    @Test
    void isWrittenInFourGroupsOfFour() {
        byte[] hash = new byte[32];
        hash[0] = (byte) 0xF8;
        hash[9] = 1;
        assertThat(ProgrammeCode.ofHash(Bytes.of(hash)).text()).isEqualTo("Z000-0000-0000-0001");
        assertThat(ProgrammeCode.ofHash(Bytes.of(new byte[32])).text()).isEqualTo("0000-0000-0000-0000");
    }

    @Test
    void whatWasPrintedIsReadBack() {
        for (long seed = 0; seed < 500; seed++) {
            ProgrammeCode code = code(seed);
            assertThat(ProgrammeCode.find(code.text())).contains(code);
        }
    }

    @Test
    void sloppyTypingIsUnderstood() {
        assertThat(ProgrammeCode.find(" z000 0o00-000o oo0l ").map(ProgrammeCode::text))
                .contains("Z000-0000-0000-0001");
    }

    @Test
    void whatIsNoCodeIsRefused() {
        for (String typed :
                new String[] {"", "Z000", "Z000-0000-0000-000U", "Z000-0000-0000-00001", "%%%%", "٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠٠"}) {
            assertThat(ProgrammeCode.find(typed)).as(typed).isEqualTo(Optional.empty());
        }
    }
}
