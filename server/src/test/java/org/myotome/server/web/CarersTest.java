package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: carers: who names them, what they see, how their entries are marked, and how it ends. */
@ExtendWith(DatabaseExtension.class)
class CarersTest {

    private static final Pattern LINK = Pattern.compile("(/open/[A-Za-z0-9_-]{43})");
    private static final Pattern CARER = Pattern.compile("name=\"carer\" value=\"([0-9a-f-]{36})\"");

    private static final Pattern ACTIVITY = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");

    private static Clinic clinic;
    private static TestDatabase database;

    @BeforeAll
    static void start(TestDatabase given, DataDirectory directory) {
        database = given;
        clinic = Clinic.open(given, directory, MovableClock.at("2026-11-30T09:00:00Z"));
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @Test
    void whatACarerEntersIsMarkedAsSaidByThem() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Pia");
        Visitor rosa = opened(nameByClinician(ada, address, "Rosa  Lind", "daughter"));
        Visitor.Answer today = rosa.get("/my/today");
        assertThat(today.text())
                .contains("Hello, Pia", "You are here as a carer.")
                .doesNotContain("/my/people");
        walk(rosa);
        String timeline = CaseWork.plain(ada.get(address + "/timeline").text());
        assertThat(timeline).contains("said by Rosa Lind (daughter)");
        assertThat(ada.get(address + "/people").text()).contains("For Rosa Lind, a carer");
        assertThat(everything()).doesNotContain("Rosa", "daughter");
    }

    @Test
    void personNamesAndEndsACarerWithOrWithoutAnAccount() {
        Visitor ada = clinic.signedIn("ada");
        for (boolean account : List.of(true, false)) {
            String address = Clinic.openCase(ada, "Own " + account);
            Visitor person = account
                    ? clinic.invited(ada, address, "somebody")
                    : opened(ada.submit(
                            address + "/people", address + "/people/link", Map.of("scope", "all", "days", "7")));
            Visitor.Answer named =
                    person.submit("/my/people", "/my/people/name", Map.of("name", "Nils", "relation", ""));
            assertThat(named.text()).contains("Hand this link to Nils", "<svg class=\"qr\"");
            Visitor nils = opened(named);
            assertThat(nils.get("/my/today").status()).isEqualTo(200);
            String carer = CaseWork.first(CARER, person.get("/my/people").text());
            assertThat(person.submit("/my/people", "/my/people/end", Map.of("carer", carer))
                            .text())
                    .contains("Nils cannot open your pages any more.", "Nobody.");
            assertThat(nils.get("/my/today").path()).isEqualTo("/open");
            assertThat(person.submit("/my/people", "/my/people/end", Map.of("carer", carer))
                            .text())
                    .contains("That was ended before.");
            assertThat(person.get("/my/today").status()).isEqualTo(200);
        }
    }

    /** A carer's no could strike out the person's yes; and who helps is the person's to say. */
    @Test
    void carerAnswersNoSafetyQuestionsAndNamesNobody() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Guarded");
        Visitor carer = opened(nameByClinician(ada, address, "Karl", "neighbour"));
        for (String page : List.of("/my/questions", "/my/people", "/cases", address + "/people", "/caseload")) {
            assertThat(carer.get(page).status()).as(page).isEqualTo(403);
        }
        for (String action : List.of("/my/questions", "/my/people/name", "/my/people/end", address + "/people/carer")) {
            assertThat(carer.submit("/my/today", action, Map.of("name", "Friend"))
                            .status())
                    .as(action)
                    .isEqualTo(403);
        }
    }

    @Test
    void clinicianEndsACarerAndWhatTheySaidStays() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Later");
        Visitor.Answer named = nameByClinician(ada, address, "Rosa", "");
        Visitor rosa = opened(named);
        walk(rosa);
        String carer = CaseWork.first(CARER, ada.get(address + "/people").text());
        Visitor.Answer second = ada.submit(address + "/people", address + "/people/carer/link", Map.of("carer", carer));
        Visitor phone = opened(second);
        Visitor.Answer ended = ada.submit(address + "/people", address + "/people/carer/end", Map.of("carer", carer));
        assertThat(ended.text()).contains("Rosa cannot open these pages any more.", "2 links are over");
        assertThat(rosa.get("/my/today").path()).isEqualTo("/open");
        assertThat(phone.get("/my/today").path()).isEqualTo("/open");
        assertThat(CaseWork.plain(ada.get(address + "/timeline").text())).contains("said by Rosa");
        assertThat(ada.submit(address + "/people", address + "/people/carer/link", Map.of("carer", carer))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Careful");
        assertThat(nameByClinician(ada, address, " ", "").status()).isEqualTo(422);
        assertThat(nameByClinician(ada, address, "x".repeat(81), "").status()).isEqualTo(422);
        assertThat(nameByClinician(ada, address, "Line\nbreak", "two\nlines").text())
                .contains("Line break");
        for (int number = 1; number < 10; number++) {
            nameByClinician(ada, address, "Carer " + number, "");
        }
        assertThat(nameByClinician(ada, address, "One too many", "").text()).contains("10 are named");
    }

    @Test
    void linksOfCarersCountAmongTheLinksOfACase() {
        Visitor ada = clinic.signedIn("ada");
        String address = Clinic.openCase(ada, "Many");
        nameByClinician(ada, address, "Rosa", "");
        String carer = CaseWork.first(CARER, ada.get(address + "/people").text());
        String another = address + "/people/carer/link";
        for (int number = 2; number <= 20; number++) {
            ada.submit(address + "/people", another, Map.of("carer", carer));
        }
        assertThat(ada.submit(address + "/people", another, Map.of("carer", carer))
                        .text())
                .contains("20 are open");
        assertThat(nameByClinician(ada, address, "Nils", "").text()).contains("20 are open");
        assertThat(ada.get(address + "/people").text()).doesNotContain("Nils");
    }

    private static Visitor.Answer nameByClinician(Visitor ada, String address, String name, String relation) {
        return ada.submit(address + "/people", address + "/people/carer", Map.of("name", name, "relation", relation));
    }

    private static Visitor opened(Visitor.Answer page) {
        Visitor visitor = clinic.visitor();
        assertThat(visitor.get(CaseWork.first(LINK, page.text())).path()).isEqualTo("/my/today");
        return visitor;
    }

    private static void walk(Visitor visitor) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", CaseWork.first(ACTIVITY, visitor.get("/my/activity").text()));
        fields.putAll(Map.of("kind", "walk", "day", "2026-11-29", "minutes", "20", "distance", "1", "unit", "km"));
        fields.putAll(Map.of("during", "1", "after", "1"));
        assertThat(visitor.submit("/my/activity", "/my/activity", fields).text())
                .contains("Saved.");
    }

    private static String everything() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("event", "person", "personal_link", "case_access", "account")) {
            database.asOwner()
                    .sql("select t::text from " + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(all::append);
        }
        return all.toString();
    }
}
