package org.myotome.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What journeys begin with: a first visit, from the first account to the person's own pages, and a day of the person. */
final class FirstVisit {

    static final String PASSWORD = "four short words, spoken slowly";

    private final Program program;
    private final Visitor clinician;
    private final Visitor person;
    private String casePath = "";

    FirstVisit(Program program, Visitor clinician, Visitor person) {
        this.program = program;
        this.clinician = clinician;
        this.person = person;
    }

    /** Return the address of the case on the server. */
    String caseAddress() {
        return casePath;
    }

    /** Walk from the empty caseload to the person's page of today, and return the movements that were tried. */
    List<String> untilTheInvitation() {
        openCase();
        tellTheStory();
        answerTheSafetyQuestions();
        lookAtSafety();
        List<String> tried = findTheStartingPoint();
        lookAtThePathway();
        acceptTheProgramme();
        acceptTheInvitation(invite());
        return tried;
    }

    /** Walk from the empty caseload to the search, which is begun. */
    void untilTheSearch() {
        openCase();
        tellTheStory();
        answerTheSafetyQuestions();
        lookAtSafety();
        clinician.follow("Assess");
        clinician.press("Begin");
    }

    void makeFirstAccount() {
        clinician.makeFirstAccount(program, "clinician", PASSWORD);
        clinician.page().waitForURL("**/caseload");
        clinician.picture("empty-caseload");
    }

    private void openCase() {
        clinician.open(program.address("/caseload/new"));
        clinician.write("Name", "Robin Example");
        clinician.press("Open the case");
        clinician.page().waitForURL("**/intake");
        casePath = URI.create(clinician.page().url()).getPath().replace("/intake", "");
    }

    private void tellTheStory() {
        clinician.write("Age", "34");
        clinician.tap("Sex", "female");
        clinician.write("Work and sport", "runs three times a week");
        clinician.press("Save person");
        clinician.settle();
        clinician.tap("Where", "heel");
        clinician.write("For how long", "8");
        clinician.tap("Side", "right");
        clinician.write("Wants to do again", "run 10 km");
        clinician.press("Save complaint");
        clinician.settle();
        clinician.picture("story");
        for (String when : List.of("At rest", "At night", "Usual in the morning")) {
            clinician.tap(when, "0");
        }
        clinician.tap("During activity", "2");
        clinician.tap("At its worst", "3");
        clinician.tap("Acceptable pain", "up to 3 of 10 during and after (most people)");
        clinician.press("Save pain");
        clinician.settle();
        clinician.write("Minutes per session", "20");
        clinician.write("Days per week", "7");
        clinician.tap("Gets down to the floor", "Yes");
        clinician.settle();
        clinician.follow("On to the safety questions");
    }

    private void answerTheSafetyQuestions() {
        clinician.picture("questions");
        while (clinician.button("None of these").isVisible()) {
            clinician.press("None of these");
            clinician.settle();
        }
        Locator questions = clinician.page().locator("fieldset.ask");
        for (int index = 0; index < questions.count(); index++) {
            questions
                    .nth(index)
                    .getByText("No", new Locator.GetByTextOptions().setExact(true))
                    .click();
        }
        clinician.settle();
        clinician.press("Save answers");
        clinician.settle();
        clinician.follow("See what follows");
    }

    private void lookAtSafety() {
        clinician.page().waitForURL("**/safety");
        clinician.picture("safety");
        assertThat(clinician.text()).containsAnyOf("Tier E0", "Tier E1");
    }

    List<String> findTheStartingPoint() {
        clinician.follow("Assess");
        clinician.press("Begin");
        List<String> tried = new ArrayList<>();
        while (clinician.button("Record").isVisible() && tried.size() < 12) {
            tried.add(clinician.page().locator(".prop1 h2").innerText());
            if (tried.size() <= 3) {
                clinician.picture("trial");
            }
            recordTrial(tried.size() == 2);
        }
        assertThat(tried).as("movements tried").hasSizeBetween(2, 10);
        clinician.picture("search-over");
        return tried;
    }

    /** Two taps; what somebody likes to say besides is said between them. */
    private void recordTrial(boolean failed) {
        int before = clinician.page().locator(".tried li").count();
        clinician.tap("How", failed ? "Not correct" : "Correct");
        if (failed) {
            clinician.page().locator(".which label").first().click();
        }
        clinician.tap("Pain", "0");
        clinician.page().waitForFunction("before => document.querySelectorAll('.tried li').length > before", before);
        clinician.settle();
    }

    private void lookAtThePathway() {
        clinician.follow("Pathway");
        clinician.page().waitForURL("**/pathway");
        clinician
                .page()
                .getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Pathway from low-back roots"))
                .waitFor();
        clinician.picture("pathway");
    }

    void acceptTheProgramme() {
        clinician.follow("Plan");
        clinician.page().waitForURL("**/plan");
        clinician.picture("offer");
        Locator changes = clinician.page().locator("details > summary", new Page.LocatorOptions().setHasText("Change"));
        for (int index = 0; index < changes.count(); index++) {
            changes.nth(index).click();
        }
        Locator days = clinician.page().getByLabel("Days a week");
        for (int index = 0; index < days.count(); index++) {
            days.nth(index).fill("7");
        }
        clinician.write("Why", "a little every day suits this person");
        clinician.press("Accept");
        clinician.settle();
        assertThat(clinician.text()).contains("In force");
        clinician.picture("in-force");
    }

    String invite() {
        clinician.press("Invite Robin Example");
        clinician.settle();
        clinician.picture("invitation");
        return clinician.page().locator("code").first().innerText();
    }

    void acceptTheInvitation(String invitation) {
        person.open(invitation);
        person.picture("welcome");
        person.write("Sign-in name", "robin");
        person.write("Password", PASSWORD);
        person.press("Make the account");
        person.signIn("robin", PASSWORD);
        person.page().waitForURL("**/my/today");
        person.picture("today");
    }

    /** Sign both in again, as after a night: the browser forgot everything, and it is another day. */
    void signInAgain(String zone) {
        for (Visitor visitor : List.of(clinician, person)) {
            visitor.page().context().clearCookies();
            visitor.liveIn(zone);
            visitor.open(program.address("/"));
        }
        clinician.signIn("clinician", PASSWORD);
        person.signIn("robin", PASSWORD);
    }

    // --- a day of the person ---

    /**
     * Log every set of today's session, and its end.
     *
     * @param pain the pain of each set, as its tap says it
     */
    void logTheSession(String pain) {
        person.page().locator(".dock .btn.go").click();
        person.settle();
        int sets = 0;
        while (person.page().locator("form[action='/my/set']").count() > 0 && sets < 40) {
            if (sets == 0) {
                person.picture("player");
            }
            sets++;
            person.tap("Pain at its worst", pain);
            person.tap("Form", "Steady");
            person.page()
                    .waitForResponse(
                            response -> response.url().contains("/my/session"), () -> person.tap("Effort", "Light"));
            person.settle();
        }
        assertThat(sets).as("sets logged").isBetween(2, 39);
        person.picture("session-end");
        person.tap("Pain right now", "0");
        person.tap("Down the leg", "Nothing");
        person.page().waitForURL("**/my/today");
        person.picture("session-saved");
    }

    /**
     * Answer the question about this morning.
     *
     * @param pain the tap that says how it compares
     */
    void sayHowTheMorningIs(String pain) {
        person.picture("morning");
        person.page()
                .locator("form.morning label")
                .filter(new Locator.FilterOptions().setHasText(pain))
                .first()
                .click();
        person.tap("Did pain wake you?", "No");
        person.tap("Stiff for how long?", "Not");
        person.tap("Down the leg?", "Nothing");
        person.press("Save the morning");
        person.settle();
        person.picture("after-morning");
    }
}
