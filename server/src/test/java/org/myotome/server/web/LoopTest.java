package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/** FEATURE UNDER TEST: the loop from intake to programme over HTTP, and bad input. */
@ExtendWith(DatabaseExtension.class)
class LoopTest {

    private static Clinic clinic;

    @BeforeAll
    static void start(TestDatabase database, DataDirectory directory) {
        clinic = Clinic.open(database, directory);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "person        | age         | 130            | Age (130): It must lie between 0 and 120 years",
                "person        | age         | -1             | Age (-1)",
                "person        | age         | forty          | Age (forty): Write a number of years",
                "person        | sex         | other-word     | Sex (other-word): Choose one of the answers",
                "complaint     | weeks       | -2             | Weeks (-2): It must lie between 0 and 6500 weeks",
                "complaint     | side        | upward         | Side (upward)",
                "complaint     | regions     | elbow          | Where (elbow)",
                "pain          | worst       | 11             | Pain at its worst (11): It must lie between 0 and 10",
                "pain          | rest        | -1             | Pain at rest (-1)",
                "circumstances | minutes     | 2              | Minutes per session (2)",
                "circumstances | days        | 8              | Days per week (8)",
                "circumstances | days        | 2.5            | Days per week (2.5): Write a whole number",
                "strength      | left.trunk  | 6              | Trunk, left (6)",
                "complaint     | weeks       | 12d            | Weeks (12d): Write a number of weeks",
                "complaint     | side        | lefty          | Side (lefty): Choose one of the answers",
                "pain          | worst       | 1e1            | Pain at its worst (1e1): Write a number of points",
                "questions     | q.fever_or_chills | maybe    | (maybe): Choose one of the answers",
                "examination   | knee.left   | brisk-ish      | Knee reflex, left (brisk-ish)",
            })
    void badInputNamesFieldValueAndRemedyAndSavesNothing(String section, String field, String value, String says) {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Bad input");
        String before = work.see("/timeline");
        Visitor.Answer answer = work.save(section, Map.of(field, value));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(CaseWork.plain(answer.text())).contains(says);
        assertThat(entries(work.see("/timeline"))).isEqualTo(entries(before));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mobility | knee to wall           | 95  | cm | knee to wall (95 cm): Likely mm (9.5 cm)",
                "mobility | knee to wall           | 9,5 |    | knee to wall (9,5): Choose the unit",
                "mobility | hip flexion            | 980 | deg| hip flexion (980 deg): An angle lies between",
                "test     | hand-held hip abduction| 44  | lb | hand-held hip abduction (44 lb): In pounds (20 kg)",
                "test     | hand-held hip abduction| 220 | kg | hand-held hip abduction (220 kg): Likely pounds (99.8 kg)",
            })
    void measureWhoseUnitCannotBeRightIsRefusedAndNotConverted(
            String list, String what, String value, String unit, String says) {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Units");
        String row = list + ".0.";
        Map<String, String> fields =
                new TreeMap<>(Map.of(row + "what", what, row + "side", "left", row + "value", value));
        fields.put(row + "unit", unit == null ? "" : unit);
        Visitor.Answer answer = work.save("examination", fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(CaseWork.plain(answer.text())).contains(says);
        assertThat(work.shown("examination")).doesNotContainKey("was." + row + "what");
        fields.put(row + "value", "10");
        fields.put(row + "unit", list.equals("test") ? "kg" : "cm");
        assertThat(work.save("examination", fields).status()).isEqualTo(200);
    }

    @Test
    void answersThatContradictEachOtherAreRefused() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Contradiction");
        Visitor.Answer answer = work.save("pain", Map.of("rest", "6", "worst", "2"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(CaseWork.plain(answer.text()))
                .contains("Pain at its worst (2): Another pain is higher (6). Correct one of the two.");
        assertThat(work.shown("pain")).containsEntry("was.worst", "unknown");
    }

    @Test
    void textThatWasWrittenIsShownAgainWhereItCannotBeSaved() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Long words");
        Visitor.Answer answer =
                work.send("/safety", "/safety/review", Map.of("finding", "Heel raises hurt, the knee does not."));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(CaseWork.plain(answer.text()))
                .contains("May training begin", "Choose yes or no.")
                .contains("What you wrote, to copy Heel raises hurt, the knee does not.");
    }

    @Test
    void childIsTriagedAndNotTrained() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Child");
        work.fillIn();
        work.save("person", Map.of("age", "12"));
        assertThat(CaseWork.plain(work.see("/safety"))).contains("Tier E");
        assertThat(work.see("/plan")).doesNotContain("Proposed programme");
    }

    @Test
    void emptyCaseHasAPageEverywhere() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Empty");
        for (String page : List.of("/safety", "/search", "/pathway", "/plan")) {
            assertThat(work.see(page)).contains("<h1>");
        }
        assertThat(work.see("/plan")).contains("safety questions first");
    }

    @Test
    void gradeTakenBackIsUnknownAgain() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Taken back");
        work.save("strength", Map.of("left.trunk", "4", "right.trunk", "5"));
        work.save("strength", Map.of("left.trunk", "unknown"));
        assertThat(work.shown("strength"))
                .containsEntry("was.left.trunk", "unknown")
                .containsEntry("was.right.trunk", "5");
    }

    @Test
    void loopGoesFromIntakeToAnAcceptedProgramme() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Loop");
        work.fillIn();
        work.beginSearch();
        int trials = work.walkSearch(trial -> Map.of("how", trial % 3 == 0 ? "not_clean" : "clean", "pain", "1"));
        assertThat(trials).isBetween(1, 10);
        work.endSearch();
        assertThat(work.see("/plan")).contains("Proposed programme", "left out, each with its reason");
        assertThat(work.accept().text()).contains("In force");
        assertThat(work.see("/timeline")).contains("Programme accepted");
    }

    @Test
    void changeToTheProgrammeNeedsAReason() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Change");
        work.fillIn();
        String item = CaseWork.first(Pattern.compile("name=\"item\\.([a-z0-9_]+)\\.do\""), work.see("/plan"));
        Map<String, String> fields = new TreeMap<>();
        fields.put("position", work.position());
        fields.put("item." + item + ".do", "remove");
        Visitor.Answer refused = work.send("/plan", "/plan/accept", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Say why");
        fields.put("reason", "does not like it");
        assertThat(work.send("/plan", "/plan/accept", fields).status()).isEqualTo(200);
        assertThat(work.see("/timeline")).contains("does not like it");
    }

    @Test
    void clinicianSetsHowTheNextMovementIsChosen() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Choose");
        work.fillIn();
        work.beginSearch();
        assertThat(work.see("/search")).contains("Next movement chosen by: closest to a coin-flip");
        Visitor.Answer set = work.send("/search", "/search/selection", Map.of("selection", "fewest_wrong"));
        assertThat(set.text())
                .contains(
                        "Next movement chosen by: fewest wrong levels expected",
                        "expected to leave fewest wrong levels");
        assertThat(work.see("/timeline")).contains("How the next movement is chosen");
        Visitor.Answer refused = work.send("/search", "/search/selection", Map.of("selection", "luck"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("luck", "Choose one of the two");
    }

    @Test
    void clinicianSetsHowCertainAStartMustBe() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Surely");
        work.fillIn();
        work.beginSearch();
        assertThat(work.see("/search")).contains("Ladders start at even odds (50 in 100)");
        Visitor.Answer set = work.send("/search", "/search/certainty", Map.of("certainty", "nearly_sure"));
        assertThat(set.text()).contains("Ladders start where it is nearly sure (80 in 100)");
        assertThat(work.see("/timeline")).contains("Ladders start", "where it is nearly sure (80 in 100)");
        Visitor.Answer refused = work.send("/search", "/search/certainty", Map.of("certainty", "boldly"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("boldly", "Choose one of the three");
    }

    private static long entries(String timeline) {
        return timeline.lines().filter(line -> line.contains("name=\"event\"")).count();
    }
}
