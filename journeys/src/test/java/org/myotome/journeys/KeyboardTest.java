package org.myotome.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * FEATURE UNDER TEST: the search for a starting point for somebody without a pointer, who always sees where the keyboard is; a
 * set and a trial for somebody who hears the pages instead of seeing them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeyboardTest {

    private static final String PASSWORD = "move well, then move more";
    private static final String SEARCHED = "Case S02";
    private static final int PEOPLE = 88;
    private static final double MOST_MILLISECONDS_OF_LOADING = 900_000;
    private static final int MOST_TRIALS = 12;

    private Program program;
    private Chromium chromium;

    @BeforeAll
    void startTheDemonstration() throws IOException {
        program = Program.start("keyboard", Program.TODAY, "--demo");
        chromium = Chromium.start();
        Visitor clinician = new Visitor(chromium.open(Screen.TABLET), "keyboard-loading");
        clinician.open(program.address("/"));
        clinician.signIn("clinician", PASSWORD);
        clinician
                .page()
                .waitForCondition(
                        () -> clinician.page().locator("li.p").count() == PEOPLE,
                        new Page.WaitForConditionOptions().setTimeout(MOST_MILLISECONDS_OF_LOADING));
        clinician.page().context().close();
    }

    @AfterAll
    void stop() throws IOException {
        chromium.close();
        program.close();
    }

    @Test
    @Order(1)
    void aSetIsToldToWhoHearsIt() throws IOException {
        Visitor person = new Visitor(chromium.open(Screen.PHONE), "keyboard-hears-set");
        person.open(program.address("/"));
        person.signIn("person", PASSWORD);
        person.open(program.address("/my/session"));
        person.page().locator("movement-figure #words").waitFor();
        assertThat(heard(person, ".title, movement-figure, .log-set fieldset")).isEqualTo(expected("heard-set.txt"));
        person.page().context().close();
    }

    @Test
    @Order(2)
    void theSearchWorksByKeyboardAndIsToldToWhoHearsIt() throws IOException {
        Visitor clinician = new Visitor(chromium.open(Screen.TABLET), "keyboard-search");
        Keyboard keyboard = new Keyboard(clinician.page());
        signIn(clinician, keyboard, "clinician");
        clinician.page().waitForURL("**/caseload");
        keyboard.press("/");
        keyboard.write(SEARCHED);
        keyboard.press("Enter");
        clinician.page().waitForURL("**/caseload?find=*");
        keyboard.reach(SEARCHED);
        keyboard.press("Enter");
        clinician.page().waitForURL("**/intake");
        keyboard.reach("Assess");
        keyboard.press("Enter");
        clinician.page().waitForURL("**/search");
        keyboard.reach("Begin");
        keyboard.press("Enter");
        clinician.page().locator(".prop1 movement-figure #words").waitFor();
        assertThat(heard(clinician, ".mid")).isEqualTo(expected("heard-trial.txt"));
        int trials = 0;
        while (clinician.button("Record").isVisible() && trials < MOST_TRIALS) {
            trials++;
            keyboard.choose("How", "Correct");
            keyboard.choose("Pain", "1");
            assertThat(clinician.page().locator(".tried li").count())
                    .as("nothing is sent by arrows")
                    .isEqualTo(trials - 1);
            keyboard.reach("Record");
            keyboard.press("Enter");
            clinician.page().waitForFunction("tried => document.querySelectorAll('.tried li').length >= tried", trials);
            clinician.settle();
        }
        assertThat(trials).isBetween(2, MOST_TRIALS);
        clinician.picture("search-over");
        assertThat(keyboard.unseen())
                .as("places of the keyboard that cannot be seen")
                .isEmpty();
        assertThat(clinician.complaints()).isEmpty();
        clinician.page().context().close();
    }

    private void signIn(Visitor visitor, Keyboard keyboard, String name) {
        visitor.open(program.address("/signin"));
        keyboard.reach("Sign-in name");
        keyboard.write(name);
        keyboard.reach("Password");
        keyboard.write(PASSWORD);
        keyboard.press("Enter");
    }

    /** Return what a screen reader has to tell of parts of a page, in their order; numbers of the engine are left open. */
    private static String heard(Visitor visitor, String parts) {
        return visitor.page().locator(parts).all().stream()
                .map(part -> part.ariaSnapshot().replaceAll("\\d+ in 100", "n in 100") + "\n")
                .collect(Collectors.joining());
    }

    private static String expected(String file) throws IOException {
        try (InputStream text = Objects.requireNonNull(KeyboardTest.class.getResourceAsStream(file), file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
