package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.content.library.LibraryReader;
import org.myotome.content.screening.ScreeningContent;
import org.myotome.engine.movement.Movement;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: clinical content is signed off or objected to, text by text, and every page says how it stands. */
@ExtendWith(DatabaseExtension.class)
class SignOffPagesTest {

    private static final String LIST = "/clinic/content";
    private static final Pattern HASH = Pattern.compile("name=\"hash\" value=\"([0-9a-f]{64})\"");

    private static Clinic clinic;
    private static TestDatabase database;

    @BeforeAll
    static void start(TestDatabase given, DataDirectory directory) {
        database = given;
        clinic = Clinic.open(given, directory, MovableClock.at("2026-11-23T09:00:00Z"));
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        clinic.secondClinician(given, "bo");
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    private static Visitor.Answer judge(String name, String piece, String verdict, String note) {
        Visitor visitor = clinic.signedIn(name);
        String page = visitor.get(piece).text();
        return visitor.submit(
                piece, piece, Map.of("verdict", verdict, "note", note, "hash", CaseWork.first(HASH, page)));
    }

    private static String see(String page) {
        return CaseWork.plain(clinic.signedIn("ada").get(page).text());
    }

    private static int stored(String id) {
        return database.asOwner()
                .sql("select count(*) from content_review where piece_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    @Test
    void everyPieceIsListedAndCanBeRead() {
        String all = see(LIST + "?all=true");
        for (Movement movement : LibraryReader.readShipped().library().movements()) {
            assertThat(all).contains(movement.name());
        }
        ScreeningContent.shipped().rules().forEach(rule -> assertThat(all).contains(rule.id()));
        ScreeningContent.shipped()
                .questions()
                .forEach(question -> assertThat(all).contains(question.id()));
        assertThat(see(LIST + "/rule/RF-CES"))
                .contains("Send to emergency care for an MRI of the spine", "saddle_numbness", "GIRFT 2023", "grade B");
        assertThat(see(LIST + "/advice/safety_net")).contains("Call your local emergency number at once");
        assertThat(see(LIST + "/claim/core_first")).contains("Starting with the trunk is a reasonable default");
        assertThat(see(LIST + "/intervention/heat")).contains("Something warm on it for ten minutes");
        assertThat(see(LIST + "/measure/pain_worst")).contains("Salaffi 2004");
        assertThat(see(LIST + "/condition/pregnant-man")).contains("Pregnancy was reported for a man.");
    }

    @Test
    void signedPieceSaysByWhomAndWhenWhereverItShows() {
        String piece = LIST + "/movement/side_plank";
        assertThat(see("/movements/side_plank")).contains("Unreviewed.");
        Visitor.Answer signed = judge("ada", piece, "signed", "cues read aloud");
        assertThat(CaseWork.plain(signed.text())).contains("Signed off: ");
        assertThat(signed.path()).startsWith(LIST + "/movement/").isNotEqualTo(piece);
        assertThat(see(piece)).contains("Reviewed by ada (clinic lead, 23 November 2026).", "cues read aloud");
        assertThat(see("/movements/side_plank")).contains("Reviewed by ada (clinic lead, 23 November 2026).");
        judge("bo", piece, "signed", "");
        assertThat(see(piece)).contains("ada (clinic lead, 23 November 2026) and bo (clinician, 23 November 2026)");
    }

    @Test
    void caseThatARuleFiresInSaysWhetherTheRuleIsReviewed() {
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Flagged");
        work.fillIn();
        work.save("questions", Map.of("q.calf_or_leg_swelling", "yes"));
        String rule = CaseWork.first(Pattern.compile("href=\"(/clinic/content/rule/[^\"]+)\""), work.see("/safety"));
        judge("ada", rule, "signed", "");
        assertThat(CaseWork.plain(work.see("/safety"))).contains("Reviewed by ada (clinic lead, 23 November 2026).");
        judge("bo", rule, "objected", "the calf alone is too little");
        assertThat(CaseWork.plain(work.see("/safety"))).contains("Objected to by bo (clinician, 23 November 2026).");
    }

    @Test
    void adviceForEverybodySaysItToThePersonToo() {
        judge("ada", LIST + "/advice/safety_net", "signed", "");
        CaseWork work = CaseWork.open(clinic.signedIn("ada"), "Pia");
        Visitor pia = clinic.invited(clinic.signedIn("ada"), work.address(), "pia");
        assertThat(CaseWork.plain(pia.get("/my/stop").text()))
                .contains("reviewed by ada (clinic lead, 23 November 2026). Version 1.")
                .doesNotContain("awaiting clinician review");
    }

    @Test
    void signatureHoldsForTheExactTextOnly() {
        String piece = LIST + "/question/smoker";
        judge("ada", piece, "signed", "");
        database.asOwner()
                .sql("update content_review set text_hash = sha256('an older text'::bytea), text = 'an older text'"
                        + " where piece_id = 'smoker'")
                .update();
        assertThat(see(piece))
                .contains("Unreviewed: it has changed since ada (clinic lead, 23 November 2026), when it was reviewed.")
                .contains("(of an earlier text)");
        assertThat(see(LIST + "?kind=question&state=reviewed")).doesNotContain(", smoker");
        judge("ada", piece, "signed", "");
        assertThat(see(LIST + "?kind=question&state=reviewed")).contains(", smoker");
    }

    @Test
    void objectionOutweighsSignaturesUntilItIsTakenBack() {
        String piece = LIST + "/movement/bridge";
        judge("ada", piece, "signed", "");
        judge("bo", piece, "objected", "the dose is too high");
        assertThat(see(piece)).contains("Objected to by bo", "the dose is too high");
        assertThat(see(LIST + "?state=objected")).contains(", bridge");
        judge("bo", piece, "withdrawn", "");
        assertThat(see(piece)).contains("Reviewed by ada").contains("Taken back");
        assertThat(stored("bridge")).isEqualTo(3);
    }

    @Test
    void sameVerdictTwiceCountsOnce() {
        String piece = LIST + "/movement/bird_dog";
        judge("ada", piece, "signed", "");
        assertThat(CaseWork.plain(judge("ada", piece, "signed", "").text())).contains("That was said already");
        judge("ada", piece, "signed", "with a word more");
        judge("bo", piece, "withdrawn", "");
        assertThat(stored("bird_dog")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "objected |                | right | Note : Write what is wrong with it",
                "approve  | fine           | right | Verdict (approve): Sign it off, object, or take yours back.",
                "signed   | fine           | wrong | Text (changed): The text is another one than the page showed you.",
            })
    void whatMakesNoSenseIsRefusedAndTheNoteKept(String verdict, String note, String hash, String says) {
        String piece = LIST + "/movement/squat";
        Visitor ada = clinic.signedIn("ada");
        String right = CaseWork.first(HASH, ada.get(piece).text());
        String written = note == null ? "" : note;
        Visitor.Answer answer = ada.submit(
                piece,
                piece,
                Map.of("verdict", verdict, "note", written, "hash", hash.equals("right") ? right : "0".repeat(64)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(CaseWork.plain(answer.text())).contains(says).contains(written);
        assertThat(stored("squat")).isZero();
    }

    @Test
    void listIsNarrowedByKindStateRegionAndWords() {
        assertThat(see(LIST + "?kind=movement&region=foot"))
                .contains("heel_raise")
                .doesNotContain(", side_plank");
        assertThat(see(LIST + "?kind=rule&find=squeezed")).contains("1 piece", "RF-CES");
        assertThat(see(LIST + "?find=no+such+words")).contains("Nothing fits. Take a filter away.");
    }

    @Test
    void verdictsCannotBeChangedOrDeletedByTheApplication() {
        List<String> may = database.asOwner()
                .sql(
                        "select privilege_type from information_schema.role_table_grants where table_name = 'content_review'"
                                + " and grantee <> current_user order by 1")
                .query((row, number) -> row.getString(1))
                .list();
        assertThat(may).containsExactly("INSERT", "SELECT");
    }
}
