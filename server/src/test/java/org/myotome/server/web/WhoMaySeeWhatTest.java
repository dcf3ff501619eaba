package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: the first account, sign-in, headers, forged requests, and who may see which case. */
@ExtendWith(DatabaseExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhoMaySeeWhatTest {

    private static final List<String> CASE_PAGES = List.of(
            "/intake",
            "/intake/questions",
            "/intake/examination",
            "/intake/examination/normal",
            "/safety",
            "/safety/handout",
            "/search",
            "/pathway",
            "/plan",
            "/plan/paper",
            "/plan/paper/log",
            "/progress",
            "/people/colleagues",
            "/people/access",
            "/erasure",
            "/timeline",
            "/timeline/move?event=none");
    private static final List<String> PERSON_PAGES = List.of(
            "/my/today",
            "/my/session",
            "/my/progress",
            "/my/changes",
            "/my/questions",
            "/my/paper",
            "/my/calendar",
            "/my/reminders",
            "/my/stop",
            "/my/reach",
            "/my/access",
            "/my/data");

    private static Clinic clinic;
    private static TestDatabase database;

    @BeforeAll
    static void start(TestDatabase given, DataDirectory directory) {
        database = given;
        clinic = Clinic.open(given, directory);
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @Test
    @Order(1)
    void firstAccountLinkWorksOnceAndNamesWhatIsWrong() {
        String path = clinic.firstAccountPath();
        Visitor visitor = clinic.visitor();
        Visitor.Answer bad = visitor.submit(path, path, Map.of("displayName", "", "name", "a b", "password", "short"));
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.text()).contains("Your name", "Sign-in name", "Password", "Use 12 to 128 characters");
        assertThat(clinic.makeAccount(path, "ada").path()).isEqualTo("/signin");
        assertThat(clinic.makeAccount(path, "eve").status()).isEqualTo(410);
        assertThat(clinic.visitor().get(path).status()).isEqualTo(410);
        assertThat(clinic.visitor().get("/welcome/nonsense").status()).isEqualTo(410);
    }

    @Test
    @Order(2)
    void pagesAreClosedBeforeSignIn() {
        for (String path : List.of("/", "/caseload", "/cases/" + new java.util.UUID(1, 2) + "/plan", "/my/today")) {
            assertThat(clinic.visitor().get(path).path()).isEqualTo("/signin");
        }
    }

    @Test
    @Order(3)
    void wrongPasswordIsRefusedInTheSameWordsAsAnUnknownName() {
        Visitor.Answer wrong = clinic.visitor().signIn("ada", "not the password at all");
        Visitor.Answer unknown = clinic.visitor().signIn("nobody", "not the password at all");
        assertThat(wrong.text()).contains("do not belong together");
        assertThat(unknown.text()).contains("do not belong together");
    }

    @Test
    @Order(4)
    void passwordsAndLinksAreNotInTheDatabase() {
        String hash = database.asOwner()
                .sql("select password_hash from account where sign_in_name = 'ada'")
                .query(String.class)
                .single();
        assertThat(hash).startsWith("{argon2}$argon2id$").doesNotContain(Clinic.PASSWORD);
    }

    @Test
    @Order(5)
    void everyPageCarriesItsHeaders() {
        var headers = clinic.visitor().get("/signin").raw().headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    @Order(6)
    void noPageHasScriptOrStyleOfItsOwn() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Somebody");
        for (String page : CASE_PAGES) {
            String text = ada.get(address + page).text();
            assertThat(text).doesNotContain("<style", " style=", "javascript:", " onclick=", "<script>");
        }
    }

    @Test
    @Order(7)
    void formsWithoutTokenAreRefused() {
        Visitor ada = clinic.signedIn("ada");
        assertThat(ada.forge("/cases", Map.of("name", "Forged")).status()).isEqualTo(403);
        assertThat(ada.get("/caseload").text()).doesNotContain("Forged");
    }

    @Test
    @Order(8)
    void personSeesTheirOwnCaseAndNoOther() {
        Visitor ada = clinic.signedIn("ada");
        String own = Clinic.openCase(ada, "Pia");
        String other = Clinic.openCase(ada, "Other");
        String invitation = Clinic.invite(ada, own);
        assertThat(clinic.makeAccount(invitation, "pia").path()).isEqualTo("/signin");
        assertThat(clinic.makeAccount(invitation, "mallory").status()).isEqualTo(410);
        Visitor pia = clinic.signedIn("pia");
        for (String page : PERSON_PAGES) {
            assertThat(pia.get(page).status()).isEqualTo(200);
        }
        for (String page : CASE_PAGES) {
            assertThat(pia.get(own + page).status()).isEqualTo(403);
            assertThat(pia.get(other + page).status()).isEqualTo(403);
        }
        assertThat(pia.get("/caseload").status()).isEqualTo(403);
        for (String page : PERSON_PAGES) {
            assertThat(ada.get(page).status()).isEqualTo(403);
        }
    }

    @Test
    @Order(9)
    void withoutGrantACaseLooksAsIfItWereNotThere() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Granted");
        String caseId = address.substring("/cases/".length());
        database.asOwner()
                .sql("delete from case_grant where case_id = ?")
                .param(caseId)
                .update();
        Visitor.Answer closed = ada.get(address + "/plan");
        Visitor.Answer missing = ada.get("/cases/" + new java.util.UUID(7, 7) + "/plan");
        assertThat(closed.status()).isEqualTo(403);
        assertThat(missing.status()).isEqualTo(403);
        assertThat(ada.get("/cases/no-id/plan").status()).isEqualTo(403);
        assertThat(ada.get("/elsewhere").status()).isEqualTo(403);
    }

    @Test
    @Order(10)
    void everyAccessIsWrittenDown() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Watched");
        String caseId = address.substring("/cases/".length());
        ada.get(address + "/safety");
        List<String> trail = database.asOwner()
                .sql(
                        "select method || ' ' || path || ' ' || allowed from case_access where case_id = ? order by accessed_at")
                .param(caseId)
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(trail).contains("GET " + address + "/intake true", "GET " + address + "/safety true");
    }

    @Test
    @Order(11)
    void guessingIsSlowedDown() {
        Visitor guesser = clinic.visitor();
        for (int attempt = 0; attempt < 10; attempt++) {
            guesser.signIn("pia", "wrong guess number " + attempt);
        }
        assertThat(guesser.signIn("pia", Clinic.PASSWORD).text()).contains("Too many attempts");
    }
}
