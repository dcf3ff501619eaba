package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/**
 * FEATURE UNDER TEST: the way out of a block over HTTP. Safety again, nerve screen, self-help, the same movement again,
 * what a clinician can do, the same movement again; then a referral.
 */
@ExtendWith(DatabaseExtension.class)
class BlockPagesTest {

    private static final Pattern HIDDEN =
            Pattern.compile("type=\"hidden\" name=\"(step|moment|movement)\" value=\"([^\"]*)\"");
    private static final Map<String, String> COULD_NOT = Map.of("how", "not_clean", "unable", "yes", "pain", "2");
    private static final Map<String, String> CORRECT = Map.of("how", "clean", "pain", "0");

    private static Clinic clinic;
    private static MovableClock clock;

    /** A case whose new test is never recorded. */
    private static CaseWork waiting;

    @BeforeAll
    static void start(TestDatabase database, DataDirectory directory) {
        clock = MovableClock.at("2026-11-02T09:00:00Z");
        clinic = Clinic.open(database, directory, clock);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        waiting = blocked("Waits for its test");
        toTheRetest(waiting, "heat");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @Test
    void everyStepHasItsPageAndWhatDoesNotHelpEndsInAReferral() {
        CaseWork work = blocked("Nothing helps");
        takeStep(work, "The safety questions again", "Ask the safety questions again", "asked again, nothing new");
        takeStep(work, "A look at the nerves", "Look at strength, reflexes and feeling", "equal on both sides");
        takeStep(work, "What the person can do alone", "Try what the person can do alone", "heat and breathing");
        retest(work, COULD_NOT, COULD_NOT);
        for (int attempt = 1; attempt <= 2; attempt++) {
            takeStep(work, "What you can do", "Choose what you can do by hand", "mobilised, time " + attempt);
            retest(work, COULD_NOT, COULD_NOT);
        }
        assertThat(work.see("/plan"))
                .contains("Somebody else looks first", "no movement opened, and what was tried did not help")
                .contains("Tested in this block so far", "what was tried: not clearly better")
                .doesNotContain("name=\"after.how\"");
        assertThat(work.see("/timeline")).contains("mobilised, time 1", "mobilised, time 2", "heat and breathing");
        assertThat(clinic.signedIn("ada").get("/caseload").text()).contains("Refer within two weeks");
    }

    @Test
    void workByHandNeedsAgreementAndWhatSpeaksAgainstItIsSaid() {
        CaseWork work = blocked("By hand");
        toTheRetest(work, "heat");
        retest(work, COULD_NOT, COULD_NOT);
        assertThat(CaseWork.plain(work.see("/plan")))
                .contains("Thrust manipulation: not now", "It is offered for the lower back and pelvis only");
        Visitor.Answer thrust = send(work, byHand(work, "x", "thrust", "true", "what is done"));
        assertThat(thrust.status()).isEqualTo(422);
        for (Map<String, String> refused : List.of(
                byHand(work, "ankle", "manual_therapy", "false", "what is done"),
                byHand(work, "ankle", "manual_therapy", "true", " "))) {
            Visitor.Answer noAgreement = send(work, refused);
            assertThat(noAgreement.status()).isEqualTo(422);
            assertThat(CaseWork.plain(noAgreement.text())).contains("Agreement", "tick the box when the person agrees");
        }
        send(work, byHand(work, "ankle", "manual_therapy", "true", "soreness for a day or two"));
        assertThat(work.see("/timeline"))
                .contains(
                        "Manual therapy without thrust: ankle",
                        "The person agreed: Manual therapy without thrust",
                        "Explained: soreness for a day or two");
    }

    @Test
    void agreementIsDataAndCanBeTakenBack() {
        CaseWork work = blocked("Taken back");
        toTheRetest(work, "heat");
        retest(work, COULD_NOT, COULD_NOT);
        send(work, byHand(work, "ankle", "manual_therapy", "true", "soreness"));
        assertThat(CaseWork.plain(work.see("/plan")))
                .contains("Agreed on 2026-11-02: Manual therapy without thrust", "Explained: soreness");

        work.send("/plan", "/plan/withdraw", Map.of("intervention", "manual_therapy", "because", "had enough"));

        assertThat(work.see("/plan")).doesNotContain("Agreed on");
        assertThat(work.see("/timeline"))
                .contains("The person took their agreement back: Manual therapy without thrust", "had enough");
        retest(work, COULD_NOT, COULD_NOT);
        assertThat(send(work, byHand(work, "ankle", "manual_therapy", "false", ""))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whatHelpedIsTestedAgainOnAnotherDay() {
        CaseWork work = blocked("Did it last");
        toTheRetest(work, "heat");
        assertThat(CaseWork.plain(work.see("/plan")))
                .contains("The rule of the new test", "still so on another day", "six visits or four weeks");
        retest(work, COULD_NOT, CORRECT);
        assertThat(work.see("/plan")).contains("The block opened").doesNotContain("Did it last?");
        clock.pass(Duration.ofDays(1));
        assertThat(work.see("/plan")).contains("Did it last?");

        Map<String, String> later = shown(work, COULD_NOT, "");
        Visitor.Answer recorded = work.send("/plan", "/plan/next-day", later);
        assertThat(recorded.text()).contains("Only what holds counts as a gain");
        Visitor.Answer again = work.send("/plan", "/plan/next-day", later);
        assertThat(again.text()).contains("Recorded already, and counted once");
        later.put("pain", "7");
        assertRefused(
                work.send("/plan", "/plan/next-day", later),
                "Meanwhile this was recorded",
                "Tested again on a later day",
                "Not saved: not correct, could not at all and pain 7");

        assertThat(work.see("/plan")).doesNotContain("Did it last?", "The block opened");
        assertThat(work.see("/timeline")).contains("Tested again on a later day");
        clock.pass(Duration.ofDays(-1));
    }

    private static Map<String, String> byHand(
            CaseWork work, String note, String intervention, String agreed, String explained) {
        Map<String, String> fields = stepFields(work, note);
        fields.putAll(Map.of("intervention", intervention, "agreed", agreed, "explained", explained));
        return fields;
    }

    @Test
    void movementThatSafetyLocksMeanwhileIsNotTestedAgain() {
        CaseWork work = blocked("Locked meanwhile");
        toTheRetest(work, "heat");
        retest(work, COULD_NOT, CORRECT);
        clock.pass(Duration.ofDays(1));
        Map<String, String> later = shown(work, CORRECT, "");
        work.save("person", Map.of("age", "12"));
        assertRefused(work.send("/plan", "/plan/next-day", later), "It is locked by now: ");
        assertThat(CaseWork.plain(work.see("/plan")))
                .contains("Did it last?", "Safety locks this movement now, so it is not tested: ");
        clock.pass(Duration.ofDays(-1));
    }

    @Test
    void whatClearlyHelpsIsKeptAndTheSearchBeginsAgain() {
        CaseWork work = blocked("Self-help helps");
        toTheRetest(work, "side-lying, breathing out");
        retest(work, COULD_NOT, CORRECT);
        assertThat(work.see("/plan")).contains("The block opened", "helped. Search again");
        work.beginSearch();
        assertThat(work.see("/search")).contains("trial 1");
    }

    @Test
    void intensityOfPainAloneIsNotAssumed() {
        Map<String, String> after = Map.of("how", "clean");
        assertRefused(
                send(waiting, retestFields(waiting, COULD_NOT, after)),
                "Right after: Pain : Choose a number from 0 to 10.");
        assertThat(waiting.see("/plan")).contains("Only what clearly helped is kept.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            before.how    | unable       | Before: How (unable): Choose correct or not correct
            after.how     | compensated  | Right after: How (compensated): Choose correct or not correct
            after.pain    | more         | Right after: Pain (more): Choose a number from 0 to 10
            before.pain   | 11           | Before: Pain (11): Choose a number from 0 to 10
            after.exact   | 6            | Right after: Pain (0, and exactly 6): These are two answers
            after.unable  | yes          | Right after: How (correct, and could not): It was one or the other
            after.faults  | hair is grey | Right after: Fault (hair is grey): This is no fault of
            before.effort | heroic       | Before: Effort (heroic): Choose one of those on the page
            after.observer | camera      | Right after: Who watched (camera): Choose one of those on the page
            movement      | moonwalk     | Before: Movement (moonwalk): The library has no such movement
            movement      | squat        | Plan : The case has changed since this page was opened
            note          | ''           | What was done (0 characters): Write 1 to 400 characters
            step          | self_help    | Plan : The case has changed since this page was opened
            step          | moonwalk     | Plan : The case has changed since this page was opened
            """)
    void whatCannotBeIsRefusedWithItsReason(String field, String value, String says) {
        Map<String, String> fields = retestFields(waiting, COULD_NOT, CORRECT);
        fields.put(field, value);
        assertRefused(send(waiting, fields), says);
        assertThat(waiting.see("/timeline")).doesNotContain("what was tried");
    }

    @Test
    void newTestBeginsWithWhatWasDoneAtTheStepBeforeIt() {
        CaseWork work = blocked("Step before");
        takeStep(work, "The safety questions again", "", "nothing new");
        takeStep(work, "A look at the nerves", "", "equal");
        assertThat(work.see("/plan")).containsPattern("<option value=\"other\" selected");
        Map<String, String> warmth = stepFields(work, "ten minutes");
        warmth.put("intervention", "heat");
        send(work, warmth);
        assertThat(work.see("/plan"))
                .containsPattern("<option value=\"heat\" selected")
                .contains(">ten minutes</textarea>")
                .doesNotContain("Tested in this block");
        Map<String, String> test = retestFields(work, COULD_NOT, COULD_NOT);
        test.put("intervention", "heat");
        send(work, test);
        assertThat(CaseWork.plain(work.see("/plan")))
                .contains("Tested in this block so far Use warmth: what was tried: not clearly better")
                .contains("Before: could not, pain 2. Right after: could not, pain 2.");
    }

    @Test
    void refusedTestKeepsEachTapAndEachWord() {
        Map<String, String> fields = retestFields(waiting, COULD_NOT, CORRECT);
        fields.put("before.pain", "6");
        fields.put("after.unable", "yes");
        fields.put("after.effort", "right");
        fields.put("intervention", "heat");
        Visitor.Answer answer = send(waiting, fields);
        assertRefused(
                answer,
                "Not saved: Before not correct, could not at all and pain 6; right after correct, could not at all, two"
                        + " or three left and pain 0. what was tried");
        assertThat(answer.text())
                .containsPattern("name=\"before.how\" value=\"not_clean\"[^>]* checked")
                .containsPattern("name=\"before.unable\" value=\"yes\" checked")
                .containsPattern("name=\"before.pain\" value=\"6\"[^>]* checked")
                .containsPattern("name=\"after.how\" value=\"clean\"[^>]* checked")
                .containsPattern("name=\"after.unable\" value=\"yes\" checked")
                .containsPattern("name=\"after.effort\" value=\"right\" checked")
                .containsPattern("<option value=\"heat\" selected")
                .contains(">what was tried</textarea>")
                .doesNotContainPattern("name=\"before.how\" value=\"clean\"[^>]* checked");
    }

    @Test
    void twoTapsAreEnoughAndWhatWasSeenIsExtra() {
        CaseWork work = blocked("Two taps");
        toTheRetest(work, "heat");
        Map<String, String> fields = retestFields(work, Map.of("how", "not_clean", "pain", "4"), CORRECT);
        fields.put("after.effort", "light");
        assertThat(send(work, fields).status()).isEqualTo(200);
        assertThat(CaseWork.plain(work.see("/timeline")))
                .contains("before: not correct, pain 4; after: correct, pain 0, four or more left");
    }

    @Test
    void sameTestTwiceCountsOnceAndAnotherOneIsTooLate() {
        CaseWork work = blocked("Twice");
        toTheRetest(work, "heat");
        Map<String, String> fields = retestFields(work, COULD_NOT, COULD_NOT);
        assertThat(send(work, fields).status()).isEqualTo(200);
        assertThat(send(work, fields).text()).contains("Recorded already, and counted once");
        fields.put("after.pain", "9");
        assertRefused(
                send(work, fields),
                "Step : Meanwhile this was recorded, on another page or with a second tap: Intervention: what was tried",
                "after: could not, pain 2. This page shows what stands now",
                "Not saved: Before not correct, could not at all and pain 2; right after not correct, could not at all"
                        + " and pain 9. what was tried");
        assertThat(work.see("/plan")).contains("<h2>What you can do</h2>");
    }

    @Test
    void stepIsTakenOnceHoweverOftenItIsSent() {
        CaseWork work = blocked("Second tap");
        Map<String, String> step = stepFields(work, "nothing new");
        assertThat(send(work, step).status()).isEqualTo(200);
        assertThat(send(work, step).text()).contains("Recorded already, and counted once");
        assertThat(work.see("/plan")).contains("<h2>A look at the nerves</h2>");
        step.put("note", "asked once more");
        Visitor.Answer late = send(work, step);
        assertRefused(late, "Meanwhile this was recorded", "Block: safety again, nothing new.");
        assertThat(CaseWork.plain(late.text())).contains("Not saved: asked once more");
    }

    @Test
    void testOfABlockThatWasStruckOutIsTooLate() {
        CaseWork work = blocked("Struck out");
        Map<String, String> step = stepFields(work, "nothing new");
        String event = CaseWork.first(Pattern.compile("name=\"event\" value=\"([^\"]+)\""), work.see("/timeline"));
        work.send("/timeline", "/timeline/correct", Map.of("event", event, "reason", "was not so"));
        assertRefused(send(work, step), "Meanwhile an entry was struck out");
    }

    @Test
    void stepNeedsWords() {
        CaseWork work = blocked("Words");
        assertRefused(send(work, stepFields(work, " ")), "What was done (0 characters): Write 1 to 400 characters.");
        CaseWork calm = CaseWork.open(clinic.signedIn("ada"), "No block");
        calm.fillIn();
        Visitor.Answer stale = calm.send("/plan", "/plan/block", Map.of("note", "nothing to open"));
        assertThat(stale.status()).isEqualTo(422);
        assertThat(calm.see("/timeline")).doesNotContain("nothing to open");
    }

    // --- help ---

    private static void assertRefused(Visitor.Answer answer, String... says) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(CaseWork.plain(answer.text()))
                .contains("Nothing was saved yet", "Plan")
                .contains(says);
    }

    private static void toTheRetest(CaseWork work, String tried) {
        takeStep(work, "The safety questions again", "", "nothing new");
        takeStep(work, "A look at the nerves", "", "equal");
        takeStep(work, "What the person can do alone", "", tried);
    }

    private static Visitor.Answer send(CaseWork work, Map<String, String> fields) {
        return work.send("/plan", "/plan/block", fields);
    }

    /** Return the hidden fields that the plan's form of a trial shows, with taps. */
    private static Map<String, String> shown(CaseWork work, Map<String, String> taps, String part) {
        Map<String, String> fields = new TreeMap<>();
        Matcher hidden = HIDDEN.matcher(work.see("/plan"));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        taps.forEach((name, value) -> fields.put(part + name, value));
        return fields;
    }

    private static Map<String, String> stepFields(CaseWork work, String note) {
        return shown(work, Map.of("note", note), "");
    }

    private static Map<String, String> retestFields(
            CaseWork work, Map<String, String> before, Map<String, String> after) {
        Map<String, String> fields = stepFields(work, "what was tried");
        before.forEach((name, value) -> fields.put("before." + name, value));
        after.forEach((name, value) -> fields.put("after." + name, value));
        return fields;
    }

    /** Search with somebody who can do nothing, until no movement is left, and record the block. */
    private static CaseWork blocked(String name) {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), name);
        work.fillIn();
        work.beginSearch();
        work.walkSearch(_ -> COULD_NOT);
        assertThat(CaseWork.plain(work.see("/search")))
                .containsPattern("A block|No movement works now")
                .contains("The way on: ask the safety questions again")
                .doesNotContain("The starting point is found");
        work.endSearch();
        assertThat(CaseWork.plain(work.see("/search"))).doesNotContain("Can do: ");
        assertThat(work.see("/plan")).contains("A block: no movement passes");
        return work;
    }

    private static void takeStep(CaseWork work, String title, String advice, String note) {
        assertThat(work.see("/plan")).contains("<h2>" + title + "</h2>", advice);
        assertThat(send(work, stepFields(work, note)).status()).isEqualTo(200);
    }

    private static void retest(CaseWork work, Map<String, String> before, Map<String, String> after) {
        assertThat(work.see("/plan")).contains("<h2>The same movement again</h2>", "name=\"after.how\"");
        assertThat(send(work, retestFields(work, before, after)).status()).isEqualTo(200);
    }
}
