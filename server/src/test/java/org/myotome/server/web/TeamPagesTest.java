package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: who works here as what, whose access ends, and who takes the cases that nobody else sees. */
@ExtendWith(DatabaseExtension.class)
class TeamPagesTest {

    private static final String PAGE = "/clinic/team";

    private Clinic clinic;
    private TestDatabase database;

    @BeforeEach
    void start(TestDatabase given, DataDirectory directory) {
        database = given;
        clinic = Clinic.open(given, directory);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        clinic.secondClinician(given, "bo");
        clinic.secondClinician(given, "cy");
    }

    @AfterEach
    void stop() {
        clinic.close();
    }

    private String idOf(String name) {
        return database.asOwner()
                .sql("select account_id::text from account where sign_in_name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    private Visitor.Answer set(String who, String member, String action, String to) {
        Map<String, String> fields = new TreeMap<>(Map.of("member", idOf(member), "action", action));
        if (!to.isEmpty()) {
            fields.put("to", idOf(to));
        }
        return clinic.signedIn(who).submit(PAGE, PAGE, fields);
    }

    private static String section(String page, String name) {
        Matcher matcher = Pattern.compile("(?s)<section class=\"card sheet member\">(?:(?!</section>).)*<h2>" + name
                        + "</h2>.*?</section>")
                .matcher(page);
        assertThat(matcher.find()).as(name).isTrue();
        return CaseWork.plain(matcher.group());
    }

    @Test
    void firstAccountLeadsAndSaysWhoElseDoes() {
        String page = clinic.signedIn("ada").get(PAGE).text();
        assertThat(section(page, "ada")).contains("clinic lead, account since");
        assertThat(section(page, "bo")).contains("clinician, account since");
        assertThat(CaseWork.plain(set("ada", "bo", "lead", "").text()))
                .contains("bo is clinic lead from now on.", "bo: clinic lead. Set by ada on");
        assertThat(CaseWork.plain(set("bo", "ada", "clinician", "").text())).contains("ada is clinician from now on.");
        assertThat(set("ada", "bo", "clinician", "").status()).isEqualTo(422);
    }

    @Test
    void somebodyAlwaysLeads() {
        Visitor.Answer refused = set("ada", "ada", "clinician", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(CaseWork.plain(refused.text())).contains("Nobody would be left who says who works here as what.");
        assertThat(section(clinic.signedIn("ada").get(PAGE).text(), "ada")).contains("clinic lead");
    }

    @Test
    void whoLeavesIsOutWithTheNextTapAndTheCasesGoToAColleague() {
        CaseWork work = CaseWork.open(clinic.signedIn("bo"), "Left alone");
        Visitor bo = clinic.signedIn("bo");
        assertThat(bo.get("/caseload").status()).isEqualTo(200);
        Visitor.Answer refused = set("ada", "bo", "leave", "");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(CaseWork.plain(refused.text()))
                .contains("Who takes their cases (nobody): Nobody else sees 1 of their cases.");
        assertThat(bo.get("/caseload").status()).isEqualTo(200);

        assertThat(CaseWork.plain(set("ada", "bo", "leave", "cy").text()))
                .contains("bo cannot sign in any more. Cases handed over: 1.");
        assertThat(bo.get("/caseload").path()).isEqualTo("/signin");
        assertThat(clinic.visitor().signIn("bo", Clinic.PASSWORD).text()).contains("do not belong together");
        assertThat(clinic.signedIn("cy").get(work.address() + "/timeline").status())
                .isEqualTo(200);
        assertThat(clinic.signedIn("ada").get(work.address() + "/timeline").status())
                .isEqualTo(403);

        set("ada", "bo", "return", "");
        assertThat(clinic.signedIn("bo").get(work.address() + "/timeline").status())
                .isEqualTo(403);
    }

    @Test
    void administratorSeesNobodysRecordAndSignsNothing() {
        CaseWork work = CaseWork.open(clinic.signedIn("bo"), "Not for administrators");
        set("ada", "bo", "administrator", "cy");
        Visitor bo = clinic.signedIn("bo");
        assertThat(bo.get("/").path()).isEqualTo(PAGE);
        assertThat(bo.get("/caseload").status()).isEqualTo(403);
        assertThat(bo.get("/caseload/new").status()).isEqualTo(403);
        assertThat(bo.get(work.address() + "/timeline").status()).isEqualTo(403);
        assertThat(bo.get("/caseload/invitations").status()).isEqualTo(200);
        database.asOwner()
                .sql("update case_grant set ended_at = null, ended_by = null where account_id = cast(? as uuid)")
                .param(idOf("bo"))
                .update();
        assertThat(bo.get(work.address() + "/timeline").status()).isEqualTo(403);
        String piece = "/clinic/content/movement/bridge";
        String page = bo.get(piece).text();
        assertThat(page).contains("Clinicians sign content off").doesNotContain("value=\"signed\"");
        Visitor.Answer signed = bo.submit(
                piece,
                piece,
                Map.of(
                        "verdict",
                        "signed",
                        "hash",
                        CaseWork.first(
                                Pattern.compile("name=\"hash\" value=\"([0-9a-f]{64})\""),
                                clinic.signedIn("ada").get(piece).text())));
        assertThat(signed.status()).isEqualTo(422);
        assertThat(set("bo", "cy", "lead", "").status()).isEqualTo(200);
    }

    @Test
    void sessionsAreEndedWithoutEndingTheAccount() {
        Visitor tablet = clinic.signedIn("bo");
        Visitor.Answer own =
                clinic.signedIn("bo").submit(PAGE, PAGE, Map.of("member", idOf("bo"), "action", "sign_out"));
        assertThat(own.path()).isEqualTo("/signin");
        assertThat(tablet.get("/caseload").path()).isEqualTo("/signin");
        assertThat(clinic.signedIn("bo").get("/caseload").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bo  | cy  | leave  | A clinic lead or an administrator changes it",
                "bo  | cy  | sign_out | A clinic lead or an administrator changes it",
                "bo  | bo  | lead   | A clinic lead or an administrator changes it",
                "ada | ada | leave  | Nobody ends their own work here; ask a colleague.",
                "ada | bo  | king   | What they do (king): Choose one of the list.",
            })
    void whatIsNotTheirsToChangeIsRefused(String who, String member, String action, String says) {
        Visitor.Answer answer = set(who, member, action, "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(CaseWork.plain(answer.text())).contains(says);
        assertThat(database.asOwner()
                        .sql("select count(*) from team_standing")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
