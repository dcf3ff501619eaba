package org.myotome.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.myotome.browser.Questions;

/** FEATURE UNDER TEST: invariant 7. The engine in the browser answers to the bit what it answers on the JVM. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserEngineTest {

    private Chromium chromium;
    private EnginePage page;

    @BeforeAll
    void openTheEngine() throws IOException {
        chromium = Chromium.start();
        page = EnginePage.open(chromium);
    }

    @AfterAll
    void closeTheEngine() {
        page.close();
        chromium.close();
    }

    @Test
    void badQuestionIsRefusedInTheSameWords() {
        assertSameAnswer("read back\n1\n1\nsquat\nSquat\nELBOW\n");
        assertThat(page.ask("sing\n")).startsWith("bad\nThere is no question (sing).");
    }

    @Test
    void arithmeticAgreesToTheBit() {
        for (long seed = 1; seed <= 3; seed++) {
            assertSameAnswer("arithmetic\n" + seed + "\n20000\n");
        }
        assertThat(page.ask("arithmetic\n1\n10\n")).isNotEqualTo(page.ask("arithmetic\n2\n10\n"));
    }

    private void assertSameAnswer(String question) {
        assertThat(page.ask(question)).isEqualTo(Questions.answer(question));
    }
}
