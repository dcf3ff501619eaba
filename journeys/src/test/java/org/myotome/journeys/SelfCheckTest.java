package org.myotome.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** FEATURE UNDER TEST: the self-check, from the front page to a case in the clinician's console, with nothing sent on the way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelfCheckTest {

    private static final String PASSWORD = "move well, then move more";
    private static final int MOST_SCREENS = 25;
    private static final int MOST_TESTS = 24;
    private static final int MOST_FIRST_PAGE_BYTES = 100 * 1024;

    private Program program;
    private Chromium chromium;

    @BeforeAll
    void start() throws IOException {
        program = Program.start("self-check", Program.TODAY, "--demo");
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() throws IOException {
        chromium.close();
        program.close();
    }

    /** Everything from the first tap on is done with the network cut, and asks for nothing. */
    @Test
    void nothingLeavesThePhoneAndTheCaseOpensAtTheClinic() throws Exception {
        Visitor anybody = ready("whole");
        anybody.page().context().clearCookies(); // that of the form on the front page
        List<String> requests = new ArrayList<>();
        anybody.page().onRequest(request -> requests.add(request.method() + " " + request.url()));
        anybody.page().context().setOffline(true);

        begin(anybody, "Knee", "Left");
        answerEverythingNo(anybody);
        int tests = doEveryTest(anybody);

        assertThat(tests).isBetween(6, 16);
        assertThat(anybody.text())
                .contains("What to do first", "What would make it surer", "Not a diagnosis", "not tried on patients");
        String scanned = scan(anybody.page().locator("[data-qr] svg"));
        Download saved = anybody.page().waitForDownload(() -> anybody.press("Save as a file"));
        assertThat(requests).as("requests after the page was ready").isEmpty();
        assertThat(anybody.complaints()).isEmpty();
        anybody.page().context().setOffline(false);
        assertThat(anybody.page().context().cookies()).isEmpty();

        Path file = saved.path();
        try (Seat seat = clinician()) {
            seat.visitor()
                    .open(program.address(URI.create(scanned).getPath() + "#"
                            + URI.create(scanned).getFragment()));
            seat.visitor().settle();
            seat.visitor().write("Name", "Brought By Code");
            seat.visitor().press("Open the case");
            assertThat(seat.visitor().page().url()).endsWith("/safety");
            assertThat(seat.visitor().text()).contains("Brought By Code", "What the person answered");
            seat.visitor().picture("brought-by-code");

            seat.visitor().open(program.address("/caseload/import"));
            seat.visitor().write("Name", "Brought By File");
            seat.visitor().page().locator("input[type=file]").setInputFiles(file);
            seat.visitor().press("Open the case");
            assertThat(seat.visitor().text()).contains("Brought By File", "What the person answered");
            seat.visitor().open(seat.visitor().page().url().replace("/safety", "/intake/examination"));
            assertThat(seat.visitor().page().content()).contains("done well");
        }
    }

    @Test
    void anEmergencyEndsItAtOnceAndOffersNoTest() {
        Visitor anybody = ready("emergency");
        begin(anybody, "Low back", "Middle");
        anybody.page().getByLabel(Pattern.compile("passing urine")).check();
        anybody.press("Go on with what I ticked");

        assertThat(anybody.heading()).isEqualTo("Somebody has to look first.");
        assertThat(anybody.text()).contains("Now. Call your local emergency number.", "Why", "No test is offered");
        assertThat(anybody.sees("How did it go?")).isFalse();
        anybody.picture("emergency");

        anybody.press("Forget this");
        assertThat(anybody.heading()).isEqualTo("Weak feet or weak glutes?");
        assertThat(anybody.page().evaluate("sessionStorage.getItem('self-check')"))
                .isNull();
    }

    @Test
    void aReloadLosesNothingAndBackTakesTheLastAnswerBack() {
        Visitor anybody = ready("reload");
        begin(anybody, "Heel", "Right");
        String first = anybody.page().locator("[data-step=live]").innerText();
        anybody.press("None of these");
        anybody.page().reload();
        awaitReady(anybody);
        anybody.press("Go on where you were");
        assertThat(anybody.page().locator("[data-step=live]").innerText()).isNotEqualTo(first);
        anybody.press("Back");
        assertThat(anybody.page().locator("[data-step=live]").innerText()).isEqualTo(first);
    }

    @Test
    void whereTheEngineIsMissingThePageSaysSoAndLeadsOn() {
        Visitor anybody = visitor("broken");
        anybody.page().route("**/engine.wasm*", route -> route.abort());
        anybody.open(program.address("/self-check"));
        anybody.page().getByText("The self-check cannot run here.").waitFor();
        anybody.picture("broken");
        anybody.follow("When to stop, whom to call");
        assertThat(anybody.heading()).isEqualTo("When to stop, whom to call");
    }

    /** With a keyboard and no pointer: every step as far as the first test's answer. */
    @Test
    void everythingWorksByKeyboard() {
        Visitor anybody = ready("keyboard");
        Page page = anybody.page();
        anybody.button("Begin").focus();
        page.keyboard().press("Enter");
        page.getByLabel("Knee").focus();
        page.keyboard().press("Space");
        page.locator("input[name=side][value=LEFT]").focus();
        page.keyboard().press("Space");
        anybody.button("Next").focus();
        page.keyboard().press("Enter");
        page.locator("#rest").selectOption("1");
        page.locator("#night").selectOption("0");
        page.locator("#worst").selectOption("3");
        page.locator("#activity").selectOption("3");
        page.getByLabel("Age").fill("38");
        page.keyboard().press("Enter");
        for (int screen = 0; screen < MOST_SCREENS && !anybody.sees("How did it go?"); screen++) {
            Locator none = page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^(None of these|No)$")));
            none.focus();
            page.keyboard().press("Enter");
        }
        String before = page.locator("[data-step=live] .eyebrow").innerText();
        page.getByLabel("Done well").focus();
        page.keyboard().press("Space");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("No").setExact(true))
                .focus();
        page.keyboard().press("Space");
        assertThat(page.locator("[data-step=live] .eyebrow").innerText()).isNotEqualTo(before);
    }

    /** What is loaded before somebody can begin, beside the engine itself. */
    @Test
    void theFirstPageIsSmall() {
        Visitor anybody = visitor("size");
        anybody.open(program.address("/self-check"));
        anybody.page().waitForFunction("() => document.querySelector('[data-begin]')?.disabled === false");
        Object bytes = anybody.page().evaluate("""
                () => {
                  const later = /figure|shape|qrcode|engine\\.wasm/;
                  const files = performance.getEntriesByType("resource").filter(({ name }) => !later.test(name));
                  const page = performance.getEntriesByType("navigation")[0];
                  return files.reduce((sum, file) => sum + file.encodedBodySize, page.encodedBodySize);
                }""");
        System.out.println("first page of the self-check: " + bytes + " bytes compressed, beside the engine");
        assertThat(((Number) bytes).intValue()).isLessThan(MOST_FIRST_PAGE_BYTES);
    }

    private record Seat(Visitor visitor) implements AutoCloseable {
        @Override
        public void close() {
            visitor.page().context().close();
        }
    }

    private Visitor visitor(String name) {
        return new Visitor(chromium.open(Screen.PHONE), "self-check-" + name);
    }

    private Seat clinician() {
        Visitor clinician = new Visitor(chromium.open(Screen.TABLET), "self-check-clinic");
        clinician.open(program.address("/"));
        clinician.signIn("clinician", PASSWORD);
        return new Seat(clinician);
    }

    private Visitor ready(String name) {
        Visitor anybody = visitor(name);
        anybody.open(program.address("/"));
        anybody.follow("Check yourself");
        awaitReady(anybody);
        return anybody;
    }

    static void awaitReady(Visitor anybody) {
        anybody.page().locator("main[data-ready=yes]").waitFor();
    }

    static void begin(Visitor anybody, String region, String side) {
        anybody.press("Begin");
        anybody.tap("Where", region);
        anybody.tap("Side", side);
        anybody.tap("For how long", "6 to 12 weeks");
        anybody.press("Next");
        anybody.write("Age", "41");
        anybody.tap("Sex", "Female");
        for (Map.Entry<String, String> pain :
                Map.of("rest", "1", "activity", "3", "night", "0", "worst", "4").entrySet()) {
            anybody.page().locator("#" + pain.getKey()).selectOption(pain.getValue());
        }
        anybody.tap("Can you get down", "Yes");
        anybody.page().locator("form[data-step=about] button[type=submit]").click();
        anybody.page().locator("[data-step=live] h1").waitFor();
    }

    static void answerEverythingNo(Visitor anybody) {
        for (int screen = 0; screen < MOST_SCREENS && !anybody.sees("How did it go?"); screen++) {
            boolean several = anybody.button("None of these").isVisible();
            anybody.press(several ? "None of these" : "No");
        }
        assertThat(anybody.sees("How did it go?"))
                .as("a test after the questions")
                .isTrue();
    }

    private static int doEveryTest(Visitor anybody) {
        int tests = 0;
        while (anybody.sees("How did it go?") && tests < MOST_TESTS) {
            anybody.tap("How did it go?", "Done well");
            anybody.tap("Did it hurt?", "No");
            tests++;
        }
        anybody.page().locator("[data-step=answer]").waitFor();
        anybody.picture("answer");
        return tests;
    }

    /** Read the code from the screen, as a camera would. */
    private static String scan(Locator code) throws Exception {
        Object squares = code.evaluate(
                "svg => { svg.style.inlineSize = `${svg.viewBox.baseVal.width * 4}px`; return svg.dataset.squares; }");
        System.out.println("QR code of a whole self-check: " + squares + " squares a side");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
        int[] points = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        BinaryBitmap bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), points)));
        try {
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.PURE_BARCODE, true))
                    .getText();
        } catch (NotFoundException unseen) {
            throw new AssertionError("The code on the screen cannot be read.", unseen);
        }
    }
}
