package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: eased and extended variants on the page of the search, and in what follows from it. */
@ExtendWith(DatabaseExtension.class)
class VariantPagesTest {

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

    private static Visitor.Answer correct(CaseWork work, String movement) {
        return tried(work, movement, Map.of("how", "clean", "pain", "0"));
    }

    private static Visitor.Answer tried(CaseWork work, String movement, Map<String, String> taps) {
        Map<String, String> fields = new TreeMap<>(taps);
        fields.put("movement", movement);
        fields.put("moment", work.searchMoment());
        return work.send("/search", "/search/trial", fields);
    }

    @Test
    void aDoseThatIsNoRungIsRefusedWithWhatIs() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "No such dose");
        work.fillIn();
        work.beginSearch();

        Visitor.Answer refused = correct(work, "front_plank@hold_400s");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(CaseWork.plain(refused.text()))
                .contains("Dose (hold_400s): It is no rung of Front plank."
                        + " A set of it is tried as: hold 10 s; hold 20 s; hold 60 s.");
        assertThat(correct(work, "front_plank@half_range").status()).isEqualTo(422);
        assertThat(correct(work, "side_plank@hold_5s").text())
                .as("the side is missing")
                .contains("Say which side.");
        assertThat(work.see("/search")).contains("Nothing yet.");
    }

    @Test
    void whatWorksEasedIsNamedAndBecomesTheStart() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Eased");
        work.fillIn();
        work.beginSearch();
        assertThat(work.see("/search")).contains("One set:");

        assertThat(correct(work, "heel_raise_support").status()).isEqualTo(200);
        assertThat(tried(work, "heel_raise", Map.of("how", "not_clean", "unable", "yes", "pain", "0"))
                        .status())
                .isEqualTo(200);
        Visitor.Answer eased = correct(work, "heel_raise@repetitions_8");
        assertThat(eased.status()).isEqualTo(200);
        assertThat(CaseWork.plain(eased.text()))
                .contains("Two-leg heel raise, free, 8 repetitions: correct")
                .contains("Two-leg heel raise, free, 3 × 8 repetitions: can do")
                .contains("Opens when");

        work.walkOn(4, trial -> Map.of("how", "clean", "pain", "0"));
        work.endSearch();
        assertThat(CaseWork.plain(work.see("/timeline"))).contains("Two-leg heel raise, free, 8 repetitions");
        String plan = CaseWork.plain(work.see("/plan"));
        assertThat(plan).contains("Proposed programme");
        assertThat(work.accept().text()).contains("In force");
    }
}
