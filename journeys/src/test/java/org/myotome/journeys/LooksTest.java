package org.myotome.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.myotome.engine.language.Language;

/**
 * FEATURE UNDER TEST: each page at phone and tablet width, in light and dark: nothing has to be moved sideways, the words
 * stand out from what is behind them, also with more contrast, axe-core finds nothing against WCAG 2.2 AA, and the browser
 * complains about nothing. On a phone, what can be pressed is at least 44 px, and at 200 % nothing is lost.
 *
 * <p>The pictures are shown side by side in {@code journeys/target/gallery/index.html}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LooksTest {

    private static final String PASSWORD = "move well, then move more";
    private static final List<String> CLINIC_PAGES = List.of(
            "/caseload?find=nobody",
            "/caseload/new",
            "/caseload/import",
            "/caseload/caution",
            "/movements",
            "/movements/single_leg_squat",
            "/movements/walk_10min",
            "/style",
            "/clinic",
            "/clinic/team",
            "/clinic/requests",
            "/clinic/content",
            "/clinic/content?state=unreviewed&find=nothing+fits",
            "/clinic/content/rule/RF-CES",
            "/clinic/content/movement/side_plank",
            "/clinic/safety");
    private static final List<String> CASE_PAGES = List.of(
            "/intake",
            "/intake/questions",
            "/intake/examination",
            "/intake/examination/normal",
            "/safety",
            "/safety/handout",
            "/search",
            "/pathway",
            "/plan",
            "/plan/paper",
            "/plan/paper/log",
            "/plan/referral",
            "/load",
            "/upkeep",
            "/progress",
            "/timeline",
            "/words",
            "/timeline/move?event=none",
            "/people",
            "/people/colleagues",
            "/people/access",
            "/erasure");
    /** Those that look different where somebody has to be referred first. */
    private static final List<String> REFERRED_PAGES = List.of(
            "/intake/questions", "/safety", "/search", "/pathway", "/plan", "/plan/referral", "/progress", "/upkeep");

    private static final List<String> PERSON_PAGES = List.of(
            "/my/today",
            "/my/session",
            "/my/activity",
            "/my/progress",
            "/my/changes",
            "/my/learn",
            "/my/words",
            "/my/ahead",
            "/my/pathway",
            "/my/check",
            "/my/questions",
            "/my/card",
            "/my/people",
            "/my/paper",
            "/my/calendar",
            "/my/reminders",
            "/my/stop",
            "/my/reach",
            "/my/access",
            "/my/data");

    /** Somebody of the demonstration of whom nothing was tried yet. */
    private static final String SEARCHED = "Case S02";

    /** How many people the demonstration has. */
    static final int PEOPLE = 88;

    private static final double MOST_MILLISECONDS_OF_LOADING = 900_000;

    private final Gallery gallery = new Gallery();
    private final Set<String> addresses = new TreeSet<>();

    private Program program;
    private Chromium chromium;

    @BeforeAll
    void startTheDemonstration() throws IOException {
        program = Program.start("looks", Program.TODAY, "--demo");
        chromium = Chromium.start();
        try (Seat seat = sit(Screen.TABLET, ColorScheme.LIGHT, "loading")) {
            seat.visitor().open(program.address("/"));
            seat.visitor().signIn("clinician", PASSWORD);
            gallery.take(seat.visitor().page(), "caseload-loading", "tablet-light");
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
        gallery.write();
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

    @Order(1)
    @ParameterizedTest
    @CsvSource({"PHONE, LIGHT", "PHONE, DARK", "TABLET, LIGHT", "TABLET, DARK"})
    void everyPageCanBeRead(Screen screen, ColorScheme colours) {
        Inspection inspection = new Inspection(screen, colours, gallery);
        lookAsAnybody(screen, colours, inspection);
        lookAsClinician(screen, colours, inspection);
        lookAsPerson(screen, colours, inspection);
        lookAtTheApp(screen, colours, inspection);
        lookAtWhatIsRefused(screen, colours, inspection);
        addresses.addAll(inspection.addresses());
        assertThat(inspection.blemishes()).as("blemishes, page by page").isEmpty();
    }

    /** The person's pages, the app and the self-check in each other language: nothing in English, and also from right to left. */
    @Order(2)
    @ParameterizedTest
    @EnumSource(names = "ENGLISH", mode = EnumSource.Mode.EXCLUDE)
    void everyPageOfAPersonSpeaksTheirLanguage(Language language) {
        Inspection inspection = new Inspection(Screen.PHONE, ColorScheme.DARK, gallery).in(language);
        Visitor person =
                new Visitor(chromium.open(Screen.PHONE, ColorScheme.DARK, language.tag()), "looks-" + language.tag());
        for (String page : List.of("/signin", "/self-check", "/stop", "/language")) {
            person.open(program.address(page));
            inspection.look(person, name(page));
        }
        person.open(program.address("/signin"));
        person.page().locator("input[name=name]").fill("person");
        person.page().locator("input[name=password]").fill(PASSWORD);
        person.page().locator("form[action='/signin'] button").click();
        for (String page : PERSON_PAGES) {
            person.open(program.address(page));
            inspection.look(person, name(page));
        }
        person.open(program.address("/my/app"));
        person.page().locator("[data-line][data-state=sent]").waitFor();
        inspection.lookAsItIs(person, "app");
        inspection.complain(person);
        person.page().context().close();
        addresses.addAll(inspection.addresses());
        assertThat(inspection.blemishes()).as("blemishes in " + language).isEmpty();
    }

    private void lookAsAnybody(Screen screen, ColorScheme colours, Inspection inspection) {
        try (Seat seat = sit(screen, colours, "anybody")) {
            Visitor anybody = seat.visitor();
            for (String page : List.of("/open?left", "/signin", "/signin?out", "/self-check", "/stop", "/verify")) {
                anybody.open(program.address(page));
                inspection.look(anybody, name(page));
            }
            lookAtEachStepAlone(anybody, inspection);
            anybody.open(program.address("/signin"));
            anybody.write("Sign-in name", "clinician");
            anybody.write("Password", "not the password");
            anybody.press("Sign in");
            inspection.look(anybody, "signin-refused");
            inspection.complain(anybody);
        }
    }

    private void lookAsClinician(Screen screen, ColorScheme colours, Inspection inspection) {
        try (Seat seat = sit(screen, colours, "clinician")) {
            Visitor clinician = seat.visitor();
            clinician.open(program.address("/"));
            clinician.signIn("clinician", PASSWORD);
            inspection.look(clinician, "caseload");
            for (String page : CLINIC_PAGES) {
                clinician.open(program.address(page));
                inspection.look(clinician, name(page));
            }
            lookAtAnInvitation(clinician, inspection);
            for (String person : List.of("Ben Example", "Case N04")) {
                String address = find(clinician, person);
                for (String page : person.startsWith("Case") ? REFERRED_PAGES : CASE_PAGES) {
                    clinician.open(program.address(address + page));
                    inspection.look(clinician, name(person + page));
                }
                clinician.open(program.address(address + "/people"));
                clinician.press("Make the link");
                inspection.look(clinician, name(person) + "-fresh-link");
            }
            clinician.open(program.address(find(clinician, "Ben Example") + "/timeline"));
            // its link lies folded under an entry that may itself lie folded
            clinician.open(program.address(clinician
                    .page()
                    .locator("a[href*='/timeline/move']")
                    .first()
                    .getAttribute("href")));
            inspection.look(clinician, "move");
            clinician.open(program.address(find(clinician, "Ada Example") + "/plan/change"));
            inspection.look(clinician, "ada-example-plan-change");
            lookAtATrial(clinician, inspection);
            String habit = find(clinician, "Dot Example");
            for (String page : List.of("/upkeep", "/upkeep/card")) {
                clinician.open(program.address(habit + page));
                inspection.look(clinician, name("Dot Example" + page));
            }
            inspection.complain(clinician);
        }
    }

    private void lookAtATrial(Visitor clinician, Inspection inspection) {
        clinician.open(program.address(find(clinician, SEARCHED) + "/search"));
        if (clinician.button("Begin").isVisible()) {
            inspection.look(clinician, "search-begin");
            clinician.press("Begin");
            clinician.page().locator(".prop1").waitFor();
        }
        inspection.look(clinician, "search-trial");
        clinician.tap("How", "Not correct");
        inspection.look(clinician, "search-not-correct");
    }

    private void lookAtANewPersonWithoutName(Visitor clinician, Inspection inspection) {
        clinician.open(program.address("/caseload/new"));
        clinician.write("Name", "   ");
        clinician.press("Open the case");
        clinician.page().getByRole(AriaRole.ALERT).waitFor();
        inspection.look(clinician, "caseload-new-refused");
    }

    private void lookAtAnInvitation(Visitor clinician, Inspection inspection) {
        clinician.open(program.address("/caseload/invitations"));
        clinician.write("Name", "Dr Second Opinion");
        clinician.press("Make the link");
        inspection.look(clinician, "invitations-fresh");
        clinician.open(clinician.page().locator("code").first().innerText());
        inspection.look(clinician, "welcome");
    }

    private void lookAsPerson(Screen screen, ColorScheme colours, Inspection inspection) {
        try (Seat seat = sit(screen, colours, "person")) {
            Visitor person = seat.visitor();
            person.open(program.address("/"));
            person.signIn("person", PASSWORD);
            for (String page : PERSON_PAGES) {
                person.open(program.address(page));
                inspection.look(person, name(page));
            }
            inspection.complain(person);
        }
    }

    /** The app, and a set without network: nothing of it reaches the server, so that everybody who looks finds the same. */
    private void lookAtTheApp(Screen screen, ColorScheme colours, Inspection inspection) {
        try (Seat seat = sit(screen, colours, "app")) {
            Visitor person = seat.visitor();
            person.open(program.address("/"));
            person.signIn("person", PASSWORD);
            person.open(program.address("/my/app"));
            person.page().getByText("Everything is with your clinic.").waitFor();
            inspection.lookAsItIs(person, "app");
            inspection.complain(person);
            person.page().context().setOffline(true);
            OfflineAppTest.sayTheMorning(person);
            person.page().locator("[data-action] a").click();
            person.button("Pause").waitFor();
            inspection.lookAsItIs(person, "app-player");
            OfflineAppTest.logASet(person);
            person.page().locator(".rest").waitFor();
            inspection.lookAsItIs(person, "app-rest");
            for (String view : List.of("stop", "end", "leave")) {
                person.page().evaluate("view => { location.hash = view; }", view);
                inspection.lookAsItIs(person, "app-" + view);
            }
        }
    }

    /** Closed links, and what is not there or not for whoever asks. The browser notes each such answer as a complaint. */
    private void lookAtWhatIsRefused(Screen screen, ColorScheme colours, Inspection inspection) {
        try (Seat seat = sit(screen, colours, "refused")) {
            Visitor refused = seat.visitor();
            for (String page : List.of("/welcome/closed", "/open/closed", "/verify/unknown")) {
                refused.open(program.address(page));
                inspection.look(refused, name(page));
            }
            refused.open(program.address("/"));
            refused.signIn("person", PASSWORD);
            for (String page : List.of("/caseload", "/my/nowhere")) {
                refused.open(program.address(page));
                inspection.look(refused, name(page) + "-refused");
            }
        }
        try (Seat seat = sit(screen, colours, "slips")) {
            seat.visitor().open(program.address("/"));
            seat.visitor().signIn("clinician", PASSWORD);
            lookAtANewPersonWithoutName(seat.visitor(), inspection);
        }
    }

    @Test
    @Order(3)
    void theCertificatesPageCanBeRead() throws IOException {
        try (Program safe = Program.start("looks-tls", Program.TODAY, "--tls")) {
            for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Inspection inspection = new Inspection(Screen.PHONE, colours, gallery);
                Visitor anybody = new Visitor(chromium.openTrusting(Screen.PHONE, colours), "looks-trust");
                anybody.open(safe.address("/trust"));
                inspection.look(anybody, "trust");
                anybody.page().context().close();
                addresses.addAll(inspection.addresses());
                assertThat(inspection.blemishes()).isEmpty();
            }
        }
    }

    /** A page that is added to the server has to be added here. */
    @Test
    @Order(Integer.MAX_VALUE)
    void noPageIsForgotten() {
        assertThat(Routes.without(addresses)).as("pages that nobody looked at").isEmpty();
    }

    private static String name(String page) {
        return page.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
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

    private void lookAtEachStepAlone(Visitor anybody, Inspection inspection) {
        anybody.open(program.address("/self-check"));
        SelfCheckTest.awaitReady(anybody);
        SelfCheckTest.begin(anybody, "Knee", "Left");
        inspection.look(anybody, "self-check-question");
        SelfCheckTest.answerEverythingNo(anybody);
        inspection.look(anybody, "self-check-test");
        anybody.press("Enough, show me the answer");
        inspection.look(anybody, "self-check-answer");
        anybody.press("Forget this");
        SelfCheckTest.begin(anybody, "Low back", "Middle");
        anybody.page().getByLabel(Pattern.compile("passing urine")).check();
        anybody.press("Go on with what I ticked");
        inspection.look(anybody, "self-check-emergency");
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
}
