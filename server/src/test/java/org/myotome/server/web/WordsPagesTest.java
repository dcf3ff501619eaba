package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: the person's own words: said, put right, taken back, read; by the person, a carer and a clinician. */
@ExtendWith(DatabaseExtension.class)
class WordsPagesTest {

    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern REPLACES = Pattern.compile("name=\"replaces\" value=\"([0-9a-f-]{36})\"");

    private static final Pattern LINK = Pattern.compile("(/open/[A-Za-z0-9_-]{43})");

    private final MovableClock clock = MovableClock.at("2026-11-23T09:00:00Z");
    private TestDatabase database;
    private Clinic clinic;
    private CaseWork work;
    private Visitor ada;
    private Visitor pia;

    @BeforeEach
    void begin(TestDatabase given, DataDirectory directory) {
        database = given;
        clinic = Clinic.open(given, directory, clock);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        ada = clinic.signedIn("ada");
        work = CaseWork.open(ada, "Pia");
        pia = clinic.invited(ada, work.address(), "pia");
    }

    @AfterEach
    void end() {
        clinic.close();
    }

    private Visitor.Answer say(Visitor visitor, String kind, String text) {
        return say(visitor, kind, text, UUID.randomUUID().toString());
    }

    private static Visitor.Answer say(Visitor visitor, String kind, String text, String id) {
        return visitor.submit("/my/words", "/my/words", Map.of("kind", kind, "text", text, "id", id));
    }

    private Visitor opened(Visitor.Answer page) {
        Visitor visitor = clinic.visitor();
        visitor.get(first(LINK, page.text()));
        return visitor;
    }

    private static String plain(Visitor visitor, String page) {
        return CaseWork.plain(visitor.get(page).text());
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void thePageSaysThatNobodyReadsItAtOnceAndWhomToCall() {
        assertThat(plain(pia, "/my/words"))
                .contains("Not for emergencies", "Nobody here has said when what you enter is read.")
                .contains("In an emergency call", "No program reads it");
        assertThat(pia.get("/my/today").text()).contains("href=\"/my/words\"");
    }

    @Test
    void aNoteIsReadByAClinicianWhoSaysSo() {
        assertThat(CaseWork.plain(
                        say(pia, "note", "The new one pulls in my calf.").text()))
                .contains("Kept. Nobody here has said", "The new one pulls in my calf.", "Not read yet.");
        assertThat(plain(ada, "/caseload")).contains("A note waits to be read.").contains("People in care read:");
        assertThat(plain(ada, work.address() + "/plan")).contains("In their words", "The new one pulls in my calf.");
        assertThat(plain(ada, work.address() + "/timeline")).contains("In their words: Note The new one pulls");
        clock.pass(Duration.ofHours(2));
        String page = work.see("/words");
        ada.submit(work.address() + "/words", work.address() + "/words/read", Map.of("id", first(ID, page)));
        assertThat(plain(ada, "/caseload")).doesNotContain("waits to be read");
        assertThat(plain(pia, "/my/words")).contains("Read by ada, Monday, 23 November 2026, 11:00");
    }

    @Test
    void redFlagWordsAreNotInterpreted() {
        work.fillIn();
        String before = plain(ada, work.address() + "/safety");
        say(pia, "note", "I cannot feel the skin between my legs and cannot pass urine.");
        assertThat(plain(ada, work.address() + "/safety")).isEqualTo(before);
        assertThat(plain(ada, work.address() + "/words")).contains("for signs of danger too");
    }

    @Test
    void theSameFormTwiceIsOnceAndWithOtherWordsACorrection() {
        String id = UUID.randomUUID().toString();
        say(pia, "note", "once", id);
        say(pia, "note", "once", id);
        assertThat(work.see("/words").split("<blockquote", -1)).hasSize(2);
        say(pia, "note", "changed after going back", id);
        assertThat(plain(pia, "/my/words"))
                .contains("changed after going back", "Put right from an earlier text.")
                .doesNotContain(" once ");
        assertThat(plain(ada, work.address() + "/words")).contains("put right later once");
    }

    @Test
    void aCorrectionAndTakingBackStayInTheRecord() {
        say(pia, "note", "my left knee");
        String page = pia.get("/my/words").text();
        pia.submit("/my/words", "/my/words", Map.of("replaces", first(REPLACES, page), "text", "my right knee"));
        assertThat(plain(pia, "/my/words")).contains("my right knee").doesNotContain("my left knee");
        String corrected = pia.get("/my/words").text();
        pia.submit("/my/words", "/my/words/back", Map.of("id", first(REPLACES, corrected)));
        assertThat(plain(pia, "/my/words")).contains("Nothing yet.");
        assertThat(plain(ada, work.address() + "/words"))
                .contains("taken back my right knee", "put right later my left knee");
        assertThat(plain(ada, work.address() + "/timeline"))
                .contains("Struck out: taken back by who said it", "Struck out: put right by later words");
        assertThat(plain(ada, "/caseload")).doesNotContain("waits to be read");
    }

    @Test
    void aGoalTakesThePlaceOfTheOneBeforeAndAClinicianMakesItTheGoalOfTheCase() {
        say(pia, "goal", "swim in the sea");
        say(pia, "goal", "walk to the lake\nand back");
        assertThat(plain(pia, "/my/words")).contains("walk to the lake").doesNotContain("swim in the sea");
        assertThat(plain(ada, work.address() + "/words")).contains("nobody has said one");
        String page = work.see("/words");
        ada.submit(work.address() + "/words", work.address() + "/words/goal", Map.of("id", first(ID, page)));
        assertThat(plain(ada, work.address() + "/words"))
                .contains("The goal that decisions use: walk to the lake and back.");
    }

    @Test
    void wordsOfAnyScriptComeBackAsTheyWereAndMarkupIsText() {
        say(pia, "matters", "أن ألعب مع أحفادي <script>alert(1)</script>");
        assertThat(pia.get("/my/words").text())
                .contains("<blockquote dir=\"auto\">أن ألعب مع أحفادي &lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(work.see("/plan")).contains("أن ألعب مع أحفادي");
    }

    @Test
    void whatIsTooLongOrEmptyIsRefusedAndKeptOnThePage() {
        Visitor.Answer refused = say(pia, "goal", "long ".repeat(60));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(CaseWork.plain(refused.text())).contains("299 characters", "Shorten it to 200 characters");
        assertThat(refused.text()).contains("long long long");
        assertThat(say(pia, "note", " \u200B ").status()).isEqualTo(422);
        assertThat(say(pia, "shout", "hello").status()).isEqualTo(422);
        assertThat(plain(pia, "/my/words")).contains("Nothing yet.");
    }

    @Test
    void aCarersWordsAreMarkedAndNeitherWritesInTheOthersName() {
        say(pia, "goal", "my own goal");
        Visitor bo = opened(pia.submit("/my/people", "/my/people/name", Map.of("name", "Cy", "relation", "friend")));
        assertThat(say(bo, "goal", "that she goes out again").status()).isEqualTo(200);
        assertThat(plain(pia, "/my/words")).contains("my own goal", "that she goes out again", "said by Cy (friend)");
        assertThat(plain(ada, work.address() + "/words")).contains("said by Cy (friend), who helps");

        String hers = first(REPLACES, pia.get("/my/words").text());
        assertThat(bo.submit("/my/words", "/my/words", Map.of("replaces", hers, "text", "not hers"))
                        .status())
                .isEqualTo(422);
        assertThat(bo.submit("/my/words", "/my/words/back", Map.of("id", hers)).status())
                .isEqualTo(422);
        assertThat(plain(pia, "/my/words")).contains("my own goal").doesNotContain("not hers");
    }

    @Test
    void wordsOfAnotherCaseAreOutOfReach() {
        say(pia, "note", "mine alone");
        String id = first(ID, work.see("/words"));
        CaseWork other = CaseWork.open(ada, "Other");
        Visitor olga = clinic.invited(ada, other.address(), "olga");
        assertThat(olga.submit("/my/words", "/my/words/back", Map.of("id", id)).status())
                .isEqualTo(422);
        assertThat(ada.submit(other.address() + "/words", other.address() + "/words/read", Map.of("id", id))
                        .status())
                .isEqualTo(422);
    }

    /** The store keeps nothing of it in the open. */
    @Test
    void wordsAreEncryptedLikeEverythingElse() {
        say(pia, "note", "unmistakable secret");
        String dump = database.asOwner()
                .sql("select string_agg(t::text, ' ') from event t")
                .query(String.class)
                .single();
        assertThat(dump)
                .contains("person_words")
                .doesNotContain("unmistakable")
                .doesNotContain(HexFormat.of().formatHex("unmistakable".getBytes(StandardCharsets.UTF_8)));
    }
}
