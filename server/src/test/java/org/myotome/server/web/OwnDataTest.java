package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;
import org.myotome.server.store.EventStore;
import org.myotome.server.store.MasterKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FEATURE UNDER TEST: a person takes all of their data with them and asks for its erasure; the clinic decides, and erased is erased. */
@ExtendWith(DatabaseExtension.class)
class OwnDataTest {

    private static Clinic clinic;
    private static TestDatabase database;
    private static DataDirectory directory;

    @BeforeAll
    static void start(TestDatabase given, DataDirectory data) {
        database = given;
        directory = data;
        clinic = Clinic.open(given, data);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        clinic.secondClinician(given, "bo");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    private static String idOf(CaseWork work) {
        return work.address().substring("/cases/".length());
    }

    private static Map<String, String> unzipped(Visitor.File file) throws IOException {
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.type()).isEqualTo("application/zip");
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(file.content().toArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static Visitor.Answer decide(CaseWork work, String decision, String reason, String name) {
        return work.send("/erasure", "/erasure", Map.of("decision", decision, "reason", reason, "name", name));
    }

    @Test
    void everyEntryIsInTheFileAndAPersonReadsWhatItIs() throws IOException {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Pia Müller");
        work.goUnderProgramme();
        Visitor pia = clinic.invited(clinic.signedIn("ada"), work.address(), "pia");
        Map<String, String> files = unzipped(pia.file("/my/data/all.zip"));
        assertThat(files).containsOnlyKeys("README.txt", "access.csv", "entries.json", "programme.pdf", "scores.csv");
        assertThat(files.get("README.txt")).contains("All that this clinic keeps about you", "it is not encrypted");
        assertThat(files.get("programme.pdf")).startsWith("%PDF-");
        assertThat(files.get("access.csv")).startsWith("at,who,what,allowed\n").contains(",ada,opened a page,yes");
        JsonNode entries = JsonMapper.builder().build().readTree(files.get("entries.json"));
        int stored = database.asOwner()
                .sql("select count(*) from event where person_id = ?")
                .param(idOf(work))
                .query(Integer.class)
                .single();
        assertThat(entries.size()).isEqualTo(stored);
        assertThat(entries.get(0).get("type").asString()).isEqualTo("person_named");
        assertThat(entries.get(0).get("says").asString()).isEqualTo("Pia Müller");
        assertThat(files.get("entries.json")).contains("\"programme_accepted\"", "\"by\" : \"ada\"");
        assertThat(unzipped(clinic.signedIn("ada").file(work.address() + "/data.zip"))
                        .keySet())
                .isEqualTo(files.keySet());
    }

    @Test
    void scoresAreATableThatNoSpreadsheetRuns() throws IOException {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Formula");
        work.fillIn();
        String page = work.see("/progress");
        assertThat(page).contains("/progress");
        Map<String, String> files = unzipped(clinic.signedIn("ada").file(work.address() + "/data.zip"));
        assertThat(files.get("scores.csv")).startsWith("day,measure,name,side,about,score\n");
        assertThat(files).doesNotContainKey("programme.pdf");
        assertThat(files.get("README.txt")).contains("Not here: There is no programme in force");
    }

    @Test
    void personAsksTakesItBackAndAsksAgain() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Asks");
        Visitor person = clinic.invited(clinic.signedIn("ada"), work.address(), "asks");
        assertThat(CaseWork.plain(person.get("/my/data").text())).contains("Ask for it to be erased");
        person.submit("/my/data", "/my/data/erase", Map.of());
        assertThat(CaseWork.plain(
                        person.submit("/my/data", "/my/data/erase", Map.of()).text()))
                .contains("You have asked for it already", "Not decided yet.");
        person.submit("/my/data", "/my/data/keep", Map.of());
        assertThat(CaseWork.plain(person.get("/my/data").text())).contains("Taken back on", "Ask for it to be erased");
        person.submit("/my/data", "/my/data/erase", Map.of());
        assertThat(CaseWork.plain(clinic.signedIn("ada").get("/clinic/requests").text()))
                .contains("Asks");
        assertThat(CaseWork.plain(clinic.signedIn("bo").get("/clinic/requests").text()))
                .doesNotContain("Asks")
                .containsPattern("[1-9] more waits? for colleagues");
    }

    @Test
    void clinicKeepsItWithAReasonThatThePersonReads() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Kept");
        Visitor person = clinic.invited(clinic.signedIn("ada"), work.address(), "kept");
        person.submit("/my/data", "/my/data/erase", Map.of());
        assertThat(CaseWork.plain(work.see("/erasure"))).contains("What would be lost for good", "Kept: name, address");
        assertThat(CaseWork.plain(
                        decide(work, "keep", "Ten years are the law here.", "").text()))
                .contains("Kept. The person reads your reason.");
        assertThat(CaseWork.plain(person.get("/my/data").text())).contains("by ada: Ten years are the law here.");
        assertThat(work.see("/timeline")).contains("Case opened");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "erase | a reason |            | Name of the person : Write the name as it stands",
                "erase | a reason | Sombody    | Name of the person (Sombody): Write the name as it stands",
                "erase |          | Somebody   | Reason : Write why, without names",
                "keep  |          |            | Reason : Write why, without names",
                "burn  | a reason | Somebody   | Decision (burn): Choose whether the record is erased or kept.",
            })
    void decisionThatIsNotMeantIsRefusedAndNothingIsLost(String decision, String reason, String name, String says) {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Somebody");
        work.send("/erasure", "/erasure/ask", Map.of());
        Visitor.Answer answer = decide(work, decision, reason == null ? "" : reason, name == null ? "" : name);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(CaseWork.plain(answer.text())).contains(says);
        assertThat(work.see("/timeline")).contains("Case opened");
    }

    @Test
    void erasedIsErasedAndTheChainStillVerifies() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Gone Tomorrow");
        work.fillIn();
        CaseWork stays = CaseWork.open(clinic.signedIn("ada"), "Stays");
        Visitor person = clinic.invited(clinic.signedIn("ada"), work.address(), "gone");
        String link = linkOf(work);
        person.submit("/my/data", "/my/data/erase", Map.of());
        Visitor.Answer done = decide(work, "erase", "asked for, and nothing has to be kept", "gone tomorrow");
        assertThat(done.path()).isEqualTo("/clinic/requests");
        assertThat(CaseWork.plain(done.text()))
                .contains("Erased. Nobody can read this record again", "asked for, and nothing has to be kept")
                .doesNotContain("Gone Tomorrow");

        Visitor ada = clinic.signedIn("ada");
        assertThat(ada.get("/caseload").text()).doesNotContain("Gone Tomorrow").contains("Stays");
        assertThat(ada.get(work.address() + "/timeline").status()).isEqualTo(403);
        assertThat(person.get("/my/today").status()).isIn(403, 404);
        assertThat(clinic.visitor().signIn("gone", Clinic.PASSWORD).text()).contains("do not belong together");
        assertThat(clinic.visitor().get(link).text()).doesNotContain("Gone Tomorrow");
        assertThat(readable("Gone Tomorrow")).isEmpty();
        EventStore store =
                EventStore.open(database.dataSource(), MasterKey.from(Map.of(), directory), Clock.systemUTC());
        assertThat(store.verifyAll().problems()).isEmpty();
        assertThat(store.persons().stream()
                        .filter(one -> one.personId().equals(idOf(work)))
                        .findFirst()
                        .orElseThrow()
                        .erasedAt())
                .isPresent();
        assertThat(stays.see("/timeline")).contains("Case opened");
    }

    @Test
    void secondDecisionChangesNothing() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Once");
        work.send("/erasure", "/erasure/ask", Map.of());
        String opened = work.see("/erasure");
        decide(work, "keep", "kept", "");
        Visitor.Answer late = clinic.signedIn("ada")
                .submit(
                        work.address() + "/erasure",
                        work.address() + "/erasure",
                        Map.of("decision", "erase", "reason", "late", "name", "Once"));
        assertThat(opened).contains("Decide");
        assertThat(late.status()).isEqualTo(422);
        assertThat(CaseWork.plain(late.text())).contains("It was decided or taken back meanwhile.");
        assertThat(work.see("/timeline")).contains("Case opened");
    }

    @Test
    void nobodyElseDownloadsOrDecides() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Private");
        Visitor bo = clinic.signedIn("bo");
        assertThat(bo.get(work.address() + "/data.zip").status()).isEqualTo(403);
        assertThat(bo.get(work.address() + "/erasure").status()).isEqualTo(403);
        assertThat(clinic.signedIn("ada").get("/my/data").status()).isEqualTo(403);
        assertThat(clinic.visitor().get("/my/data").path()).isEqualTo("/signin");
    }

    /** Make a link to the person's own pages and return its address. */
    private static String linkOf(CaseWork work) {
        String page = work.send("/people", "/people/link", Map.of("scope", "all", "days", "30"))
                .text();
        return CaseWork.first(Pattern.compile("(/open/[A-Za-z0-9_-]{20,})"), page);
    }

    /** Return the tables in which a name can be read. */
    private static List<String> readable(String name) {
        return database.asOwner()
                .sql("select 'account' from account where display_name = :name"
                        + " union all select 'one_time_link' from one_time_link where display_name = :name")
                .param("name", name)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
