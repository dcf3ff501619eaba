package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: who signed a plan, and what is different from the one before, item by item. */
@ExtendWith(DatabaseExtension.class)
class PlanSignaturePagesTest {

    private static final Pattern ITEM = Pattern.compile("name=\"item\\.([a-z0-9_]+)\\.sets\"[^>]*value=\"(\\d+)\"");
    private static final Pattern REMOVE = Pattern.compile("name=\"(item\\.[a-z0-9_]+\\.do)\" value=\"remove\"");
    private static final Pattern SWAP = Pattern.compile(
            "name=\"movement\" value=\"([^\"]+)\"><input type=\"hidden\" name=\"instead\" value=\"([^\"]+)\"");
    private static final String SIGNED = "Signed by ada, clinician, on \\d+ [A-Z][a-z]+ \\d{4} at \\d\\d:\\d\\d\\.";

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

    private static String plain(CaseWork work, String page) {
        return CaseWork.plain(work.see(page));
    }

    @Test
    void acceptingSignsWithNameRoleAndMomentOnPlanAndTimeline() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Signed");
        work.fillIn();
        work.beginSearch();
        work.walkSearch(_ -> Map.of("how", "clean", "pain", "1"));
        work.endSearch();
        assertThat(plain(work, "/plan"))
                .contains("Accepting signs it: ada, clinician, with the moment.")
                .doesNotContain("Signed by", "Compared with");
        work.accept();
        assertThat(plain(work, "/plan")).containsPattern(SIGNED).doesNotContain("Not signed");
        assertThat(plain(work, "/timeline")).containsPattern("Programme accepted .* " + SIGNED);
    }

    @Test
    void aChangeIsSignedByWhoeverMadeItAndShownItemByItem() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Changed");
        work.goUnderProgramme();
        CaseWork second = clinic.shared(database, work, "bo");
        String change = second.see("/plan/change");
        Matcher item = ITEM.matcher(change);
        assertThat(item.find()).isTrue();
        int sets = Integer.parseInt(item.group(2));
        Map<String, String> fields = new TreeMap<>();
        fields.put("position", CaseWork.first(Pattern.compile("name=\"position\" value=\"(\\d+)\""), change));
        fields.put("item." + item.group(1) + ".sets", Integer.toString(sets == 1 ? 2 : sets - 1));
        Matcher remove = REMOVE.matcher(change);
        String removed = "";
        while (remove.find()) {
            removed = remove.group(1);
        }
        assertThat(removed).isNotEmpty().doesNotContain("item." + item.group(1) + ".");
        fields.put(removed, "remove");
        fields.put("reason", "enough for this week");
        second.send("/plan/change", "/plan/change", fields);
        assertThat(plain(second, "/plan"))
                .contains("Signed by bo, clinician, on ")
                .containsPattern("Compared with the plan of \\d+ [A-Z][a-z]+ \\d{4}: 2 movements are not as they were")
                .containsPattern(": changed .{0,80}, was ")
                .containsPattern(": gone was ")
                .contains("Because: enough for this week");
    }

    @Test
    void whatThePersonTakesUpAloneIsSaidToBeUnsignedWithTheLastSignedOne() {
        Visitor ada = clinic.signedIn("ada");
        CaseWork work = CaseWork.open(ada, "Taken up");
        work.goUnderProgramme();
        Visitor person = clinic.invited(ada, work.address(), "taken-up");
        person.submit("/my/today", "/my/morning", Map.of("pain", "2", "stiff", "0", "night", "no", "leg", "none"));
        Matcher tap = SWAP.matcher(person.get("/my/today").text());
        assertThat(tap.find()).as("something else is a tap away").isTrue();
        person.submit("/my/today", "/my/swap", Map.of("movement", tap.group(1), "instead", tap.group(2)));
        assertThat(plain(work, "/plan"))
                .containsPattern(
                        "Not signed by a clinician\\. Taken up on .{10,40} by taken-up\\. The last one that is: signed by ada, clinician, on ")
                .contains("Compared with the plan of");
        assertThat(plain(work, "/timeline")).contains("Not signed by a clinician. Taken up on ");
    }
}
