package org.myotome.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * FEATURE UNDER TEST: each page at phone and tablet width, in light and dark: nothing has to be moved sideways, the words
 * stand out from what is behind them, axe-core finds nothing against WCAG 2.2 AA, and the browser complains about nothing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LooksTest {

    private static final String PASSWORD = "move well, then move more";
    private static final List<String> CASE_PAGES = List.of(
            "/intake",
            "/intake/questions",
            "/intake/examination",
            "/intake/examination/normal",
            "/safety",
            "/search",
            "/pathway",
            "/plan",
            "/plan/paper",
            "/progress",
            "/timeline",
            "/people",
            "/people/colleagues",
            "/people/access");
    private static final List<String> PERSON_PAGES = List.of(
            "/my/today",
            "/my/session",
            "/my/progress",
            "/my/changes",
            "/my/check",
            "/my/people",
            "/my/paper",
            "/my/calendar",
            "/my/stop",
            "/my/reach",
            "/my/access");

    private static final int PEOPLE = 88;
    private static final double MOST_MILLISECONDS_OF_LOADING = 900_000;

    private Program program;
    private Chromium chromium;

    @BeforeAll
    void startTheDemonstration() throws IOException {
        program = Program.start("looks", Program.TODAY, "--demo");
        chromium = Chromium.start();
        try (Seat seat = sit(Screen.TABLET, ColorScheme.LIGHT, "loading")) {
            seat.visitor().open(program.address("/"));
            seat.visitor().signIn("clinician", PASSWORD);
            // without a tap: the page says how far it is, and shows everybody once they are there
            seat.visitor()
                    .page()
                    .waitForCondition(
                            () -> seat.visitor().page().locator("li.p").count() == PEOPLE,
                            new Page.WaitForConditionOptions().setTimeout(MOST_MILLISECONDS_OF_LOADING));
        }
    }

    @AfterAll
    void stop() throws IOException {
        chromium.close();
        program.close();
    }

    /** Somebody at a page that is closed afterwards. */
    private record Seat(Visitor visitor) implements AutoCloseable {
        @Override
        public void close() {
            visitor.page().context().close();
        }
    }

    private Seat sit(Screen screen, ColorScheme colours, String who) {
        String name = "looks-%s-%s-%s".formatted(screen.word(), colours.name().toLowerCase(Locale.ROOT), who);
        return new Seat(new Visitor(chromium.open(screen, colours), name));
    }

    @ParameterizedTest
    @CsvSource({"PHONE, LIGHT", "PHONE, DARK", "TABLET, LIGHT", "TABLET, DARK"})
    void everyPageCanBeRead(Screen screen, ColorScheme colours) {
        List<String> blemishes = new ArrayList<>();
        try (Seat seat = sit(screen, colours, "clinician")) {
            Visitor clinician = seat.visitor();
            clinician.open(program.address("/open?left"));
            look(clinician, "link-left", blemishes);
            clinician.open(program.address("/"));
            look(clinician, "sign-in", blemishes);
            for (String page : List.of("/self-check", "/stop", "/verify")) {
                clinician.open(program.address(page));
                look(clinician, page.substring(1), blemishes);
            }
            lookAtEachStepAlone(clinician, blemishes);
            clinician.open(program.address("/"));
            clinician.signIn("clinician", PASSWORD);
            look(clinician, "caseload", blemishes);
            clinician.open(program.address("/caseload/new"));
            look(clinician, "new", blemishes);
            clinician.open(program.address("/caseload/import"));
            look(clinician, "import", blemishes);
            clinician.open(program.address("/caseload/invitations"));
            clinician.write("Name", "Dr Second Opinion");
            clinician.press("Make the link");
            clinician.settle();
            look(clinician, "invitations", blemishes);
            for (String page : List.of(
                    "/movements",
                    "/movements/single_leg_squat",
                    "/movements/walk_10min",
                    "/clinic",
                    "/clinic/safety")) {
                clinician.open(program.address(page));
                look(clinician, page.substring(1).replace('/', '-'), blemishes);
            }
            for (String person : List.of("Ben Example", "Case N04")) {
                String address = find(clinician, person);
                for (String page : CASE_PAGES) {
                    clinician.open(program.address(address + page));
                    look(clinician, (person + page).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), blemishes);
                }
                clinician.open(program.address(address + "/people"));
                clinician.press("Make the link");
                clinician.settle();
                look(clinician, person.replace(" ", "-").toLowerCase(Locale.ROOT) + "-fresh-link", blemishes);
            }
            clinician.open(program.address(find(clinician, "Ada Example") + "/plan/change"));
            look(clinician, "ada-example-plan-change", blemishes);
            assertThat(clinician.complaints()).as("complaints of the browser").isEmpty();
        }
        try (Seat seat = sit(screen, colours, "person")) {
            Visitor person = seat.visitor();
            person.open(program.address("/"));
            person.signIn("person", PASSWORD);
            for (String page : PERSON_PAGES) {
                person.open(program.address(page));
                look(person, page.replace("/my/", ""), blemishes);
            }
            assertThat(person.complaints()).as("complaints of the browser").isEmpty();
        }
        assertThat(blemishes).as("blemishes, page by page").isEmpty();
    }

    /** Find somebody in the caseload and return the address of their case. */
    private String find(Visitor clinician, String person) {
        clinician.open(program.address("/caseload?find=" + person.replace(" ", "+")));
        if (!clinician.sees(person)) {
            clinician.page().locator("details.rest > summary").click();
        }
        clinician.follow(person);
        return URI.create(clinician.page().url()).getPath().replace("/intake", "");
    }

    private void lookAtEachStepAlone(Visitor anybody, List<String> blemishes) {
        anybody.open(program.address("/self-check"));
        SelfCheckTest.awaitReady(anybody);
        SelfCheckTest.begin(anybody, "Knee", "Left");
        look(anybody, "self-check-question", blemishes);
        SelfCheckTest.answerEverythingNo(anybody);
        look(anybody, "self-check-test", blemishes);
        anybody.press("Enough, show me the answer");
        look(anybody, "self-check-answer", blemishes);
        anybody.press("Forget this");
    }

    /** A check that finds nothing anywhere would pass too: it has to find what is put there for it, under the page's policy. */
    @Test
    void faultsThatArePutThereAreFound() {
        try (Seat seat = sit(Screen.PHONE, ColorScheme.LIGHT, "faults")) {
            Page page = seat.visitor().page();
            seat.visitor().open(program.address("/signin"));
            page.evaluate("""
                    () => {
                      const field = document.createElement("input");
                      const picture = document.createElement("img");
                      picture.src = "/assets/mark.svg";
                      const words = document.createElement("p");
                      words.textContent = "Hardly to be read";
                      words.style.color = "#bbb";
                      document.querySelector("main").append(field, picture, words);
                    }""");
            assertThat(Axe.violations(page))
                    .extracting(line -> line.replaceAll(" at .*", ""))
                    .containsExactlyInAnyOrder("color-contrast (serious)", "image-alt (critical)", "label (critical)");
        }
    }

    @Test
    void aFigurePlaysAndPausesAndStandsStillForWhoWantsNoMotion() {
        try (Seat seat = sit(Screen.PHONE, ColorScheme.LIGHT, "figure")) {
            Visitor clinician = seat.visitor();
            Page page = clinician.page();
            clinician.open(program.address("/"));
            clinician.signIn("clinician", PASSWORD);
            clinician.open(program.address("/movements/bird_dog"));
            page.waitForCondition(() -> isPlaying(page));
            clinician.picture("playing");
            clinician.press("Pause");
            assertThat(isPlaying(page)).isFalse();

            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            clinician.open(program.address("/movements/bird_dog"));
            page.waitForCondition(() -> isDrawn(page));
            clinician.picture("still");
            assertThat(isPlaying(page)).isFalse();
            assertThat(page.locator("movement-figure #words").innerText()).startsWith("Start: ");
            clinician.press("Play");
            assertThat(isPlaying(page)).isTrue();
            assertThat(clinician.complaints()).as("complaints of the browser").isEmpty();
        }
    }

    /** Words of the wrong side would have somebody move the wrong leg. */
    @Test
    void theWordsAreThoseOfTheSideThatIsDrawn() {
        try (Seat seat = sit(Screen.PHONE, ColorScheme.LIGHT, "side")) {
            Visitor clinician = seat.visitor();
            Page page = clinician.page();
            clinician.open(program.address("/"));
            clinician.signIn("clinician", PASSWORD);
            clinician.open(program.address("/movements/single_leg_squat"));
            page.waitForCondition(() -> isDrawn(page));
            Locator words = page.locator("movement-figure #words");
            assertThat(words.innerText()).contains("right leg").doesNotContain("left leg");

            page.evaluate("document.querySelector('movement-figure').setAttribute('side', 'left')");
            assertThat(words.innerText()).contains("left leg").doesNotContain("right leg");
        }
    }

    private static boolean isPlaying(Page page) {
        return Boolean.TRUE.equals(page.evaluate("document.querySelector('movement-figure')?.playing === true"));
    }

    private static boolean isDrawn(Page page) {
        return Boolean.TRUE.equals(page.evaluate("document.querySelector('movement-figure')?.drawMilliseconds > 0"));
    }

    private static void look(Visitor visitor, String what, List<String> blemishes) {
        visitor.settle();
        visitor.picture(what);
        int overflow = visitor.overflow();
        if (overflow > 0) {
            blemishes.add(what + ": " + overflow + " px wider than the screen");
        }
        Contrast.tooWeak(visitor.page()).forEach(text -> blemishes.add(what + ": " + text));
        Axe.violations(visitor.page()).forEach(violation -> blemishes.add(what + ": " + violation));
    }
}
