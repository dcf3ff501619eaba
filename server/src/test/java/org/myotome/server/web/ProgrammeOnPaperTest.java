package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: the programme in force on paper, read back from the PDF, and the code that is held against the record. */
@ExtendWith(DatabaseExtension.class)
class ProgrammeOnPaperTest {

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");
    private static final Pattern ITEM = Pattern.compile("name=\"item\\.([a-z0-9_]+)\\.sets\"");

    /** Rendered pages are kept here, to be looked at. */
    private static final Path PICTURES = Path.of("target", "paper");

    private static final MovableClock CLOCK = MovableClock.at("2026-11-23T09:00:00Z");
    private static TestDatabase database;
    private static Clinic clinic;

    @BeforeAll
    static void start(TestDatabase given, DataDirectory directory) {
        database = given;
        clinic = Clinic.open(given, directory, CLOCK);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    private CaseWork underProgramme(String name) {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), name);
        work.goUnderProgramme();
        return work;
    }

    private record Sheet(int pages, String text, String keywords) {

        /** Return the text with every run of white space as one space. */
        String flat() {
            return text.replaceAll("\\s+", " ");
        }
    }

    private static Sheet read(Visitor.File file, String name) {
        assertThat(file.status()).as(name).isEqualTo(200);
        assertThat(file.type()).startsWith("application/pdf");
        try (PDDocument document = Loader.loadPDF(file.content().toArray())) {
            Files.createDirectories(PICTURES);
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, 110);
                ImageIO.write(
                        image,
                        "png",
                        PICTURES.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
            return new Sheet(
                    document.getNumberOfPages(),
                    new PDFTextStripper().getText(document),
                    String.valueOf(document.getDocumentInformation().getKeywords()));
        } catch (IOException unreadable) {
            throw new AssertionError("The PDF cannot be read.", unreadable);
        }
    }

    private Sheet sheet(CaseWork work, String size, String name) {
        return read(clinic.signedIn("ada").file(work.address() + "/plan/paper.pdf?size=" + size), name);
    }

    private static String code(String text) {
        Matcher matcher = CODE.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group();
    }

    @Test
    void theSheetHoldsAllThatSomebodyWithoutAPhoneNeeds() {
        CaseWork work = underProgramme("Pia Example");
        assertThat(work.see("/plan")).contains("/plan/paper\"");
        assertThat(work.see("/plan/paper")).contains("paper.pdf?size=a4", "paper.pdf?size=letter");

        Sheet sheet = sheet(work, "a4", "pia-a4");
        assertThat(sheet.pages()).isEqualTo(2);
        assertThat(sheet.flat())
                .contains(
                        "Your programme",
                        "Pia Example",
                        "Accepted by ada on 23 November 2026.",
                        "Every day",
                        "Pain up to 3 of 10 is acceptable while moving, and back to usual the next morning.",
                        "If it hurts more: stop that movement for today.",
                        "What you did",
                        "How much does it hurt now, 0 to 10? Your usual is",
                        "Two or more: rest today, and tell your clinician.",
                        "Call your local emergency number at once",
                        "It does not show that nobody wrote on this sheet.",
                        "Library ");
        assertThat(sheet.keywords()).isEqualTo(code(sheet.text()));
        assertThat(sheet.text()).doesNotContain("#", "null", "Optional");
    }

    @Test
    void oneToFourMovementsFitOnTwoPagesOfEitherSize() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Pia");
        work.fillIn();
        work.beginSearch();
        work.walkSearch(trial -> Map.of("how", trial % 3 == 0 ? "not_clean" : "clean", "pain", "1"));
        work.endSearch();
        work.acceptEveryDay();
        for (int movements = 4; movements >= 1; movements--) {
            leave(work, movements);
            for (String size : new String[] {"a4", "letter"}) {
                Sheet sheet = sheet(work, size, movements + "-movements-" + size);
                assertThat(sheet.pages()).as(movements + " on " + size).isBetween(1, 2);
                assertThat(sheet.text()).contains("What you did", "whom to call");
            }
        }
    }

    /** Change the programme until it has so many movements. */
    private static void leave(CaseWork work, int movements) {
        String page = work.see("/plan/change");
        Map<String, String> fields = new TreeMap<>();
        fields.put("position", CaseWork.first(Pattern.compile("name=\"position\" value=\"(\\d+)\""), page));
        fields.put("reason", "fewer are done more often");
        Matcher items = ITEM.matcher(page);
        int found = 0;
        while (items.find()) {
            found++;
            fields.put("item." + items.group(1) + ".do", found > movements ? "remove" : "keep");
        }
        if (found < movements) {
            fields.put("add", "bird_dog");
        } else if (found == movements) {
            return;
        }
        assertThat(work.send("/plan/change", "/plan/change", fields).status()).isEqualTo(200);
    }

    @Test
    void namesOfEveryScriptAreWrittenOrLeftToBeWritten() {
        String arabic =
                sheet(underProgramme("فاطمة Ζωή Жанна שרה"), "a4", "scripts").text();
        assertThat(java.text.Normalizer.normalize(arabic, java.text.Normalizer.Form.NFKC))
                .contains("Ζωή Жанна", "فاطمة", "שרה");

        String kanji = sheet(underProgramme("田中 花子"), "a4", "by-hand").text();
        assertThat(kanji).contains("Name:").doesNotContain("#");
    }

    @Test
    void personPrintsTheirOwnAndNobodyElses() {
        CaseWork work = underProgramme("Pia");
        Visitor pia = clinic.invited(clinic.signedIn("ada"), work.address(), "pia");
        assertThat(pia.get("/my/today").text()).contains("/my/paper\"");
        assertThat(pia.get("/my/progress").text()).contains("/my/paper\"");
        assertThat(pia.get("/my/paper").text()).contains("/my/paper.pdf?size=letter");
        assertThat(read(pia.file("/my/paper.pdf?size=letter"), "mine").flat()).contains("Pia");
        assertThat(pia.file(work.address() + "/plan/paper.pdf").status()).isEqualTo(403);
        assertThat(clinic.visitor().get("/my/paper").path()).isEqualTo("/signin");
        assertThat(pia.get("/my/paper.pdf?size=a5").status()).isEqualTo(422);
    }

    /** Whoever prints it: the sheet is for the person, in the language that the person chose. */
    @Test
    void theSheetIsInThePersonsLanguage() {
        CaseWork work = underProgramme("Pia");
        Visitor pia = clinic.invited(clinic.signedIn("ada"), work.address(), "pia-abroad");
        for (String language : new String[] {"de", "es", "ar"}) {
            assertThat(pia.submit("/language", "/language", Map.of("language", language, "back", "/my/paper"))
                            .text())
                    .contains("<html lang=\"" + language + "\"");
            Sheet mine = read(pia.file("/my/paper.pdf"), "mine-" + language);
            assertThat(mine.pages()).as(language).isLessThanOrEqualTo(3);
            assertThat(mine.text()).doesNotContain("#", "\u2068", "\u2069");
            assertThat(sheet(work, "a4", "of-clinician-" + language).text()).isEqualTo(mine.text());
        }
        assertThat(work.see("/plan/paper")).contains("<html lang=\"en\"");
    }

    @Test
    void aLinkOnTheSheetOpensThePersonsPagesUntilItIsEnded() {
        CaseWork work = underProgramme("Pia");
        assertThat(work.see("/people")).contains("None. With a link");
        Visitor.File made = clinic.signedIn("ada")
                .fileFrom(
                        work.address() + "/plan/paper",
                        work.address() + "/plan/paper",
                        Map.of("size", "a4", "lasts", "30"));
        assertThat(read(made, "with-link").flat())
                .contains("Opens your own pages.", "It works until 23 December 2026.");
        assertThat(work.see("/people")).contains("All of the person's own pages", "until 23 December 2026");
    }

    @Test
    void theCodeIsHeldAgainstTheRecord() {
        CaseWork work = underProgramme("Pia Secret");
        String code = code(sheet(work, "a4", "code").text());

        String good = clinic.visitor().get("/verify/" + code).text();
        assertThat(good)
                .contains("In force", "Accepted by ada on 23 November 2026.")
                .doesNotContain("Pia", "Secret");
        assertThat(clinic.visitor()
                        .get("/verify?code="
                                + code.toLowerCase(java.util.Locale.ROOT).replace("-", "+"))
                        .text())
                .contains("In force");
        assertThat(clinic.visitor().get("/verify").text()).contains("The code on your sheet");
        assertThat(clinic.visitor().get("/verify/0000-0000-0000-0000").text())
                .contains("This code is not in our record");
        assertThat(clinic.visitor().get("/verify/nonsense").text()).contains("This is no code");

        leave(work, 1);
        String second = code(sheet(work, "a4", "code-later").text());
        assertThat(second).isNotEqualTo(code);
        assertThat(clinic.visitor().get("/verify/" + code).text()).contains("Not in force any more");
        assertThat(clinic.visitor().get("/verify/" + second).text()).contains("In force");
    }

    @Test
    void anAlteredRecordIsSaid() {
        CaseWork work = underProgramme("Pia");
        String code = code(sheet(work, "a4", "altered").text());
        database.asOwner()
                .sql(
                        "update event set occurred_at = occurred_at + interval '1 day' where type = 'programme_accepted' and"
                                + " person_id = ?")
                .param(work.address().substring("/cases/".length()))
                .update();
        assertThat(clinic.visitor().get("/verify/" + code).text())
                .contains("The record was altered")
                .doesNotContain("In force");
    }

    @Test
    void nothingIsPrintedBeforeThereIsAProgrammeOrWhileSomethingHasToBeLookedAt() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Pia");
        assertThat(work.see("/plan/paper"))
                .contains("There is no programme in force")
                .doesNotContain("paper.pdf");
        assertThat(clinic.signedIn("ada")
                        .file(work.address() + "/plan/paper.pdf")
                        .status())
                .isEqualTo(422);

        work.goUnderProgramme();
        work.save("questions", Map.of("q.saddle_numbness", "yes"));
        assertThat(work.see("/plan/paper"))
                .contains("Something has to be looked at first")
                .doesNotContain("paper.pdf");
        assertThat(clinic.signedIn("ada")
                        .file(work.address() + "/plan/paper.pdf")
                        .status())
                .isEqualTo(422);
    }
}
