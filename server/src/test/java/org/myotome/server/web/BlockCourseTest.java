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

/**
 * FEATURE UNDER TEST: the whole loop of a block over HTTP: blocked, something helps and lasts, the search goes on with the
 * same movement, a programme; or nothing helps, it is dropped, and somebody else looks.
 */
@ExtendWith(DatabaseExtension.class)
class BlockCourseTest {

    private static final Pattern HIDDEN =
            Pattern.compile("type=\"hidden\" name=\"(step|moment|movement)\" value=\"([^\"]*)\"");
    private static final Map<String, String> COULD_NOT = Map.of("how", "not_clean", "unable", "yes", "pain", "6");
    private static final Map<String, String> CORRECT = Map.of("how", "clean", "pain", "1");

    private final MovableClock clock = MovableClock.at("2026-11-02T09:00:00Z");
    private Clinic clinic;
    private CaseWork work;
    private Visitor pia;

    @BeforeEach
    void begin(TestDatabase database, DataDirectory directory) {
        clinic = Clinic.open(database, directory, clock);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        Visitor ada = clinic.signedIn("ada");
        work = CaseWork.open(ada, "Pia");
        work.fillIn();
        pia = clinic.invited(ada, work.address(), "pia");
        work.beginSearch();
        work.walkSearch(trial -> Map.of("how", "not_clean", "unable", "yes", "pain", "2"));
        work.endSearch();
        assertThat(work.see("/plan")).contains("A block: no movement passes");
        step("nothing new");
        step("equal on both sides");
    }

    @AfterEach
    void end() {
        clinic.close();
    }

    @Test
    void whatThePersonTriesAloneHelpsLastsAndLeadsOverTheSameMovementToAProgramme() {
        assertThat(CaseWork.plain(pia.get("/my/today").text())).contains("Something to try", "Try it, ten minutes");
        String page = pia.get("/my/block").text();
        assertThat(CaseWork.plain(page)).contains("Breathe calmly and let go", "The same movement again");
        Visitor.Answer none = pia.submit("/my/block", "/my/block", tried("", "6", "1"));
        assertThat(none.status()).isEqualTo(422);
        Visitor.Answer byHand = pia.submit("/my/block", "/my/block", tried("thrust", "6", "1"));
        assertThat(byHand.status()).isEqualTo(422);
        aMinuteLater();
        Visitor.Answer saved = pia.submit("/my/block", "/my/block", tried("breathing", "6", "1"));
        assertThat(saved.text()).contains("That is clearly better.");
        pia.submit("/my/today", "/my/block", tried("breathing", "6", "1"));
        assertThat(work.see("/timeline").split("Intervention: Breathe calmly", -1))
                .as("counted once")
                .hasSize(2);

        assertThat(work.see("/plan")).contains("The block opened", "helped. Search again");
        clock.pass(Duration.ofDays(1));
        String marker = hidden().getOrDefault("movement", "");
        assertThat(CaseWork.plain(pia.get("/my/today").text())).contains("Did it last? Test it");
        pia.submit("/my/block", "/my/block/later", Map.of("how", "clean", "pain", "1"));
        assertThat(work.see("/timeline")).contains("Tested again on a later day");
        assertThat(pia.get("/my/block").path()).isEqualTo("/my/today");

        aMinuteLater();
        work.beginSearch();
        assertThat(work.proposedMovement())
                .as("the search begins with the movement of the block")
                .isEqualTo(marker);
        work.walkSearch(trial -> Map.of("how", trial % 3 == 0 ? "not_clean" : "clean", "pain", "1"));
        work.endSearch();
        work.acceptEveryDay();
        assertThat(pia.get("/my/today").text()).contains("Planned for today").doesNotContain("Did it last?");
    }

    @Test
    void whatDoesNotHelpTwiceIsDroppedAndTheLetterSaysWhatWasTried() {
        selfHelpInVain();
        for (int time = 1; time <= 2; time++) {
            Map<String, String> byHand = new TreeMap<>(hidden());
            byHand.putAll(Map.of(
                    "note", "ankle, time " + time,
                    "intervention", "manual_therapy",
                    "agreed", "true",
                    "explained", "what is done, soreness for a day or two"));
            assertThat(send(byHand).status()).isEqualTo(200);
            retest(COULD_NOT, COULD_NOT, "manual_therapy", "ankle, time " + time);
        }
        String plan = CaseWork.plain(work.see("/plan"));
        assertThat(plan).contains("Somebody else looks first", "No movement opened", "To the letter");
        String letter = CaseWork.plain(work.see("/plan/referral"));
        assertThat(letter)
                .contains("no movement opened, and what was tried did not help")
                .contains("2026-11-02, Manual therapy without thrust: ankle, time 2: not clearly better")
                .contains("Please look at why no movement passes");
        assertThat(CaseWork.plain(pia.get("/my/today").text())).contains("No exercise for now");

        assertThat(work.send("/plan/referral", "/plan/referral", Map.of("to", " "))
                        .status())
                .isEqualTo(422);
        work.send("/plan/referral", "/plan/referral", Map.of("to", "Dr Berg, orthopaedics, for the heel"));
        work.send("/plan/referral", "/plan/referral", Map.of("to", "Dr Berg, orthopaedics, for the heel"));
        assertThat(work.see("/timeline").split("Block: referral", -1))
                .as("once")
                .hasSize(2);
        assertThat(CaseWork.plain(work.see("/plan"))).contains("Referred: Dr Berg, orthopaedics, for the heel");
        assertThat(work.see("/plan/referral")).contains("Search again");
        aMinuteLater();
        work.beginSearch();
        assertThat(CaseWork.plain(work.see("/plan"))).contains("Find the starting point");
    }

    @Test
    void whatHelpsButDoesNotLastTwiceIsDroppedToo() {
        selfHelpInVain();
        for (int visit = 1; visit <= 2; visit++) {
            Map<String, String> byHand = new TreeMap<>(hidden());
            byHand.putAll(Map.of(
                    "note", "visit " + visit,
                    "intervention", "manual_therapy",
                    "agreed", "true",
                    "explained", "what is done"));
            assertThat(send(byHand).status()).isEqualTo(200);
            retest(COULD_NOT, CORRECT, "manual_therapy", "visit " + visit);
            assertThat(work.see("/plan")).contains("The block opened");
            clock.pass(Duration.ofDays(1));
            Map<String, String> later = new TreeMap<>(hidden());
            later.putAll(COULD_NOT);
            aMinuteLater();
            assertThat(work.send("/plan", "/plan/next-day", later).text()).contains("Only what holds counts");
            assertThat(work.see("/plan")).as("it did not last").doesNotContain("The block opened");
        }
        assertThat(CaseWork.plain(work.see("/plan"))).contains("Somebody else looks first");
        assertThat(CaseWork.plain(work.see("/plan/referral"))).contains("clearly better right after, did not last");
    }

    // --- steps ---

    private void selfHelpInVain() {
        aMinuteLater();
        Visitor.Answer saved = pia.submit("/my/block", "/my/block", tried("breathing", "6", "6"));
        assertThat(saved.text()).contains("Your clinician sees it and has more to try.");
        assertThat(CaseWork.plain(work.see("/plan"))).contains("What you can do", "Tested in this block so far");
    }

    private static Map<String, String> tried(String intervention, String before, String after) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "before.how",
                "not_clean",
                "before.pain",
                before,
                "after.how",
                after.equals("1") ? "clean" : "not_clean",
                "after.pain",
                after));
        fields.put("intervention", intervention);
        return fields;
    }

    private void step(String note) {
        Map<String, String> fields = new TreeMap<>(hidden());
        fields.put("note", note);
        assertThat(send(fields).status()).isEqualTo(200);
    }

    private void retest(Map<String, String> before, Map<String, String> after, String intervention, String note) {
        Map<String, String> fields = new TreeMap<>(hidden());
        before.forEach((name, value) -> fields.put("before." + name, value));
        after.forEach((name, value) -> fields.put("after." + name, value));
        fields.put("intervention", intervention);
        fields.put("note", note);
        Visitor.Answer answer = send(fields);
        assertThat(answer.status()).as(CaseWork.plain(answer.text())).isEqualTo(200);
    }

    /** Nobody does two things at the same moment on two devices. */
    private void aMinuteLater() {
        clock.pass(Duration.ofMinutes(1));
    }

    private Visitor.Answer send(Map<String, String> fields) {
        aMinuteLater();
        return work.send("/plan", "/plan/block", fields);
    }

    private Map<String, String> hidden() {
        Map<String, String> fields = new TreeMap<>();
        Matcher hidden = HIDDEN.matcher(work.see("/plan"));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        return fields;
    }
}
