package org.myotome.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

/** The whole loop on one screen: a clinician and a person in care, from the first account to the adapted programme. */
final class WholeLoop {

    private final Program program;

    private final Screen screen;
    private final Visitor clinician;
    private final Visitor person;
    private final FirstVisit visit;

    WholeLoop(Program program, Chromium chromium, Screen screen) {
        this.program = program;

        this.screen = screen;
        this.clinician = new Visitor(chromium.open(screen), screen.word() + "-clinician");
        this.person = new Visitor(chromium.open(screen), screen.word() + "-person");
        this.person.liveIn(Program.TODAY);
        this.visit = new FirstVisit(program, clinician, person);
    }

    void walk() throws IOException {
        visit.makeFirstAccount();
        List<String> tried = visit.untilTheInvitation();
        visit.sayHowTheMorningIs("Same");
        visit.logTheSession("0");

        program.killAndStartAgain(Program.TOMORROW);

        visit.signInAgain(Program.TOMORROW);
        nothingAcknowledgedIsLost(tried);
        visit.sayHowTheMorningIs("Same");
        seeWhatChanged();
        assertThat(clinician.complaints())
                .as("complaints of the clinician's browser")
                .isEmpty();
        assertThat(person.complaints()).as("complaints of the person's browser").isEmpty();
    }

    private void nothingAcknowledgedIsLost(List<String> tried) {
        clinician.picture("caseload");
        clinician.open(program.address(visit.caseAddress() + "/timeline"));
        clinician.picture("timeline");
        for (String movement : tried) {
            assertThat(clinician.text()).contains(movement);
        }
    }

    private void seeWhatChanged() {
        if (person.button("Go on like this").isVisible()) {
            person.press("Go on like this");
            person.settle();
        }
        person.follow("Progress");
        person.page().waitForURL("**/my/progress");
        person.picture("progress");
        assertThat(person.text()).contains("They say what has changed, not why");
        person.follow("What changed in your programme, and why");
        person.page().waitForURL("**/my/changes");
        person.picture("changes");
        assertThat(person.text()).contains("Each step follows from what you logged");
        clinician.follow("Plan");
        clinician.page().waitForURL("**/plan");
        clinician.picture("plan-after-morning");
        assertThat(clinician.overflow())
                .as("sideways scrolling on the clinician's " + screen.word())
                .isZero();
        assertThat(person.overflow())
                .as("sideways scrolling on the person's " + screen.word())
                .isZero();
    }

    /** Take a last picture of where everybody is, and close their pages. */
    void close() {
        clinician.picture("last");
        person.picture("last");
        clinician.page().context().close();
        person.page().context().close();
    }
}
