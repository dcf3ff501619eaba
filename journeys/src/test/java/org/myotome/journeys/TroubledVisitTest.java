package org.myotome.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * FEATURE UNDER TEST: a first day on which much goes wrong. Nobody is there yet, things are mistyped, and PostgreSQL is
 * killed in the middle of the visit. The pages say what to do, nothing acknowledged is lost, and the visit goes on.
 */
class TroubledVisitTest {

    private static final String PASSWORD = "four short words, spoken slowly";

    @ParameterizedTest
    @CsvSource({"PHONE, DARK", "TABLET, LIGHT"})
    void visitGoesOnAfterSlipsAndAKilledDatabase(Screen screen, ColorScheme colours) throws IOException {
        try (Program program = Program.start("troubled-" + screen.word(), Program.TODAY);
                Chromium chromium = Chromium.start()) {
            new Visit(program, new Visitor(chromium.open(screen, colours), "troubled-" + screen.word())).walk();
        }
    }

    /** The clinician's visit. */
    private record Visit(Program program, Visitor clinician) {

        void walk() throws IOException {
            openTheEmptyCaseload();
            mistypeANewPerson();
            mistypeTheStory();
            loseTheDatabase();
            goOn();
            assertThat(clinician.overflow()).as("sideways scrolling").isZero();
        }

        private void openTheEmptyCaseload() {
            clinician.makeFirstAccount(program, "clinician", PASSWORD);
            assertThat(clinician.text()).contains("Nobody yet", "Open a case for the first person");
            look("empty-caseload");
            clinician.open(program.firstAccountLink());
            assertThat(clinician.text()).contains("This link is closed");
            look("link-used-again");
            clinician.open(program.address("/caseload"));
        }

        private void mistypeANewPerson() {
            clinician.follow("New person");
            clinician.write("Name", "   ");
            clinician.press("Open the case");
            clinician.page().getByRole(AriaRole.ALERT).waitFor();
            assertThat(clinician.text()).contains("Name", "Write 1 to 80 characters.");
            look("no-name");
            clinician.page().goBack();
            clinician.write("Name", "Robin Example");
            clinician.press("Open the case");
            clinician.page().waitForURL("**/intake");
        }

        private void mistypeTheStory() {
            type("Age", "130", "person", "Age (130): It must lie between 0 and 120 years");
            look("age-130");
            assertThat(field("Age").inputValue()).isEqualTo("130");
            type("Age", "34", "person", "Saved.");
            type("For how long", "8 weeks", "complaint", "(8 weeks): Write a number of weeks");
            type("For how long", "8", "complaint", "Saved.");
            String story = clinician.page().url();
            clinician.open(story + "/examination");
            Locator examination = clinician.page().locator("#examination");
            examination.locator("input[name='mobility.0.what']").fill("knee to wall");
            examination.locator("select[name='mobility.0.side']").selectOption("left");
            examination.locator("select[name='mobility.0.unit']").selectOption("cm");
            examination.locator("input[name='mobility.0.value']").fill("95");
            examination.locator("input[name='mobility.0.value']").blur();
            says("examination", "knee to wall (95 cm): Likely mm (9.5 cm)");
            look("knee-to-wall-95-cm");
            examination.locator("select[name='mobility.0.unit']").selectOption("mm");
            says("examination", "Saved.");
            clinician.open(story);
        }

        private void loseTheDatabase() throws IOException {
            Page other = clinician.page().context().newPage();
            Visitor beside = new Visitor(other, "troubled-beside");
            beside.open(program.address("/caseload/new"));
            beside.write("Name", "Kim Example");

            program.holdDatabaseDown();
            type("Work and sport", "runs three times a week", "person", "The database does not answer");
            assertThat(clinician.text()).contains("What you typed is still here");
            look("database-gone");
            beside.press("Open the case");
            beside.button("Save again").waitFor();
            assertThat(beside.text()).contains("What you typed is kept on this page");
            beside.picture("database-gone");
            program.letDatabaseRise();

            other.waitForCondition(() -> {
                if (beside.button("Save again").isVisible()) {
                    beside.press("Save again");
                    beside.settle();
                }
                return URI.create(other.url()).getPath().endsWith("/intake");
            });
            other.close();
        }

        private void goOn() {
            assertThat(field("Work and sport").inputValue()).isEqualTo("runs three times a week");
            clinician
                    .page()
                    .waitForResponse(
                            saved -> saved.url().endsWith("/intake/person") && saved.status() == 200,
                            () -> clinician.press("Save person"));
            clinician.page().reload();
            assertThat(field("Age").inputValue()).isEqualTo("34");
            assertThat(field("For how long").inputValue()).isEqualTo("8");
            assertThat(field("Work and sport").inputValue()).isEqualTo("runs three times a week");
            clinician.follow("Caseload");
            assertThat(clinician.text()).contains("Robin Example").containsOnlyOnce("Kim Example");
            look("after-all");
        }

        private Locator field(String label) {
            return clinician.page().getByLabel(label).first();
        }

        /** Write into a field, leave it, and wait for what its section says. */
        private void type(String label, String text, String section, String says) {
            field(label).fill(text);
            field(label).blur();
            says(section, says);
        }

        private void says(String section, String text) {
            clinician.page().locator("#said-" + section).getByText(text).first().waitFor();
        }

        private void look(String what) {
            clinician.picture(what);
            assertThat(Contrast.tooWeak(clinician.page())).as(what).isEmpty();
        }
    }
}
