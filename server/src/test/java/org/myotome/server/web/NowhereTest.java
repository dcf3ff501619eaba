package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: saying at the intake that it hurts nowhere. */
@ExtendWith(DatabaseExtension.class)
class NowhereTest {

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
    void nowhereIsKeptApartFromAPlaceThatWasLeftOut() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Nothing hurts");

        assertThat(work.shown("complaint")).containsEntry("was.regions", "");
        assertThat(work.save("complaint", Map.of("regions", "none_stated")).status())
                .isEqualTo(200);
        assertThat(work.shown("complaint")).containsEntry("was.regions", "none_stated");
    }

    @Test
    void nowhereAndSomewhereIsRefusedAndNothingIsSaved() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Both ticked");

        Visitor.Answer answer = work.save("complaint", Map.of("regions", "knee none_stated"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Choose the places, or that nothing hurts.");
        assertThat(work.shown("complaint")).containsEntry("was.regions", "");
    }
}
