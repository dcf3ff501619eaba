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

/** FEATURE UNDER TEST: trials that hurt make later searches more careful, by a version that a clinician publishes. */
@ExtendWith(DatabaseExtension.class)
class CautionPagesTest {

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
    void whatHurtIsCountedPublishedOnceAndUsedByTheNextSearch() {
        Visitor ada = clinic.signedIn("ada");
        assertThat(page(ada)).contains("the allowed chance is used in full", "No movement has been tried yet");
        CaseWork first = searching("Somebody");
        first.walkSearch(number -> number == 1
                ? Map.of("how", "clean", "pain", "1")
                : Map.of("how", "not_clean", "pain", "more", "exact", "9"));
        assertThat(page(ada)).contains("2 of 3 trials hurt more than agreed", "use 92 of 100 parts. 3 are new.");

        Visitor.Answer published = ada.submit("/caseload/caution", "/caseload/caution", Map.of("version", "0"));
        assertThat(CaseWork.plain(published.text()))
                .contains(
                        "Published. Searches that begin from now on use version 1",
                        "Version 1: 92 of 100",
                        "0 are new");
        Visitor.Answer stale = ada.submit("/caseload/caution", "/caseload/caution", Map.of("version", "0"));
        assertThat(stale.status()).isEqualTo(422);
        assertThat(CaseWork.plain(stale.text())).contains("Somebody else has published one meanwhile");

        assertThat(first.see("/timeline")).doesNotContain("Caution about pain");
        CaseWork second = searching("Somebody else");
        assertThat(CaseWork.plain(second.see("/timeline")))
                .contains("Caution about pain, version 1", "92 of 100 parts of the agreed chance are used");
    }

    private static CaseWork searching(String name) {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), name);
        work.fillIn();
        work.beginSearch();
        return work;
    }

    private static String page(Visitor clinician) {
        Visitor.Answer answer = clinician.get("/caseload/caution");
        assertThat(answer.status()).isEqualTo(200);
        return CaseWork.plain(answer.text());
    }
}
