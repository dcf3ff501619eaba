package org.myotome.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * FEATURE UNDER TEST: how many taps the usual tasks take. A typical case, from opening it to the signed plan, takes at most
 * sixty on a tablet.
 */
class TapsTest {

    private static final String PASSWORD = "four short words, spoken slowly";
    private static final int MOST_TAPS_OF_A_FIRST_VISIT = 60;

    private final Taps taps = new Taps();

    @Test
    void aTypicalCaseTakesAtMostSixtyTaps() throws IOException {
        try (Program program = Program.start("taps", Program.TODAY);
                Chromium chromium = Chromium.start()) {
            Visitor clinician = new Visitor(chromium.open(Screen.TABLET), "taps-clinician");
            Visitor person = new Visitor(chromium.open(Screen.PHONE), "taps-person");
            person.liveIn(Program.TODAY);
            taps.watch(clinician.page());
            taps.watch(person.page());
            clinician.makeFirstAccount(program, "clinician", PASSWORD);
            clinician.page().waitForURL("**/caseload");

            taps.begin();
            openCase(clinician);
            tellTheStory(clinician);
            answerTheSafetyQuestions(clinician);
            examine(clinician);
            search(clinician);
            clinician.press("Accept");
            clinician.settle();
            Taps.Task visit = taps.end("first visit: from opening the case to the signed plan");
            assertThat(clinician.text()).contains("Signed by Dr Example, clinician, on ");
            clinician.picture("signed-plan");

            taps.begin();
            changeTheDose(clinician);
            taps.end("override: another dose for one movement, with the reason");

            invite(clinician, person);
            taps.begin();
            sayHowTheMorningIs(person);
            taps.end("morning check");
            int sets = logTheSession(person);
            taps.end("log a session of " + sets + " sets");

            Taps.Task afterIntake = intakeAhead(program, chromium, clinician);
            refer(program, clinician);

            String table = taps.table();
            System.out.println(table);
            Files.writeString(Path.of(System.getProperty("myotome.journeys"), "taps.md"), table);
            assertThat(afterIntake.taps())
                    .as("a visit whose questions were answered beforehand is shorter")
                    .isLessThan(visit.taps());
            assertThat(visit.taps()).as(table).isLessThanOrEqualTo(MOST_TAPS_OF_A_FIRST_VISIT);
            assertThat(clinician.complaints()).as("complaints of the browser").isEmpty();
        }
    }

    /** The person answers the safety questions at home, with a link that opens nothing else; then the visit. */
    private Taps.Task intakeAhead(Program program, Chromium chromium, Visitor clinician) {
        Visitor athome = new Visitor(chromium.open(Screen.PHONE), "taps-at-home");
        taps.watch(athome.page());
        clinician.open(program.address("/caseload"));
        taps.begin();
        openCase(clinician);
        clinician.follow("People");
        clinician.page().waitForURL("**/people");
        clinician.page().getByText("Only the questions before a visit").click();
        clinician.press("Make the link");
        clinician.settle();
        taps.end("intake ahead: from opening the case to the link for the person");

        athome.open(clinician.page().locator("code").first().innerText());
        athome.page().waitForURL("**/my/questions*");
        taps.begin();
        while (athome.page().locator("form.asking").count() > 0) {
            boolean several = athome.button("None of these").isVisible();
            athome.press(several ? "None of these" : "No");
            athome.settle();
        }
        taps.end("intake ahead: the person answers the safety questions, alone");
        assertThat(athome.text()).contains("That is all for now");
        assertThat(athome.complaints()).isEmpty();
        athome.picture("answered");

        taps.begin();
        clinician.follow("Intake");
        clinician.page().waitForURL("**/intake");
        tellTheStory(clinician);
        answerTheSafetyQuestions(clinician);
        examine(clinician);
        search(clinician);
        clinician.press("Accept");
        clinician.settle();
        return taps.end("intake ahead: the visit, from the story to the signed plan");
    }

    /** A sign of danger, and the letter to whoever looks. */
    private void refer(Program program, Visitor clinician) {
        clinician.open(program.address("/caseload"));
        taps.begin();
        openCase(clinician);
        clinician.follow("Safety questions");
        clinician.page().waitForURL("**/questions*");
        clinician
                .page()
                .locator("fieldset.ask")
                .filter(new Locator.FilterOptions().setHasText("between your legs"))
                .first()
                .getByText("Yes", new Locator.GetByTextOptions().setExact(true))
                .click();
        clinician.settle();
        clinician.press("Save answers");
        clinician.settle();
        clinician.follow("See what follows");
        clinician.page().waitForURL("**/safety");
        clinician.follow("Letter to whoever looks");
        clinician.page().waitForURL("**/referral");
        assertThat(clinician.text()).contains("What is asked");
        taps.end("refer: from opening the case to the letter to whoever looks");
        clinician.picture("letter");
    }

    /** The only field of the page has the keyboard already, and the return key sends it. */
    private void openCase(Visitor clinician) {
        clinician.follow("New person");
        clinician.page().waitForURL("**/caseload/new");
        taps.typeHere(clinician, "Robin Example");
        clinician.page().keyboard().press("Enter");
        clinician.page().waitForURL("**/intake");
    }

    private void tellTheStory(Visitor clinician) {
        taps.write(clinician, "Age", "46");
        clinician.tap("Sex", "female");
        clinician.tap("Where", "heel");
        taps.write(clinician, "For how long", "12");
        clinician.tap("Side", "right");
        taps.write(clinician, "Wants to do again", "walk an hour");
        clinician.tap("At rest", "0");
        clinician.tap("During activity", "3");
        clinician.tap("At night", "0");
        clinician.tap("At its worst", "4");
        clinician.tap("Usual in the morning", "2");
        clinician.tap("Acceptable pain", "up to 3 of 10 during and after (most people)");
        taps.write(clinician, "Minutes per session", "20");
        taps.typeHere(clinician, "7"); // the key for the next field leads to the days
        clinician.tap("Gets down to the floor", "Yes");
        clinician.settle();
        clinician.follow("On to the safety questions");
    }

    /** In the order in which an answer would change most, until no answer could change the tier or a lock any more. */
    private static void answerTheSafetyQuestions(Visitor clinician) {
        clinician.follow("Ask only what matters next");
        clinician.page().waitForURL("**show=next");
        Locator asked = clinician.page().locator("fieldset.ask");
        while (asked.count() > 0) {
            if (clinician.button("None of these").isVisible()) {
                clinician.press("None of these");
            } else {
                for (int index = 0; index < asked.count(); index++) {
                    asked.nth(index)
                            .getByText("No", new Locator.GetByTextOptions().setExact(true))
                            .click();
                }
                clinician.press("Save, and ask the next");
            }
            clinician.settle();
        }
        assertThat(clinician.text()).contains("could change the tier or a lock any more");
        clinician.follow("On to the examination");
    }

    private static void examine(Visitor clinician) {
        clinician.page().waitForURL("**/examination");
        clinician.picture("examination");
        clinician
                .page()
                .locator("nav[aria-label='All others examined and normal'] a")
                .last()
                .click();
        clinician.page().waitForURL("**/examination/normal");
        clinician.press("Record as examined and normal");
        clinician.page().waitForURL("**/examination");
        assertThat(clinician.text()).contains("findings are recorded as examined and normal");
        clinician.picture("examined");
    }

    private static void search(Visitor clinician) {
        clinician.follow("Assess");
        clinician.press("Begin");
        for (int trial = 1; clinician.button("Record").isVisible() && trial <= 12; trial++) {
            int before = clinician.page().locator(".tried li").count();
            clinician.tap("How", trial == 4 ? "Not correct" : "Correct");
            clinician.tap("Pain", trial == 3 ? "1" : "0");
            clinician
                    .page()
                    .waitForFunction("before => document.querySelectorAll('.tried li').length > before", before);
            clinician.settle();
        }
        clinician.picture("search-over");
        clinician.page().locator("form[action$='/search/end'] button").first().click();
        clinician.page().waitForURL("**/plan");
    }

    private void changeTheDose(Visitor clinician) {
        clinician.follow("Change it");
        clinician.page().waitForURL("**/plan/change");
        clinician
                .page()
                .locator("details > summary")
                .filter(new Locator.FilterOptions().setHasText("Change the dose"))
                .first()
                .click();
        taps.write(clinician, "Sets", "1");
        taps.write(clinician, "Why", "one set is enough to begin with");
        clinician.press("Put it in force");
        clinician.page().waitForURL("**/plan");
        assertThat(clinician.text()).contains("Compared with the plan of");
        clinician.picture("compared");
    }

    private static void invite(Visitor clinician, Visitor person) {
        clinician.press("Invite Robin Example");
        clinician.settle();
        person.open(clinician.page().locator("code").first().innerText());
        person.write("Sign-in name", "robin");
        person.write("Password", PASSWORD);
        person.press("Make the account");
        person.signIn("robin", PASSWORD);
        person.page().waitForURL("**/my/today");
    }

    private static void sayHowTheMorningIs(Visitor person) {
        person.page().locator("form.morning label").first().click();
        person.tap("Did pain wake you?", "No");
        person.tap("Stiff for how long?", "Not");
        person.tap("Down the leg?", "Nothing");
        person.press("Save the morning");
        person.settle();
    }

    private int logTheSession(Visitor person) {
        taps.begin();
        person.page().locator(".dock .btn.go").click();
        person.settle();
        int sets = 0;
        while (person.page().locator("form[action='/my/set']").count() > 0 && sets < 40) {
            sets++;
            person.tap("Pain at its worst", "0");
            person.tap("Form", "Steady");
            person.page()
                    .waitForResponse(
                            response -> response.url().contains("/my/session"), () -> person.tap("Effort", "Light"));
            person.settle();
        }
        person.tap("Pain right now", "0");
        person.tap("Down the leg", "Nothing");
        person.page().waitForURL("**/my/today");
        return sets;
    }
}
