package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: mistakes are struck out on the timeline, and contradictions between two people are settled there. */
@ExtendWith(DatabaseExtension.class)
class TimelinePagesTest {

    private static final String FEVER = "q.fever_or_chills";

    private static Clinic clinic;
    private static TestDatabase database;

    @BeforeAll
    static void start(TestDatabase given, DataDirectory directory) {
        database = given;
        clinic = Clinic.open(given, directory);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        clinic.secondClinician(given, "bo");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @Test
    void mistakeIsStruckOutWithItsReasonAndNoLongerCounts() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Typo");
        work.save("person", Map.of("age", "41"));
        work.save("person", Map.of("age", "14"));
        assertThat(work.shown("person")).containsEntry("was.age", "14");
        strikeOut(work, "Age 14", "typed the wrong way round");
        assertThat(work.shown("person")).containsEntry("was.age", "41");
        assertThat(work.see("/timeline")).contains("Age 14", "Struck out: typed the wrong way round");
    }

    @Test
    void strikingOutIsTakenBackByStrikingOutTheCorrection() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Typo after all");
        work.save("person", Map.of("age", "41"));
        strikeOut(work, "Age 41", "a mistake");
        assertThat(work.shown("person")).containsEntry("was.age", "");
        strikeOut(work, "Correction", "it was right");
        assertThat(work.shown("person")).containsEntry("was.age", "41");
    }

    @Test
    void correctionNeedsAReasonAndAnEntryOfThisCase() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "No reason");
        String event = eventOf(work.see("/timeline"), "Case opened");
        Visitor.Answer empty = work.send("/timeline", "/timeline/correct", Map.of("event", event, "reason", " "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(CaseWork.plain(empty.text())).contains("Why it is a mistake", "Write 1 to 400 characters.");
        CaseWork other = CaseWork.open(clinic.signedIn("ada"), "Another case");
        Visitor.Answer foreign =
                other.send("/timeline", "/timeline/correct", Map.of("event", event, "reason", "not mine"));
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(CaseWork.plain(foreign.text())).contains("It is not part of this case.");
    }

    @Test
    void answersOfTwoPeopleContradictAndAreSettledByStrikingOneOut() {
        CaseWork ada = CaseWork.open(clinic.signedIn("ada"), "Two answers");
        CaseWork bo = clinic.shared(database, ada, "bo");
        ada.save("questions", Map.of(FEVER, "no"));
        bo.save("questions", Map.of(FEVER, "yes"));
        String question = "was answered with both yes and no. Which one is right?";
        assertThat(ada.see("/timeline")).contains(question);
        assertThat(ada.see("/safety")).contains(question);
        assertThat(ada.shown("questions")).containsEntry("was." + FEVER, "yes");
        strikeOut(ada, "fever or chills: no", "asked again: there was a fever");
        assertThat(ada.see("/timeline")).doesNotContain(question);
        assertThat(ada.shown("questions")).containsEntry("was." + FEVER, "yes");
    }

    @Test
    void answerOfSomebodyElseIsNotTakenBackByUnknownAndThePageSaysHow() {
        CaseWork ada = CaseWork.open(clinic.signedIn("ada"), "Taken back");
        CaseWork bo = clinic.shared(database, ada, "bo");
        ada.save("questions", Map.of(FEVER, "yes"));
        Visitor.Answer said = bo.save("questions", Map.of(FEVER, "unknown"));
        assertThat(CaseWork.plain(said.text()))
                .contains("The answer of somebody else still counts")
                .contains("strike it out on the timeline");
        assertThat(bo.shown("questions")).containsEntry("was." + FEVER, "yes");
        strikeOut(bo, "fever or chills: yes", "meant for somebody else");
        assertThat(bo.shown("questions")).containsEntry("was." + FEVER, "unknown");
    }

    private static void strikeOut(CaseWork work, String words, String reason) {
        String event = eventOf(work.see("/timeline"), words);
        work.send("/timeline", "/timeline/correct", Map.of("event", event, "reason", reason));
    }

    /** Return the id of the latest entry that says something and can be struck out. */
    private static String eventOf(String timeline, String words) {
        for (String entry : timeline.split("<li class", -1)) {
            Matcher event = Pattern.compile("name=\"event\" value=\"([^\"]+)\"").matcher(entry);
            if (entry.contains(words) && event.find()) {
                return event.group(1);
            }
        }
        throw new AssertionError("There is no entry (" + words + ") to strike out.");
    }
}
