package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

/** FEATURE UNDER TEST: the examination with left beside right, norms beside values, and "all others examined and normal". */
@ExtendWith(DatabaseExtension.class)
class ExaminationPagesTest {

    private static final String NORMAL = "/intake/examination/normal";
    private static final Pattern NAMED = Pattern.compile("name=\"normal\" value=\"([^\"]+)\"");

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

    private static List<String> named(CaseWork work, String query) {
        List<String> keys = new ArrayList<>();
        Matcher matcher = NAMED.matcher(work.see(NORMAL + query));
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }
        return keys;
    }

    private static Visitor.Answer recordNormal(CaseWork work, String key) {
        return work.send(NORMAL, NORMAL, Map.of("normal", key));
    }

    @Test
    void theGestureNamesExactlyWhatHasNoFinding() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Named");
        work.save("strength", Map.of("left.hip_flexion", "4", "unsided.big_toe_extension", "weak"));
        work.save(
                "examination",
                Map.of(
                        "knee.left",
                        "reduced",
                        "sensation.0.what",
                        "lateral shin",
                        "sensation.0.side",
                        "left",
                        "sensation.0.quality",
                        "reduced"));
        assertThat(named(work, "?part=reflexes"))
                .containsExactly(
                        "reflexes.knee.right",
                        "reflexes.ankle.left",
                        "reflexes.ankle.right",
                        "reflexes.plantar",
                        "reflexes.clonus");
        assertThat(named(work, "?part=strength"))
                .hasSize(33)
                .contains("strength.hip_flexion.right")
                .doesNotContain(
                        "strength.hip_flexion.left",
                        "strength.big_toe_extension.left",
                        "strength.big_toe_extension.right");
        // the same area in other words has its finding
        assertThat(named(work, "?part=feeling"))
                .contains("grid.outer_shin.right", "grid.sole.left")
                .doesNotContain("grid.outer_shin.left")
                .noneMatch(key -> key.contains("saddle"));
        assertThat(named(work, "")).hasSize(5 + 33 + 17 + 6);
    }

    @Test
    void onlyWhatStaysTickedIsRecordedAndNothingBeforeThat() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Ticked");
        work.see(NORMAL);
        assertThat(work.shown("strength")).containsEntry("was.left.hip_flexion", "unknown");
        Visitor.Answer answer = recordNormal(work, "strength.hip_flexion.left");
        assertThat(answer.text()).contains("One finding is recorded as examined and normal");
        assertThat(work.shown("strength"))
                .containsEntry("was.left.hip_flexion", "normal")
                .containsEntry("was.right.hip_flexion", "unknown");
        recordNormal(work, "reflexes.clonus");
        recordNormal(work, "grid.sole.left");
        recordNormal(work, "grid.slump.right");
        assertThat(work.shown("examination"))
                .containsEntry("was.clonus", "absent")
                .containsEntry("was.plantar", "unknown")
                .containsEntry("was.grid.sole.left", "normal")
                .containsEntry("was.grid.sole.right", "")
                .containsEntry("was.grid.slump.right", "negative");
        assertThat(work.see("/timeline")).contains("hip flexion normal/?");
    }

    @Test
    void aFindingThatCameMeanwhileIsKept() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Meanwhile");
        work.save("strength", Map.of("left.hip_flexion", "3"));
        assertThat(recordNormal(work, "strength.hip_flexion.left").text())
                .contains("No finding is recorded", "1 had got a finding meanwhile, and keep it");
        assertThat(work.shown("strength")).containsEntry("was.left.hip_flexion", "3");
    }

    @Test
    void nothingTickedIsRefused() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Nothing ticked");
        Visitor.Answer answer = work.send(NORMAL, NORMAL, Map.of());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Tick what you examined, or go back; nothing is recorded.");
    }

    @Test
    void leftAndRightStandBesideEachOtherWithNormAndError() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Measured");
        work.save("person", Map.of("age", "46", "sex", "female"));
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("grid.single_leg_heel_raise.left", "8");
        typed.put("grid.single_leg_heel_raise.right", "21");
        typed.put("grid.ankle_dorsiflexion_knee_to_wall.left", "9,5");
        typed.put("grid.ankle_dorsiflexion_knee_to_wall.right", "10");
        typed.put("grid.front_plank.not_stated", "60");
        assertThat(work.save("examination", typed).status()).isEqualTo(200);
        String page = CaseWork.plain(work.see("/intake/examination"));
        assertThat(page)
                .contains("Adults: 21 reps on average, most between 13 and 29. Less than 6.1 reps apart may be error of"
                        + " measuring. The sides lie 13 reps apart: more than the error of measuring.")
                .contains("The sides lie 0.5 cm apart: that may be error of measuring.");
        assertThat(work.shown("examination"))
                .containsEntry("was.grid.ankle_dorsiflexion_knee_to_wall.left", "9.5")
                .doesNotContainKey("was.test.0.what");
        assertThat(work.see("/timeline")).contains("single-leg heel raise, left: 8 reps");
    }

    @Test
    void whatIsMoreThanALineHoldsKeepsItsRow() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Rows");
        work.save(
                "examination",
                Map.of(
                        "test.0.what", "single-leg heel raise",
                        "test.0.side", "left",
                        "test.0.value", "8",
                        "test.0.unit", "reps",
                        "test.0.result", "painful"));
        assertThat(work.shown("examination"))
                .containsEntry("was.test.0.result", "painful")
                .containsEntry("was.grid.single_leg_heel_raise.left", "");
    }

    @Test
    void nonsenseIsRefusedWithFieldValueAndRemedy() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Nonsense");
        String answer = CaseWork.plain(work.save(
                        "examination",
                        Map.of("grid.side_plank.left", "long", "grid.ankle_dorsiflexion_knee_to_wall.left", "95"))
                .text());
        assertThat(answer)
                .contains("Side plank, left (long): Write a number of s, or leave it empty")
                .contains("Ankle dorsiflexion knee to wall, left (95): It must lie between 0 and 30 cm.");
    }
}
