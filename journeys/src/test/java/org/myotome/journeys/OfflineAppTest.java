package org.myotome.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.myotome.server.demonstration.Demonstration;

/**
 * FEATURE UNDER TEST: the person's app without network, in a real browser: kept by its worker, decided by the engine on the phone,
 * handed over later, from two devices.
 */
class OfflineAppTest {

    private static final int MOST_SETS = 40;
    private static final int MOST_MILLISECONDS_OF_LOADING = 300_000;

    @Test
    void twoDevicesWithoutNetworkLoseNothing() throws IOException {
        try (Program program = Program.start("offline", Program.TODAY, "--demo");
                Chromium chromium = Chromium.start()) {
            waitForEverybody(program, chromium);
            Visitor phone = signedIn(program, chromium, "offline-phone");
            Visitor tablet = signedIn(program, chromium, "offline-tablet");
            openTheApp(phone, program);
            openTheApp(tablet, program);

            goOffline(phone);
            goOffline(tablet);
            phone.page().reload();
            phone.page().getByText("No network").waitFor();
            phone.picture("without-network");
            sayTheMorning(phone);
            int sets = doTheSession(phone);
            assertThat(sets).as("sets done without network").isGreaterThan(2);
            phone.page().reload();
            phone.page().getByText("Done for today").waitFor();
            assertThat(line(phone)).contains("entries are kept on this phone");
            phone.picture("kept");
            sayTheMorning(tablet);
            assertThat(line(tablet)).contains("One entry is kept on this phone");

            goOnline(tablet);
            goOnline(phone);
            phone.page().getByText("Everything is with your clinic.").waitFor();
            tablet.page().getByText("Everything is with your clinic.").waitFor();
            phone.picture("handed-over");

            phone.open(program.address("/my/today"));
            assertThat(phone.text()).contains("Done for today");
            Visitor clinician = clinician(program, chromium);
            assertThat(clinician.text()).contains("Session finished");
            assertThat(clinician
                            .page()
                            .getByText("Set ", new Page.GetByTextOptions().setExact(false))
                            .count())
                    .isPositive();
            assertThat(phone.overflow()).isZero();
        }
    }

    @Test
    void whoLeavesLeavesNothingBehind() throws IOException {
        try (Program program = Program.start("leaving", Program.TODAY, "--demo");
                Chromium chromium = Chromium.start()) {
            waitForEverybody(program, chromium);
            Visitor phone = signedIn(program, chromium, "leaving-phone");
            openTheApp(phone, program);
            phone.follow("Leave this phone");
            phone.picture("leave");
            phone.press("Leave and forget");
            phone.page().waitForURL("**/signin*");
            Object kept = phone.page().evaluate("""
                    () => new Promise((resolve) => {
                      const asked = indexedDB.open("myotome");
                      asked.onsuccess = () => {
                        const all = asked.result.transaction("kept").objectStore("kept").count();
                        all.onsuccess = () => resolve(all.result);
                      };
                    })""");
            assertThat(kept).isEqualTo(0);
            phone.open(program.address("/my/app"));
            phone.page().getByText("Please sign in once").waitFor();
        }
    }

    private static Visitor signedIn(Program program, Chromium chromium, String name) {
        Visitor person = new Visitor(chromium.open(Screen.PHONE), name);
        person.liveIn(Program.TODAY);
        person.open(program.address("/signin"));
        person.signIn(Demonstration.PERSON, Demonstration.PASSWORD);
        person.page().waitForURL("**/my/today");
        return person;
    }

    /** The demonstration loads in the background; its person can sign in once they are there. */
    private static void waitForEverybody(Program program, Chromium chromium) {
        Visitor clinician = new Visitor(chromium.open(Screen.TABLET), "offline-loading");
        clinician.open(program.address("/"));
        clinician.signIn(Demonstration.CLINICIAN, Demonstration.PASSWORD);
        clinician
                .page()
                .waitForCondition(
                        () -> clinician.page().locator("li.p").count() == LooksTest.PEOPLE,
                        new Page.WaitForConditionOptions().setTimeout(MOST_MILLISECONDS_OF_LOADING));
        clinician.page().context().close();
    }

    private static Visitor clinician(Program program, Chromium chromium) {
        Visitor clinician = new Visitor(chromium.open(Screen.TABLET), "offline-clinician");
        clinician.open(program.address("/signin"));
        clinician.signIn(Demonstration.CLINICIAN, Demonstration.PASSWORD);
        clinician.page().waitForURL("**/caseload");
        clinician.open(program.address("/caseload?find=Ada+Example"));
        if (!clinician.sees("Ada Example")) {
            clinician.page().locator("details.rest > summary").click();
        }
        clinician.follow("Ada Example");
        clinician.page().waitForURL("**/cases/**");
        clinician.open(clinician.page().url().replaceAll("(/cases/[^/]+).*", "$1/timeline"));
        return clinician;
    }

    /** The worker keeps the app once it has come to life; only then may the network go. */
    private static void openTheApp(Visitor person, Program program) {
        person.open(program.address("/my/app"));
        person.page().getByText("Hello, ").waitFor();
        person.page().waitForFunction("() => navigator.serviceWorker.controller !== null");
        person.page().getByText("Everything is with your clinic.").waitFor();
        person.picture("app");
    }

    private static void goOffline(Visitor person) {
        person.page().context().setOffline(true);
    }

    private static void goOnline(Visitor person) {
        person.page().context().setOffline(false);
    }

    private static String line(Visitor person) {
        return person.page().locator("[data-line]").innerText();
    }

    static void sayTheMorning(Visitor person) {
        Locator morning = person.page().locator("form.morning");
        if (morning.count() == 0) {
            return;
        }
        morning.locator("label").nth(1).click();
        person.press("Save the morning");
        morning.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    /** Three taps; then another view comes, for a rest or the next set. */
    static void logASet(Visitor person) {
        person.page().evaluate("() => document.querySelector('form.log-set').setAttribute('data-old', '')");
        person.tap("Pain at its worst", "1");
        person.tap("Form", "Steady");
        person.tap("Effort", "Right");
        person.page().waitForFunction("() => document.querySelector('form[data-old]') === null");
    }

    private static int doTheSession(Visitor person) {
        person.page().locator("[data-action] a").click();
        int sets = 0;
        while (sets < MOST_SETS) {
            Locator next = person.page().locator("form.log-set fieldset, .rest .btn");
            next.first().waitFor();
            Locator skip = person.page().getByText("Go on now");
            if (skip.isVisible()) {
                if (sets == 1) {
                    person.picture("rest");
                }
                skip.click();
                continue;
            }
            if (person.page().locator("fieldset[data-name=form]").count() == 0) {
                break;
            }
            if (sets == 0) {
                person.page()
                        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pause"))
                        .waitFor(); // the figure moves, without network too
                person.picture("player");
            }
            logASet(person);
            sets++;
        }
        person.picture("end");
        person.tap("Pain right now", "1");
        person.tap("Down the leg", "Nothing");
        person.page().getByText("Done for today").waitFor();
        return sets;
    }
}
