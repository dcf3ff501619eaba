package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.content.screening.SafetyNet;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: what everybody is told in writing, on a page to print and on the person's own pages. */
@ExtendWith(DatabaseExtension.class)
class HandoutTest {

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

    @Test
    void everybodyGetsTheSafetyNetAndWhatTheirOwnAnswersCallFor() {
        CaseWork calm = CaseWork.open(clinic.signedIn("ada"), "Calm");
        calm.fillIn();
        assertThat(CaseWork.plain(calm.see("/safety/handout"))).contains(net());
        assertThat(calm.see("/safety")).contains("/safety/handout");

        CaseWork swollen = CaseWork.open(clinic.signedIn("ada"), "Swollen");
        swollen.fillIn();
        swollen.save("questions", Map.of("q.calf_or_leg_swelling", "yes"));
        assertThat(CaseWork.plain(swollen.see("/safety/handout")))
                .contains(net())
                .contains("About you", "How to reach us");
    }

    @Test
    void personFindsItOnTheirOwnPages() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Pia");
        Visitor pia = clinic.invited(clinic.signedIn("ada"), work.address(), "pia");

        assertThat(CaseWork.plain(pia.get("/my/stop").text())).contains(net()).contains("Print this");
        assertThat(pia.get("/my/today").text()).contains("href=\"/my/stop\"");
    }

    private static String[] net() {
        return SafetyNet.shipped().advice().stream()
                .map(advice -> CaseWork.plain(advice.lead()).strip())
                .toArray(String[]::new);
    }
}
