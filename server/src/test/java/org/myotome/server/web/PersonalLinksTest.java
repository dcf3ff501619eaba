package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: links that open a person's own pages without an account: what each opens, and for how long. */
@ExtendWith(DatabaseExtension.class)
class PersonalLinksTest {

    private static final Pattern LINK = Pattern.compile("(/open/[A-Za-z0-9_-]{43})");
    private static final Pattern ID = Pattern.compile("name=\"link\" value=\"([0-9a-f-]{36})\"");

    private static MovableClock clock;
    private static Clinic clinic;
    private static TestDatabase database;

    @BeforeAll
    static void start(TestDatabase given, DataDirectory directory) {
        database = given;
        clock = MovableClock.at("2026-11-30T09:00:00Z");
        clinic = Clinic.open(given, directory, clock);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @Test
    void linkOpensThePersonsOwnPagesWithoutAnAccountAndLeavesNoSecretBehind() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Pia");
        Visitor.Answer made = make(ada, address, "all", "30");
        String link = link(made);
        assertThat(CaseWork.plain(made.text()))
                .contains("Hand this link to Pia", "It works until " + in(30, "d MMMM yyyy") + ".", "never opened");
        assertThat(made.text()).contains("<svg class=\"qr\"");
        assertThat(ada.get(address + "/people").text()).doesNotContain(link);

        Visitor pia = clinic.visitor();
        Visitor.Answer today = pia.get(link);
        assertThat(today.path()).isEqualTo("/my/today");
        assertThat(today.text()).contains("Hello, Pia");
        var exchange = today.raw().previousResponse().orElseThrow().headers();
        assertThat(exchange.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(exchange.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(exchange.allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("myotome-link=")
                        .contains("HttpOnly", "SameSite=Lax", "Max-Age=2592000"));
        assertThat(pia.get("/").path()).isEqualTo("/my/today");
        assertThat(CaseWork.plain(ada.get(address + "/people").text()))
                .contains("first opened " + in(0, "d MMM, HH:mm") + ", last used " + in(0, "d MMM, HH:mm"));
        String token = link.substring("/open/".length());
        assertThat(everythingIn("personal_link")).doesNotContain(token);
        assertThat(everythingIn("case_access")).doesNotContain(token).contains("/open");
    }

    @Test
    void whatIsWrittenWithALinkIsWrittenDownAsSuch() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Logger");
        Visitor person = opened(ada, address, "all");
        person.submit("/my/questions", "/my/questions", Map.of("shown", firstQuestion(person), "answer", "none"));
        String caseId = address.substring("/cases/".length());
        String linkId = CaseWork.first(ID, ada.get(address + "/people").text());
        assertThat(database.asOwner()
                        .sql("select distinct author from event where person_id = ?")
                        .param(caseId)
                        .query(String.class)
                        .list())
                .contains(linkId);
        assertThat(CaseWork.plain(ada.get(address + "/timeline").text())).contains("Logger, with a link", "ada");
        assertThat(database.asOwner()
                        .sql("select count(*) from case_access where case_id = ? and link_id = ?::uuid and allowed")
                        .params(caseId, linkId)
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void noLinkOpensAPageOfAClinicianOrOfAnotherCase() {
        Visitor ada = clinic.signedIn("ada");
        String own = Clinic.openCase(ada, "Own");
        String other = Clinic.openCase(ada, "Other");
        for (String scope : List.of("all", "intake", "morning")) {
            Visitor holder = opened(ada, own, scope);
            for (Routes.Route route : Routes.all()) {
                for (String caseAddress : List.of(own, other)) {
                    String path = route.path(caseAddress.substring("/cases/".length()));
                    if (Routes.isForEverybody(path) || path.startsWith("/my/")) {
                        continue;
                    }
                    Visitor.Answer answer = route.post() ? holder.submit("/my/stop", path, Map.of()) : holder.get(path);
                    assertThat(answer.status())
                            .as(scope + " " + route + " " + path)
                            .isEqualTo(403);
                }
            }
        }
        assertThat(ada.get(other + "/timeline").text()).doesNotContain("The person");
    }

    @Test
    void narrowLinkOpensItsOwnPageAndWhomToCallAndNothingElse() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Narrow");
        Map<String, List<String>> opens = new LinkedHashMap<>();
        opens.put("intake", List.of("/my/questions", "/my/stop", "/my/zone"));
        opens.put("morning", List.of("/my/check", "/my/morning", "/my/stop", "/my/zone"));
        opens.forEach((scope, pages) -> {
            Visitor holder = opened(ada, address, scope);
            for (Routes.Route route : Routes.all()) {
                String path = route.path("-");
                if (path.startsWith("/my/") && !Routes.isForEverybody(path)) {
                    Visitor.Answer answer = route.post() ? holder.submit("/my/stop", path, Map.of()) : holder.get(path);
                    if (pages.contains(path)) {
                        assertThat(answer.status()).as(scope + " " + route).isNotEqualTo(403);
                    } else {
                        assertThat(answer.status()).as(scope + " " + route).isEqualTo(403);
                        assertThat(answer.text()).contains("The link you came with does not open this page");
                    }
                }
            }
        });
        Visitor morning = opened(ada, address, "morning");
        assertThat(morning.get("/").path()).isEqualTo("/my/check");
        assertThat(morning.get("/my/check").text())
                .contains("There is no programme yet")
                .doesNotContain("/my/today");
        Visitor intake = opened(ada, address, "intake");
        assertThat(intake.get("/").path()).isEqualTo("/my/questions");
        assertThat(intake.get("/my/stop").text()).doesNotContain("/my/today");
    }

    @Test
    void endedLinkClosesAtOnceOnEveryDevice() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Ended");
        String link = link(make(ada, address, "all", "30"));
        Visitor phone = clinic.visitor();
        phone.get(link);
        String stale = Visitor.token(phone.get("/my/today").text());
        String id = CaseWork.first(ID, ada.get(address + "/people").text());
        assertThat(revoke(ada, address, id).text()).contains("The link is ended.", "1 link is over");
        assertThat(revoke(ada, address, id).text()).contains("ended before, or is none of this case");
        assertThat(phone.send("/my/zone", Map.of("zone", "Europe/Zurich"), stale, false)
                        .status())
                .isEqualTo(410);
        Visitor.Answer after = phone.get("/my/today");
        assertThat(after.path()).isIn("/open", "/signin");
        assertThat(after.text()).doesNotContain("Ended");
        assertThat(clinic.visitor().get(link).status()).isEqualTo(410);
    }

    @Test
    void expiredAlteredAndUnknownLinksGetTheSameCalmPage() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Secret Name");
        String link = link(make(ada, address, "all", "1"));
        String longer = link(make(ada, address, "all", "7"));
        Visitor early = clinic.visitor();
        early.get(link);
        clock.pass(Duration.ofDays(1).plusSeconds(1));
        Visitor.Answer expired = clinic.visitor().get(link);
        Visitor.Answer unknown = clinic.visitor().get("/open/" + "A".repeat(43));
        Visitor.Answer short1 = clinic.visitor().get(link.substring(0, link.length() - 1));
        assertThat(expired.status()).isEqualTo(410);
        assertThat(body(expired))
                .isEqualTo(body(unknown))
                .isEqualTo(body(short1))
                .contains("This link does not open", "call or write to your clinic")
                .doesNotContain("Secret Name", "expired");
        assertThat(expired.raw().headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(early.get("/my/today").path()).isEqualTo("/open");
        assertThat(clinic.visitor().get(longer).path()).isEqualTo("/my/today");
        ada = clinic.signedIn("ada");
        assertThat(CaseWork.plain(ada.get(address + "/people").text())).contains("expired " + in(0, "d MMMM yyyy"));
    }

    /** Whoever can write into the database has not the key with which the terms are signed. */
    @Test
    void linkWhoseTermsNobodySignedOpensNothing() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Signed");
        String other = Clinic.openCase(ada, "Coveted").substring("/cases/".length());
        List<String> changes = List.of(
                "expires_at = expires_at + interval '1 year'",
                "case_id = '" + other + "'",
                "scope = 'intake'",
                "carer_id = gen_random_uuid()",
                "link_id = gen_random_uuid()");
        for (String change : changes) {
            String link = link(make(ada, address, "all", "7"));
            database.asOwner()
                    .sql("update personal_link set " + change
                            + " where created_at = (select max(created_at) from personal_link) and case_id = ?"
                            + " and first_used_at is null and revoked_at is null")
                    .param(address.substring("/cases/".length()))
                    .update();
            assertThat(clinic.visitor().get(link).status()).as(change).isEqualTo(410);
        }
    }

    @Test
    void deviceComesBackAfterItsSessionIsOverAndLeavesWhenTold() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Returning");
        Visitor phone = opened(ada, address, "all");
        phone.forgetCookie("myotome");
        assertThat(phone.get("/my/today").text()).contains("Hello, Returning");
        Visitor.Answer left = phone.submit("/my/today", "/signout", Map.of());
        assertThat(left.text()).contains("You have left your pages");
        assertThat(phone.get("/my/today").path()).isEqualTo("/signin");
    }

    @Test
    void clinicianWhoTriesALinkIsAskedFirstAndMixesUpNothing() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Tried");
        String link = link(make(ada, address, "all", "7"));
        Visitor.Answer asked = ada.get(link);
        assertThat(asked.text()).contains("Somebody is signed in here", "ada");
        assertThat(ada.get("/caseload").status()).isEqualTo(200);
        assertThat(ada.send(link, Map.of(), Visitor.token(asked.text()), false).path())
                .isEqualTo("/my/today");
        assertThat(ada.get("/caseload").status()).isEqualTo(403);
        assertThat(ada.signIn("ada", Clinic.PASSWORD).status()).isIn(200, 403);
        ada.submit("/caseload", "/signout", Map.of());
        assertThat(ada.get("/").path()).isEqualTo("/signin");
    }

    @Test
    void personWithAnAccountStaysSignedInWithIt() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Both");
        Visitor both = clinic.invited(ada, address, "both");
        assertThat(both.get(link(make(ada, address, "intake", "7"))).path()).isEqualTo("/my/questions");
        assertThat(both.get("/my/today").status()).isEqualTo(200);
    }

    @Test
    void onlyWhoHoldsAGrantMakesSeesAndEndsLinks() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Guarded");
        String link = link(make(ada, address, "all", "7"));
        String id = CaseWork.first(ID, ada.get(address + "/people").text());
        clinic.secondClinician(database, "bo");
        Visitor bo = clinic.signedIn("bo");
        String bosCase = Clinic.openCase(bo, "Bo's");
        assertThat(bo.get(address + "/people").status()).isEqualTo(403);
        assertThat(bo.submit(bosCase + "/people", address + "/people/link", Map.of("scope", "all", "days", "7"))
                        .status())
                .isEqualTo(403);
        assertThat(revoke(bo, bosCase, id).text()).contains("none of this case");
        assertThat(clinic.visitor().get(link).path()).isEqualTo("/my/today");
        assertThat(ada.forge(address + "/people/link", Map.of("scope", "all", "days", "7"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Careful");
        assertThat(make(ada, address, "everything", "7").text()).contains("What it opens", "(everything)");
        for (String days : List.of("0", "-1", "31", "many", "")) {
            assertThat(make(ada, address, "all", days).status()).as(days).isEqualTo(422);
        }
        assertThat(revoke(ada, address, "nonsense").text()).contains("none of this case");
        for (int number = 0; number < 20; number++) {
            make(ada, address, "morning", "1");
        }
        assertThat(make(ada, address, "morning", "1").text()).contains("20 are open");
    }

    @Test
    void guessingIsSlowedDownAndAGoodLinkWaitsToo() {
        Visitor ada = clinic.signedIn("ada");
        String link = link(make(ada, Clinic.openCase(ada, "Patient"), "all", "7"));
        clock.pass(Duration.ofMinutes(16));
        Visitor guesser = clinic.visitor();
        for (int attempt = 0; attempt < 30; attempt++) {
            assertThat(guesser.get("/open/guess-" + attempt).status()).isEqualTo(410);
        }
        assertThat(guesser.get(link).status()).isEqualTo(429);
        assertThat(guesser.get(link).text()).contains("Wait fifteen minutes");
        clock.pass(Duration.ofMinutes(16));
        assertThat(guesser.get(link).path()).isEqualTo("/my/today");
    }

    @Test
    void timeZoneOfAPersonWithALinkIsKept() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Faraway");
        Visitor phone = opened(ada, address, "all");
        phone.submit("/my/today", "/my/zone", Map.of("zone", "Pacific/Auckland"));
        assertThat(database.asOwner()
                        .sql("select zone from person_zone where case_id = ?")
                        .param(address.substring("/cases/".length()))
                        .query(String.class)
                        .list())
                .containsExactly("Pacific/Auckland");
    }

    private static Visitor opened(Visitor clinician, String address, String scope) {
        Visitor holder = clinic.visitor();
        Visitor.Answer page = holder.get(link(make(clinician, address, scope, "30")));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.path()).startsWith("/my/");
        return holder;
    }

    private static Visitor.Answer make(Visitor clinician, String address, String scope, String days) {
        return clinician.submit(address + "/people", address + "/people/link", Map.of("scope", scope, "days", days));
    }

    private static Visitor.Answer revoke(Visitor clinician, String address, String id) {
        return clinician.submit(address + "/people", address + "/people/revoke", Map.of("link", id));
    }

    private static String link(Visitor.Answer page) {
        return CaseWork.first(LINK, page.text());
    }

    private static String in(int days, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                .format(clock.instant().atZone(clock.getZone()).plusDays(days));
    }

    private static String firstQuestion(Visitor person) {
        return CaseWork.first(
                Pattern.compile("name=\"shown\" value=\"([^\"]+)\""),
                person.get("/my/questions").text());
    }

    /** The page without what differs from request to request. */
    private static String body(Visitor.Answer page) {
        return page.text().replaceAll("value=\"[^\"]*\"", "");
    }

    private static String everythingIn(String table) {
        return String.join(
                "\n",
                database.asOwner()
                        .sql("select t::text from " + table + " t")
                        .query(String.class)
                        .list());
    }
}
