package org.myotome.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * FEATURE UNDER TEST: a block and the way out of it: no movement passes, safety and nerves are looked at again, the person
 * tries what eases, the same movement is tested right after and on the next day, and the search goes on with it.
 */
class BlockTest {

    private static final int MOST_TRIALS = 12;

    @Test
    void fromNoMovementThatPassesToTheSearchThatGoesOn() throws IOException {
        try (Program program = Program.start("block", Program.TODAY);
                Chromium chromium = Chromium.start()) {
            Visitor clinician = new Visitor(chromium.open(Screen.TABLET), "block-clinician");
            Visitor person = new Visitor(chromium.open(Screen.PHONE), "block-person");
            person.liveIn(Program.TODAY);
            FirstVisit visit = new FirstVisit(program, clinician, person);
            visit.makeFirstAccount();
            visit.untilTheSearch();
            nothingPasses(clinician);
            stepsOfTheClinician(clinician);
            visit.acceptTheInvitation(visit.invite());
            String marker = trySomething(person);

            program.killAndStartAgain(Program.TOMORROW);
            visit.signInAgain(Program.TOMORROW);
            person.settle();
            person.open(program.address("/my/today")); // the first page of a visit tells which day it is where they are
            didItLast(person);
            searchGoesOn(program, clinician, visit, marker);
            assertThat(clinician.complaints()).isEmpty();
            assertThat(person.complaints()).isEmpty();
        }
    }

    private static void nothingPasses(Visitor clinician) {
        for (int trial = 0; trial < MOST_TRIALS && clinician.button("Record").isVisible(); trial++) {
            int before = clinician.page().locator(".tried li").count();
            clinician.tap("How", "Not correct");
            clinician.page().locator(".which label").first().click(); // could not at all
            clinician.tap("Pain", "0");
            clinician
                    .page()
                    .waitForFunction("before => document.querySelectorAll('.tried li').length > before", before);
            clinician.settle();
        }
        clinician.picture("nothing-passes");
        clinician.page().locator("form[action$='/search/end'] button").first().click();
        clinician.page().waitForURL("**/plan");
        assertThat(clinician.text()).contains("A block: no movement passes");
        clinician.picture("block");
    }

    private static void stepsOfTheClinician(Visitor clinician) {
        for (String note : new String[] {"nothing new", "equal on both sides"}) {
            clinician.write("What was done, and what came out", note);
            clinician.press("Record it");
            clinician.settle();
        }
        assertThat(clinician.text()).contains("A block");
        clinician.picture("steps-taken");
    }

    private static String trySomething(Visitor person) {
        assertThat(person.text()).contains("Something to try");
        person.picture("something-to-try");
        person.page().locator(".dock .btn.go").click();
        person.page().waitForURL("**/my/block");
        String marker = person.page().locator(".sheet h2").first().innerText();
        person.picture("self-help");
        person.tap("1. Do it once", "Could not");
        pain(person, 0, "6");
        person.page()
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText("Breathe calmly"))
                .first()
                .click();
        person.tap("3. The same movement again", "Went well");
        pain(person, 1, "1");
        person.picture("tapped");
        person.press("Save");
        person.settle();
        assertThat(person.text()).contains("That is clearly better.");
        person.picture("better");
        return marker;
    }

    /** Tap how much it hurt, in the first or second of the two tests. */
    private static void pain(Visitor person, int test, String pain) {
        person.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Pain while doing it"))
                .nth(test)
                .getByText(pain, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void didItLast(Visitor person) {
        assertThat(person.page().locator(".dock .btn.go").innerText()).isEqualTo("Did it last? Test it");
        person.picture("next-day");
        person.page().locator(".dock .btn.go").click();
        person.page().waitForURL("**/my/block");
        person.tap("How did it go", "Went well");
        pain(person, 0, "1");
        person.press("Save");
        person.settle();
        person.picture("lasted");
    }

    private static void searchGoesOn(Program program, Visitor clinician, FirstVisit visit, String marker) {
        clinician.open(program.address(visit.caseAddress() + "/timeline"));
        assertThat(clinician.text()).contains("Tested again on a later day", "Breathe calmly");
        clinician.open(program.address(visit.caseAddress() + "/plan"));
        assertThat(clinician.text()).contains("The block opened");
        clinician.picture("opened");
        clinician.open(program.address(visit.caseAddress() + "/search"));
        clinician.page().locator("form[action$='/search/start'] button").first().click();
        assertThat(clinician.page().locator(".prop1 h2").innerText())
                .as("the search begins with the movement of the block")
                .isEqualTo(marker);
        clinician.picture("same-movement-again");
    }
}
