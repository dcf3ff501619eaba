package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/**
 * FEATURE UNDER TEST: the way out of a block over HTTP. Safety again, nerve screen, self-help, the same movement again,
 * what a clinician can do, the same movement again; then a referral.
 */
@ExtendWith(DatabaseExtension.class)
class BlockPagesTest {

    private static Clinic clinic;
    private static MovableClock clock;

    @BeforeAll
    static void start(TestDatabase database, DataDirectory directory) {
        clock = MovableClock.at("2026-11-02T09:00:00Z");
        clinic = Clinic.open(database, directory, clock);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @Test
    void everyStepHasItsPageAndWhatDoesNotHelpEndsInAReferral() {
        CaseWork work = blocked("Nothing helps");
        takeStep(work, "Safety again", "Ask the safety questions again", "asked again, nothing new");
        takeStep(work, "Nerve screen", "Look at strength, reflexes and feeling", "equal on both sides");
        takeStep(work, "Self help", "Try what the person can do alone", "heat and breathing");
        retest(work, "unable", "2", "unable", "2");
        for (int attempt = 1; attempt <= 2; attempt++) {
            takeStep(work, "Clinician intervention", "Choose what you can do by hand", "mobilised, time " + attempt);
            retest(work, "unable", "2", "unable", "2");
        }
        assertThat(work.see("/plan"))
                .contains("Somebody else looks first", "no movement opened, and what was tried did not help")
                .doesNotContain("name=\"afterHow\"");
        assertThat(work.see("/timeline")).contains("mobilised, time 1", "mobilised, time 2", "heat and breathing");
        assertThat(clinic.signedIn("ada").get("/caseload").text()).contains("Refer within two weeks");
    }

    @Test
    void workByHandNeedsAgreementAndWhatSpeaksAgainstItIsSaid() {
        CaseWork work = blocked("By hand");
        takeStep(work, "Safety again", "", "nothing new");
        takeStep(work, "Nerve screen", "", "equal");
        takeStep(work, "Self help", "", "heat");
        retest(work, "unable", "2", "unable", "2");
        assertThat(CaseWork.plain(work.see("/plan")))
                .contains("Thrust manipulation: not now", "It is offered for the lower back and pelvis only");
        Visitor.Answer thrust = work.send("/plan", "/plan/block", byHand("x", "thrust", "true", "what is done"));
        assertThat(thrust.status()).isEqualTo(422);
        for (Map<String, String> refused : List.of(
                byHand("ankle", "manual_therapy", "false", "what is done"),
                byHand("ankle", "manual_therapy", "true", " "))) {
            Visitor.Answer noAgreement = work.send("/plan", "/plan/block", refused);
            assertThat(noAgreement.status()).isEqualTo(422);
            assertThat(CaseWork.plain(noAgreement.text())).contains("Agreement", "tick the box when the person agrees");
        }
        work.send("/plan", "/plan/block", byHand("ankle", "manual_therapy", "true", "soreness for a day or two"));
        assertThat(work.see("/timeline"))
                .contains(
                        "Manual therapy without thrust: ankle",
                        "The person agreed: Manual therapy without thrust",
                        "Explained: soreness for a day or two");
    }

    @Test
    void agreementIsDataAndCanBeTakenBack() {
        CaseWork work = blocked("Taken back");
        takeStep(work, "Safety again", "", "nothing new");
        takeStep(work, "Nerve screen", "", "equal");
        takeStep(work, "Self help", "", "heat");
        retest(work, "unable", "2", "unable", "2");
        work.send("/plan", "/plan/block", byHand("ankle", "manual_therapy", "true", "soreness"));
        assertThat(CaseWork.plain(work.see("/plan")))
                .contains("Agreed on 2026-11-02: Manual therapy without thrust", "Explained: soreness");

        work.send("/plan", "/plan/withdraw", Map.of("intervention", "manual_therapy", "because", "had enough"));

        assertThat(work.see("/plan")).doesNotContain("Agreed on");
        assertThat(work.see("/timeline"))
                .contains("The person took their agreement back: Manual therapy without thrust", "had enough");
        retest(work, "unable", "2", "unable", "2");
        assertThat(work.send("/plan", "/plan/block", byHand("ankle", "manual_therapy", "false", ""))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whatHelpedIsTestedAgainOnAnotherDay() {
        CaseWork work = blocked("Did it last");
        takeStep(work, "Safety again", "", "nothing new");
        takeStep(work, "Nerve screen", "", "equal");
        takeStep(work, "Self help", "", "heat");
        assertThat(CaseWork.plain(work.see("/plan")))
                .contains("The rule of the new test", "still so on another day", "six visits or four weeks");
        retest(work, "unable", "2", "clean", "0");
        assertThat(work.see("/plan")).contains("The block opened").doesNotContain("Did it last?");
        clock.pass(Duration.ofDays(1));
        assertThat(work.see("/plan")).contains("Did it last?");

        work.send("/plan", "/plan/next-day", Map.of("laterHow", "unable", "laterPain", "2"));

        assertThat(work.see("/plan")).doesNotContain("Did it last?", "The block opened");
        assertThat(work.see("/timeline")).contains("Tested again on a later day");
        clock.pass(Duration.ofDays(-1));
    }

    private static Map<String, String> byHand(String note, String intervention, String agreed, String explained) {
        return Map.of("note", note, "intervention", intervention, "agreed", agreed, "explained", explained);
    }

    @Test
    void whatClearlyHelpsIsKeptAndTheSearchBeginsAgain() {
        CaseWork work = blocked("Self-help helps");
        takeStep(work, "Safety again", "", "nothing new");
        takeStep(work, "Nerve screen", "", "equal");
        takeStep(work, "Self help", "", "side-lying, breathing out");
        retest(work, "unable", "2", "clean", "0");
        assertThat(work.see("/plan")).contains("The block opened", "helped. Search again");
        work.beginSearch();
        assertThat(work.see("/search")).contains("trial 1");
    }

    @Test
    void intensityOfPainAloneIsNotAssumed() {
        CaseWork work = blocked("No pain said");
        takeStep(work, "Safety again", "", "nothing new");
        takeStep(work, "Nerve screen", "", "equal");
        takeStep(work, "Self help", "", "heat");
        Map<String, String> fields = retestFields("unable", "2", "clean", "");
        Visitor.Answer refused = work.send("/plan", "/plan/block", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(CaseWork.plain(refused.text())).contains("Pain : Choose a number from 0 to 10.");
        assertThat(work.see("/plan")).contains("The same movement again, before and right after");
    }

    @Test
    void stepNeedsWordsAndIsTakenOnce() {
        CaseWork work = blocked("Words");
        Visitor.Answer empty = work.send("/plan", "/plan/block", Map.of("note", " "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(CaseWork.plain(empty.text())).contains("Write 1 to 400 characters.");
        CaseWork calm = CaseWork.open(clinic.signedIn("ada"), "No block");
        calm.fillIn();
        Visitor.Answer stale = calm.send("/plan", "/plan/block", Map.of("note", "nothing to open"));
        assertThat(stale.status()).isEqualTo(422);
        assertThat(calm.see("/timeline")).doesNotContain("nothing to open");
    }

    /** Search with somebody who can do nothing, until no movement is left, and record the block. */
    private static CaseWork blocked(String name) {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), name);
        work.fillIn();
        work.beginSearch();
        work.walkSearch(_ -> Map.of("how", "unable", "pain", "2"));
        work.send("/search", "/search/end", Map.of());
        assertThat(work.see("/plan")).contains("A block: no movement passes");
        return work;
    }

    private static void takeStep(CaseWork work, String title, String advice, String note) {
        assertThat(work.see("/plan")).contains("<h2>" + title + "</h2>", advice);
        work.send("/plan", "/plan/block", Map.of("note", note));
    }

    private static void retest(CaseWork work, String beforeHow, String beforePain, String afterHow, String afterPain) {
        assertThat(work.see("/plan")).contains("<h2>Retest</h2>", "name=\"afterHow\"");
        work.send("/plan", "/plan/block", retestFields(beforeHow, beforePain, afterHow, afterPain));
    }

    private static Map<String, String> retestFields(
            String beforeHow, String beforePain, String afterHow, String afterPain) {
        return new TreeMap<>(Map.of(
                "note",
                "what was tried",
                "beforeHow",
                beforeHow,
                "beforePain",
                beforePain,
                "afterHow",
                afterHow,
                "afterPain",
                afterPain));
    }
}
