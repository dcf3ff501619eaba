package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: an episode becomes a habit, is asked about, comes back, and is searched again, over HTTP. */
@ExtendWith(DatabaseExtension.class)
class UpkeepPagesTest {

    private static final Pattern SET = Pattern.compile(
            "name=\"movement\" value=\"([^\"]+)\"><input type=\"hidden\" name=\"set\" value=\"(\\d+)\"");
    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");
    private static final Pattern KEPT = Pattern.compile("name=\"kept\" value=\"([^\"]+)\" checked");

    private final MovableClock clock = MovableClock.at("2026-11-23T09:00:00Z");
    private Clinic clinic;
    private CaseWork work;
    private Visitor pia;

    @BeforeEach
    void begin(TestDatabase database, DataDirectory directory) {
        clinic = Clinic.open(database, directory, clock);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        Visitor ada = clinic.signedIn("ada");
        work = CaseWork.open(ada, "Pia");
        work.goUnderProgramme();
        pia = clinic.invited(ada, work.address(), "pia");
        clock.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void end() {
        clinic.close();
    }

    @Test
    void a01ThePageSaysWhatIsAskedForAndWhatIsNotKnown() {
        assertThat(CaseWork.plain(work.see("/upkeep")))
                .contains("Not ready yet", "Pain within what is agreed: not known", "nothing said is not no pain")
                .contains("Goal reached, or steady: not known", "Sessions done: not known", "Nothing open: yes")
                .contains("Movements to keep", "Why begin now");
        assertThat(work.see("/plan")).contains("From an episode to a habit");
    }

    @Test
    void a02BeginningEarlyNeedsAReasonAndKeepsTwoMovements() {
        Visitor.Answer refused = work.send("/upkeep", "/upkeep/begin", plan(""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(CaseWork.plain(refused.text())).contains("Why begin now (0 characters)");
        beginHabit();
        assertThat(CaseWork.plain(work.see("/upkeep")))
                .contains("A habit, and it goes on", "2026-12-07 to come", "The card “If it comes back”");
        assertThat(CaseWork.plain(work.see("/timeline")))
                .contains("Override: habit begun, though not met: Pain within what is agreed")
                .contains("From an episode to a habit", "kept in the habit, at less volume");
        assertThat(clinic.signedIn("ada").get("/caseload").text()).contains("In upkeep, keeping going.");
    }

    @Test
    void a03WhatMakesNoSenseIsNamedAndNotSaved() {
        refused("minutes", "500", "Minutes of a walk (500): It must lie between 0 and 120");
        refused("minutes", "", "Minutes of a walk (empty): Write a number from 0 to 120");
        refused("days", "0", "must be none at all, or have both");
        refused("firstMinutes", "90", "must not be more than those they are built up to");
        refused("strengthDays", "0", "Days of strength (0): It must lie between 1 and 7");
        refused("contact", "tomorrow", "Contact (tomorrow): Write a day, such as 2026-12-07");
        refused("contact", "2026-11-23", "Contact (2026-11-23): Name a day after the first one");
        refused("contact", "", "Contacts (0): Name 1 to 12 days.");
        refused("response", "", "At the first sign (empty)");
        assertThat(work.see("/timeline")).doesNotContain("From an episode to a habit");
    }

    private void refused(String field, String value, String says) {
        Map<String, String> fields = plan("wants to");
        fields.put(field, value);
        Visitor.Answer refused = work.send("/upkeep", "/upkeep/begin", fields);
        assertThat(refused.status()).as(says).isEqualTo(422);
        assertThat(CaseWork.plain(refused.text())).contains(says);
    }

    @Test
    void b01TodayShowsTheHabitAndAWalkCounts() {
        beginHabit();
        assertThat(CaseWork.plain(today()))
                .contains(
                        "10 minutes, on 3 days this week , 0 done",
                        "Your clinician asks how it goes on 7 December 2026")
                .doesNotContain("Did pain wake you?");
        walk("2026-11-23", "12", "1");
        assertThat(CaseWork.plain(today())).contains("on 3 days this week , 1 done");
        assertThat(CaseWork.plain(pia.get("/my/card").text()))
                .contains(
                        "If it comes back", "back stiff in the morning", "Go down one step", "Stop, and call for help");
        assertThat(CaseWork.plain(work.see("/upkeep/card"))).contains("back stiff in the morning");
    }

    @Test
    void b02ContactsAreAskedOnTheirDayAndSilenceIsSeenByTheClinician() {
        beginHabit();
        clock.pass(Duration.ofDays(14));
        assertThat(CaseWork.plain(today())).contains("How is it going?", "It is back");
        clock.pass(Duration.ofDays(8));
        assertThat(clinic.signedIn("ada").get("/caseload").text())
                .contains("The contact of 7 December 2026 has not been answered for 8 days.", "Ask how it goes");
        assertThat(pia.submit("/my/today", "/my/how", Map.of("pain", "1")).status())
                .isEqualTo(422);
        pia.submit("/my/today", "/my/how", Map.of("going", "worse", "pain", "3", "words", "stiff again"));
        assertThat(today()).doesNotContain("How is it going?");
        assertThat(CaseWork.plain(work.see("/upkeep")))
                .contains("Getting worse , 2026-12-15 : worst pain 3: stiff again", "2026-12-07 answered");
        assertThat(clinic.signedIn("ada").get("/caseload").text()).contains("said on 2026-12-15 that it gets worse");
    }

    @Test
    void b03TheClinicianMayAskByPhoneAndChangeThePlan() {
        beginHabit();
        clock.pass(Duration.ofDays(14));
        assertThat(CaseWork.plain(work.see("/upkeep"))).contains("Ask how it goes", "The contact of today is due.");
        work.send("/upkeep", "/upkeep/contact", Map.of("going", "well", "pain", "1"));
        assertThat(CaseWork.plain(work.see("/upkeep"))).contains("A habit, and it goes on", "2026-12-07 answered");
        Map<String, String> changed = plan("");
        changed.put("strengthDays", "3");
        changed.put("contact", "2027-01-11");
        assertThat(work.send("/upkeep", "/upkeep/begin", changed).text()).contains("Saved.");
        assertThat(CaseWork.plain(work.see("/upkeep"))).contains("2027-01-11 to come");
        assertThat(work.see("/timeline").split("kept in the habit", -1)).hasSize(2);
    }

    @Test
    void c01ItIsBackAsksAgainAndSearchesFromWhatIsKnownUntilAProgrammeHolds() {
        beginHabit();
        clock.pass(Duration.ofDays(9));
        Visitor.Answer back = pia.submit("/my/card", "/my/back", Map.of());
        assertThat(back.path()).isEqualTo("/my/questions");
        assertThat(CaseWork.plain(back.text())).contains("Your clinician sees it.", "Safety questions");
        pia.submit("/my/card", "/my/back", Map.of());
        assertThat(work.see("/timeline").split("Upkeep ended on", -1))
                .as("counted once")
                .hasSize(2);
        assertThat(today()).contains("A few safety questions").doesNotContain("Start, ");
        assertThat(CaseWork.plain(clinic.signedIn("ada").get("/caseload").text()))
                .contains("safety questions are open");
        assertThat(CaseWork.plain(work.see("/plan"))).doesNotContain("In force");

        clock.pass(Duration.ofMinutes(1)); // nobody does two things at the same moment on two devices
        Map<String, String> no = new TreeMap<>();
        work.shown("questions").keySet().forEach(field -> no.put(field.substring("was.".length()), "no"));
        work.save("questions", no);
        assertThat(CaseWork.plain(work.see("/plan"))).contains("Find the starting point");
        work.beginSearch();
        assertThat(CaseWork.plain(work.see("/search"))).contains("This search begins with what", "9 days before");
        work.walkSearch(trial -> Map.of("how", trial % 3 == 0 ? "not_clean" : "clean", "pain", "1"));
        work.endSearch();
        work.acceptEveryDay();
        assertThat(today()).contains("Planned for today");
    }

    @Test
    void c02PainOnTwoDaysIsASignOfARelapse() {
        beginHabit();
        walk("2026-11-23", "10", "7");
        clock.pass(Duration.ofDays(1));
        walk("2026-11-24", "10", "7");
        assertThat(CaseWork.plain(today()))
                .contains("It may be back", "Pain above the agreed 3 on 23 November 2026 and 24 November 2026")
                .doesNotContain("Start, ");
        assertThat(CaseWork.plain(work.see("/upkeep"))).contains("Signs of a relapse");
        assertThat(clinic.signedIn("ada").get("/caseload").text()).contains("Signs of a relapse.");
        Visitor.Answer empty = work.send("/upkeep", "/upkeep/end", Map.of("because", ""));
        assertThat(empty.status()).isEqualTo(422);
        Visitor.Answer ended = work.send("/upkeep", "/upkeep/end", Map.of("because", "a relapse"));
        assertThat(ended.path()).endsWith("/intake/questions");
    }

    @Test
    void c03AHabitDayHasItsSession() {
        beginHabit();
        for (int day = 0; day < 7 && !today().contains("Start, "); day++) {
            clock.pass(Duration.ofDays(1));
        }
        assertThat(today()).contains("Start, ");
        Matcher set = SET.matcher(pia.get("/my/session").text());
        assertThat(set.find()).isTrue();
    }

    private void beginHabit() {
        clock.pass(Duration.ofMinutes(1));
        assertThat(work.send("/upkeep", "/upkeep/begin", plan("wants to go on alone"))
                        .text())
                .contains("Saved.");
    }

    private Map<String, String> plan(String reason) {
        Map<String, String> fields = new TreeMap<>(
                Map.of("firstMinutes", "10", "firstDays", "3", "minutes", "30", "days", "5", "strengthDays", "2"));
        fields.putAll(Map.of(
                "balanceDays", "0",
                "steps", "7000",
                "contact", "2026-12-07",
                "signs", "back stiff in the morning",
                "response", "Go down one step, and keep moving.",
                "back", "Worse after a week.",
                "reason", reason));
        Matcher kept = KEPT.matcher(work.see("/upkeep"));
        if (kept.find()) {
            fields.put("kept", kept.group(1));
        }
        return fields;
    }

    private void walk(String day, String minutes, String pain) {
        String id = CaseWork.first(ID, pia.get("/my/activity").text());
        Map<String, String> fields = new TreeMap<>(Map.of("id", id, "day", day, "kind", "walk", "minutes", minutes));
        fields.putAll(Map.of("during", pain, "after", pain));
        assertThat(pia.submit("/my/activity", "/my/activity", fields).status()).isEqualTo(200);
    }

    private String today() {
        return pia.get("/my/today").text();
    }
}
