package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
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

/** FEATURE UNDER TEST: when what people enter is read, and whom they call otherwise; both sides read the same. */
@ExtendWith(DatabaseExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClinicHoursPagesTest {

    private static Clinic clinic;
    private static Visitor ada;
    private static Visitor pia;

    @BeforeAll
    static void start(TestDatabase database, DataDirectory directory) {
        clinic = Clinic.open(database, directory);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        ada = clinic.signedIn("ada");
        pia = clinic.invited(ada, Clinic.openCase(ada, "Pia"), "pia");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    private static Visitor.Answer set(Map<String, String> changes) {
        Map<String, String> fields = new TreeMap<>(
                Map.of("version", "0", "days", "1 2 3 4 5", "opens", "08:00", "closes", "17:00", "emergency", "112"));
        fields.putAll(changes);
        return ada.submit("/clinic", "/clinic/hours", fields);
    }

    private static String plain(Visitor visitor, String page) {
        Visitor.Answer answer = visitor.get(page);
        assertThat(answer.status()).isEqualTo(200);
        return CaseWork.plain(answer.text());
    }

    @Test
    @Order(1)
    void untilSomebodySetsThemNobodyPromisesToRead() {
        assertThat(plain(ada, "/clinic"))
                .contains("Nobody here has said when what you enter is read.", "nobody has checked it")
                .contains("Just now nobody is to read.");
        assertThat(plain(pia, "/my/reach"))
                .contains("Nobody here has said when what you enter is read. Do not wait for an answer: call.")
                .contains("Nobody has checked it", "Read by ada");
        assertThat(plain(pia, "/my/stop")).contains("Who reads, and whom to call");
    }

    @Test
    @Order(2)
    void nonsenseIsRefusedAllAtOnceAndSetsNothing() {
        Visitor.Answer refused = set(Map.of("opens", "18:00", "emergency", " ", "coverUntil", "soon"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(CaseWork.plain(refused.text()))
                .contains(
                        "Until (17:00): It must be later than the beginning", "Emergency number", "Cover until (soon)");
        assertThat(CaseWork.plain(set(Map.of("closes", "25:00")).text())).contains("Write hours and minutes");
        assertThat(plain(ada, "/clinic")).contains("Nobody here has said");
    }

    @Test
    @Order(3)
    void bothSidesReadTheSameWords() {
        assertThat(set(Map.of(
                                "phone", "030 1234",
                                "outside", "Doctor on call, 116 117",
                                "cover", "Bo reads for Ada",
                                "coverUntil", "2999-12-31"))
                        .text())
                .contains("Set. Everybody in care reads it from now on.");
        String words =
                "What you enter is read on weekdays, 08:00 to 17:00. At other times nobody reads it: do not wait, call.";
        assertThat(plain(ada, "/clinic")).contains(words, "by ada");
        assertThat(plain(pia, "/my/reach"))
                .contains(words, "In an emergency 112", "Telephone 030 1234", "Otherwise Doctor on call, 116 117")
                .contains("Cover Bo reads for Ada")
                .doesNotContain("Nobody has checked it");
    }

    @Test
    @Order(4)
    void whoSetsThemFromAnOldPageIsToldAndEarlierOnesAreKept() {
        assertThat(set(Map.of("days", "1")).text()).contains("Somebody else has set others.");
        set(Map.of("version", "1", "days", "2 4", "cover", "Bo reads for Ada", "coverUntil", "2020-01-01"));
        assertThat(plain(pia, "/my/reach"))
                .contains("read on Tuesdays and Thursdays, 08:00 to 17:00")
                .doesNotContain("Bo reads for Ada");
        set(Map.of("version", "2", "days", ""));
        assertThat(plain(pia, "/my/reach")).contains("At present nobody reads what you enter.");
        assertThat(plain(ada, "/clinic")).contains("read on weekdays", "read on Tuesdays and Thursdays");
    }

    @Test
    @Order(5)
    void onlyCliniciansOpenTheClinic() {
        assertThat(pia.get("/clinic").status()).isEqualTo(403);
        assertThat(clinic.visitor().get("/clinic").path()).isEqualTo("/signin");
        assertThat(ada.get("/my/reach").status()).isEqualTo(403);
    }
}
