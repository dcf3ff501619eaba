package org.myotome.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * FEATURE UNDER TEST: paper: the hand-out as a PDF with text and figures, and what comes out of a printer from pages of the
 * console and the person's: no rail, no buttons, every word.
 */
class PrintTest {

    /** A sheet without a figure, only text and lines, has fewer drawing steps than this. */
    private static final int FEWEST_BYTES_WITH_FIGURES = 30_000;

    @Test
    void handOutAndPrintedPages() throws IOException {
        try (Program program = Program.start("print", Program.TODAY);
                Chromium chromium = Chromium.start()) {
            Visitor clinician = new Visitor(chromium.open(Screen.TABLET), "print-clinician");
            Visitor person = new Visitor(chromium.open(Screen.PHONE), "print-person");
            person.liveIn(Program.TODAY);
            FirstVisit visit = new FirstVisit(program, clinician, person);
            visit.makeFirstAccount();
            visit.untilTheInvitation();

            List<String> names = movements(clinician, program.address(visit.caseAddress() + "/plan"));
            clinician.follow("On paper");
            clinician.page().waitForURL("**/plan/paper");
            clinician.picture("paper");
            handOut(clinician, names, "clinician");
            person.follow("My programme on paper");
            person.page().waitForURL("**/my/paper");
            person.picture("paper");
            handOut(person, names, "person");

            for (String page : List.of("/plan", "/safety", "/safety/handout", "/pathway", "/timeline", "/progress")) {
                clinician.open(program.address(visit.caseAddress() + page));
                printed(clinician, page);
            }
            for (String page : List.of("/my/today", "/my/learn", "/my/ahead", "/my/progress")) {
                person.open(program.address(page));
                printed(person, page);
            }
        }
    }

    private static List<String> movements(Visitor clinician, String plan) {
        clinician.open(plan);
        List<String> names = clinician.page().locator(".moves > li h3").allInnerTexts();
        assertThat(names).as("movements of the programme").isNotEmpty();
        return names;
    }

    private static void handOut(Visitor visitor, List<String> names, String who) throws IOException {
        Locator link = visitor.page().locator("a[href*='paper.pdf']").first();
        String address = (String) link.evaluate("link => link.href");
        APIResponse answer = visitor.page().request().get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        byte[] bytes = answer.body();
        Files.write(Path.of(System.getProperty("myotome.journeys"), "handout-" + who + ".pdf"), bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(document.getNumberOfPages()).isBetween(1, 2);
            assertThat(text).contains("Your programme", "Robin Example", "What you did", "whom to call");
            names.forEach(name ->
                    assertThat(text).contains(name.replaceAll("\\s+", " ").split(" \\(", -1)[0]));
        }
        assertThat(bytes.length).as("figures are drawn").isGreaterThan(FEWEST_BYTES_WITH_FIGURES);
    }

    private static void printed(Visitor visitor, String name) throws IOException {
        visitor.settle();
        String heading = visitor.heading();
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        visitor.picture("printed");
        assertThat(visitor.page()
                        .locator(".rail:visible, .dock:visible, button:visible, .skip:visible")
                        .count())
                .as("what cannot be used on paper, on " + name)
                .isZero();
        byte[] bytes = visitor.page().pdf(new Page.PdfOptions().setFormat("A4"));
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).as(name).contains(heading.replaceAll("\\s+", " "));
        }
    }
}
