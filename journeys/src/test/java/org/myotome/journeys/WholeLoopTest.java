package org.myotome.journeys;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * FEATURE UNDER TEST: the whole loop, from the first account to the adapted programme, at phone and tablet width, with
 * the program killed in the middle.
 */
class WholeLoopTest {

    @ParameterizedTest
    @EnumSource
    void fromFirstAccountToAdaptedProgramme(Screen screen) throws IOException {
        try (Program program = Program.start("loop-" + screen.word(), Program.TODAY);
                Chromium chromium = Chromium.start()) {
            WholeLoop loop = new WholeLoop(program, chromium, screen);
            try {
                loop.walk();
            } finally {
                loop.close();
            }
        }
    }
}
