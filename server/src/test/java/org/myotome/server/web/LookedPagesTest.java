package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: who looked at a case, for its clinicians and for the person. */
@ExtendWith(DatabaseExtension.class)
class LookedPagesTest {

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

    private static String plain(Visitor visitor, String page) {
        Visitor.Answer answer = visitor.get(page);
        assertThat(answer.status()).isEqualTo(200);
        return CaseWork.plain(answer.text());
    }

    @Test
    void cliniciansAndPersonSeeWhoLookedAndWhoWasRefused() {
        Visitor ada = clinic.signedIn("ada");
        CaseWork work = CaseWork.open(ada, "Looked at");
        work.see("/plan");
        work.see("/timeline");
        clinic.signedIn("bo").get(work.address() + "/plan");
        Visitor pia = clinic.invited(ada, work.address(), "pia");
        pia.get("/my/today");
        assertThat(plain(ada, work.address() + "/people/access"))
                .containsPattern("ada , clinician, [0-9:to ]+ : pages opened [0-9]+ , sent 1")
                .containsPattern("bo , clinician, [0-9:to ]+ : pages opened 0 , sent 0 , refused 1")
                .containsPattern("pia , [0-9:to ]+ : pages opened [0-9]+");
        assertThat(plain(pia, "/my/access"))
                .containsPattern("ada , [0-9:to ]+ : opened [0-9]+ pages, wrote 1 entry")
                .doesNotContainPattern("pia , [0-9]");
        assertThat(plain(pia, "/my/reach")).contains("Who looked at my record");
    }

    @Test
    void anotherCaseIsNotAmongIt() {
        Visitor ada = clinic.signedIn("ada");
        CaseWork one = CaseWork.open(ada, "One");
        CaseWork other = clinic.shared(database, CaseWork.open(ada, "Other"), "bo");
        other.see("/plan");
        assertThat(plain(ada, one.address() + "/people/access")).doesNotContain("bo ,");
    }
}
