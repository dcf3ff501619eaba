package org.myotome.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * FEATURE UNDER TEST: a clinician decides otherwise than the engine: a dose of their own with the reason, which is signed
 * and compared with the plan before; without a reason nothing is put in force.
 */
class OverrideTest {

    private static final String REASON = "one set is enough while work is heavy";

    @Test
    void aDoseOfTheirOwnWithTheReason() throws IOException {
        try (Program program = Program.start("override", Program.TODAY);
                Chromium chromium = Chromium.start()) {
            Visitor clinician = new Visitor(chromium.open(Screen.TABLET), "override-clinician");
            Visitor person = new Visitor(chromium.open(Screen.PHONE), "override-person");
            person.liveIn(Program.TODAY);
            FirstVisit visit = new FirstVisit(program, clinician, person);
            visit.makeFirstAccount();
            visit.untilTheInvitation();

            String dose = person.page().locator(".three .dose").first().innerText();

            clinician.open(program.address(visit.caseAddress() + "/plan"));
            clinician.follow("Change it");
            clinician.page().waitForURL("**/plan/change");
            oneSetLess(clinician);
            clinician.press("Put it in force");
            clinician.settle();
            assertThat(clinician.page().url()).as("not without a reason").contains("/plan/change");
            clinician.picture("no-reason");
            clinician.open(program.address(visit.caseAddress() + "/plan"));
            clinician.follow("Change it");
            clinician.page().waitForURL("**/plan/change");
            oneSetLess(clinician);
            clinician.write("Why", REASON);
            clinician.press("Put it in force");
            clinician.page().waitForURL("**/plan");
            assertThat(clinician.text()).contains("Compared with the plan of", "Signed by Dr Example, ");
            clinician.picture("in-force");
            clinician.follow("Timeline");
            assertThat(clinician.text()).contains(REASON);
            clinician.picture("timeline");

            person.open(program.address("/my/today"));
            assertThat(person.page().locator(".three .dose").first().innerText())
                    .as("the person's own page follows")
                    .isNotEqualTo(dose);
            person.picture("today");
            assertThat(clinician.complaints())
                    .as("nothing but the form that was refused")
                    .allMatch(complaint -> complaint.contains("422"));
        }
    }

    private static void oneSetLess(Visitor clinician) {
        clinician
                .page()
                .locator("details > summary")
                .filter(new Locator.FilterOptions().setHasText("Change the dose"))
                .first()
                .click();
        clinician.write("Sets", "1");
    }
}
