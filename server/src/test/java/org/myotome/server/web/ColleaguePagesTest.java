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

/** FEATURE UNDER TEST: handing a case over to a colleague, and who sees it afterwards. */
@ExtendWith(DatabaseExtension.class)
class ColleaguePagesTest {

    private static final String PAGE = "/people/colleagues";

    private static Clinic clinic;
    private static TestDatabase database;

    @BeforeAll
    static void start(TestDatabase given, DataDirectory directory) {
        database = given;
        clinic = Clinic.open(given, directory);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        clinic.secondClinician(given, "bo");
        clinic.secondClinician(given, "cy");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    private static String idOf(String name) {
        return database.asOwner()
                .sql("select account_id::text from account where sign_in_name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    private static Visitor.Answer handOver(CaseWork work, String to, String own, String note) {
        return work.send(PAGE, PAGE, Map.of("to", idOf(to), "own", own, "note", note));
    }

    private static String plain(CaseWork work) {
        return CaseWork.plain(work.see(PAGE));
    }

    @Test
    void theColleagueSeesTheCaseWithTheNoteAndTheFirstKeepsAccess() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Kept");
        Visitor bo = clinic.signedIn("bo");
        assertThat(bo.get(work.address() + "/plan").status()).isEqualTo(403);
        assertThat(handOver(work, "bo", "keep", "Away until the 14th. Please look at the calf.")
                        .text())
                .contains("bo sees the case from now on. So do you.");
        CaseWork second = work.as(bo);
        for (CaseWork either : new CaseWork[] {work, second}) {
            assertThat(plain(either))
                    .containsPattern("ada since .{10,30}, opened the case bo since .{10,30}, from ada")
                    .containsPattern(
                            "ada to bo .{10,30}; ada goes on seeing the case “Away until the 14th\\. Please look at the calf\\.”");
        }
        assertThat(CaseWork.plain(bo.get("/caseload").text())).contains("Kept", "handed over by ada");
        assertThat(CaseWork.plain(clinic.signedIn("ada").get("/caseload").text()))
                .doesNotContainPattern("Kept age .{0,60}handed over");
    }

    @Test
    void givenUpAccessEndsAtOnceAndTheCaseCanBeHandedBack() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Given up");
        Visitor.Answer answer = handOver(work, "bo", "give_up", "");
        assertThat(answer.path()).isEqualTo("/caseload");
        assertThat(answer.text()).contains("You do not see it any more.").doesNotContain("Given up<");
        Visitor ada = clinic.signedIn("ada");
        assertThat(ada.get(work.address() + "/plan").status()).isEqualTo(403);
        CaseWork second = work.as(clinic.signedIn("bo"));
        assertThat(plain(second)).contains("ada gave up access").doesNotContain("opened the case");
        handOver(second, "ada", "keep", "back to you");
        assertThat(ada.get(work.address() + "/plan").status()).isEqualTo(200);
    }

    @Test
    void theNoteIsEncryptedAndTheEntryVerifiable() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Sealed");
        handOver(work, "cy", "keep", "a note that nobody else reads");
        assertThat(database.asOwner()
                        .sql("select count(*) from event where type = 'case_handed_over'"
                                + " and position('nobody else' in encode(ciphertext, 'escape')) = 0")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(work.see("/timeline")).contains("Case opened");
    }

    @Test
    void nonsenseIsRefusedAndChangesNothing() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Refused");
        Map<String, String> noColleague = Map.of("to", "nobody", "own", "keep");
        Map<String, String> oneself = Map.of("to", idOf("ada"), "own", "give_up");
        Map<String, String> neither = Map.of("to", idOf("bo"), "own", "perhaps");
        Map<String, String> tooLong = Map.of("to", idOf("bo"), "own", "keep", "note", "x".repeat(1001));
        assertThat(work.send(PAGE, PAGE, noColleague).text()).contains("Choose one of the colleagues on the page.");
        assertThat(work.send(PAGE, PAGE, oneself).status()).isEqualTo(422);
        assertThat(work.send(PAGE, PAGE, neither).text()).contains("Choose one of the two answers.");
        assertThat(work.send(PAGE, PAGE, tooLong).text()).contains("Shorten it to 1000 characters.");
        assertThat(clinic.signedIn("bo").get(work.address() + "/plan").status()).isEqualTo(403);
        assertThat(plain(work)).doesNotContain("Handed over");
    }
}
