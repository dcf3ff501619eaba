package org.myotome.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * FEATURE UNDER TEST: a flare, from the set that hurt too much to the clinician who acts: the programme steps down with the
 * reason, the person reads what to do and writes a note, the caseload shows both.
 */
class FlareTest {

    @Test
    void fromAPainfulSessionToTheClinicianWhoActs() throws IOException {
        try (Program program = Program.start("flare", Program.TODAY);
                Chromium chromium = Chromium.start()) {
            Visitor clinician = new Visitor(chromium.open(Screen.TABLET), "flare-clinician");
            Visitor person = new Visitor(chromium.open(Screen.PHONE), "flare-person");
            person.liveIn(Program.TODAY);
            FirstVisit visit = new FirstVisit(program, clinician, person);
            visit.makeFirstAccount();
            visit.untilTheInvitation();
            visit.sayHowTheMorningIs("Same");
            visit.logTheSession("6");

            program.killAndStartAgain(Program.TOMORROW);
            visit.signInAgain(Program.TOMORROW);
            visit.sayHowTheMorningIs("Much more");
            assertThat(person.text()).contains("It hurt 6 of 10 while moving; up to 3 is agreed.");
            person.picture("steps-down");
            readWhatToDo(program, person);
            writeANote(person);
            actOnIt(program, clinician);
            person.open(program.address("/my/today"));
            assertThat(person.text()).doesNotContain("Your programme changes");
            person.picture("after-the-step");
            assertThat(person.complaints()).isEmpty();
            assertThat(clinician.complaints()).isEmpty();
        }
    }

    private static void readWhatToDo(Program program, Visitor person) {
        person.follow("Good to know now");
        person.page().waitForURL("**/my/learn");
        assertThat(person.text())
                .contains("Because the morning was clearly worse than usual today.", "What to do in a flare")
                .contains("No clinician has reviewed this card yet.");
        person.picture("learn");
        person.open(program.address("/my/ahead"));
        assertThat(person.text()).contains("What comes next");
        person.picture("ahead");
    }

    private static void writeANote(Visitor person) {
        person.follow("Today");
        person.follow("My words");
        person.page().waitForURL("**/my/words");
        assertThat(person.text()).contains("Not for emergencies");
        person.page().locator("textarea[name=text]").first().fill("It flared after the second set.");
        person.press("Send the note");
        person.settle();
        assertThat(person.text()).contains("It flared after the second set.", "Not read yet.");
        person.picture("words");
    }

    private static void actOnIt(Program program, Visitor clinician) {
        clinician.open(program.address("/caseload"));
        assertThat(clinician.text())
                .contains("Robin Example", "It hurt 6 of 10 while moving", "A note waits to be read.");
        clinician.picture("caseload");
        clinician.follow("See the step down");
        clinician.page().waitForURL("**/plan");
        assertThat(clinician.text()).contains("In their words", "It flared after the second set.");
        clinician.picture("acts");
        clinician.press("Accept");
        clinician.settle();
        assertThat(clinician.text()).contains("Compared with the plan of");
        clinician.follow("Timeline");
        assertThat(clinician.text()).contains("In their words: Note", "It flared after the second set.");
        clinician.follow("In their words: notes, goal, what matters");
        clinician.page().waitForURL("**/words");
        clinician.page().getByText("I have read it").first().click();
        clinician.settle();
        assertThat(clinician.text()).contains("Read by Dr Example");
        clinician.picture("read");
        clinician.open(program.address("/caseload"));
        assertThat(clinician.text()).doesNotContain("waits to be read");
    }
}
