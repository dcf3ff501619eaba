package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: recording a trial, and what arrives impossible, twice, late or from two devices. */
@ExtendWith(DatabaseExtension.class)
class TrialPagesTest {

    private static final Pattern FAULT =
            Pattern.compile("name=\"faults\" value=\"([^\"]+)\"[^>]*>[^<]*<small>(minor|major)");

    private static Clinic clinic;
    private static TestDatabase database;

    private CaseWork work;

    @BeforeAll
    static void start(TestDatabase given, DataDirectory directory) {
        clinic = Clinic.open(given, directory);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        clinic.secondClinician(given, "bo");
        database = given;
    }

    @AfterAll
    static void stop() {
        clinic.close();
    }

    @BeforeEach
    void beginSearch() {
        work = CaseWork.open(clinic.signedIn("ada"), "Trials");
        work.fillIn();
        work.beginSearch();
    }

    // --- what may be said ---

    @Test
    void twoTapsAreEnoughAndSayNoMoreThanTheySay() {
        assertThat(record("how", "not_clean", "pain", "1").status()).isEqualTo(200);
        assertThat(tried()).contains("not correct, pain 1").doesNotContain("left", "with");
    }

    @Test
    void faultEffortAndObserverAreExtraTaps() {
        String major = fault("major");
        assertThat(record("how", "not_clean", "pain", "0", "faults", major, "effort", "right", "observer", "person")
                        .status())
                .isEqualTo(200);
        assertThat(tried())
                .contains("with a major fault (" + major + "), pain 0, two or three left, as the person saw it");
    }

    @Test
    void whatCouldNotBeDoneMayBeWithoutPain() {
        assertThat(record("how", "not_clean", "unable", "yes", "pain", "0").status())
                .isEqualTo(200);
        assertThat(tried()).contains("could not, pain 0");
    }

    @Test
    void oneMinorFaultAloneIsCorrect() {
        String minor = fault("minor");
        assertRefused(
                record("how", "not_clean", "pain", "0", "faults", minor),
                "One minor fault alone still counts as correct");
        assertThat(record("how", "clean", "pain", "0", "faults", minor).status())
                .isEqualTo(200);
        assertThat(tried()).contains("correct (" + minor + "), pain 0");
    }

    @Test
    void thePersonOnTheMatIsToldInPlainWords() {
        assertThat(CaseWork.plain(work.see("/search")))
                .contains("In plain words, for the person on the mat")
                .containsPattern("Of people like you, about \\d+ in \\d+ would be seen to do it correctly")
                .containsPattern("\\d+ would feel more pain than the \\d of 10 we agreed on. If you do, stop at once")
                .contains(
                        "If it goes well, ",
                        "If it does not look right, ",
                        "If you cannot do it, ",
                        "If it hurts more than");
    }

    // --- what cannot be ---

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            movement | moonwalk     | Movement (moonwalk): The library has no such movement
            movement | dead_bug/left | Movement (dead_bug/left): It has no sides
            movement | single_leg_bridge | Movement (single_leg_bridge): Say which side
            how      | splendid     | How (splendid): Choose correct or not correct
            how      | ''           | How : Choose correct or not correct
            pain     | ''           | Pain : Choose a number from 0 to 10
            pain     | 11           | Pain (11): Choose a number from 0 to 10
            pain     | -1           | Pain (-1): Choose a number from 0 to 10
            pain     | NaN          | Pain (NaN): Choose a number from 0 to 10
            pain     | 1e0          | Pain (1e0): Choose a number from 0 to 10
            exact    | 6            | Pain (0, and exactly 6): These are two answers
            exact    | some         | Pain (some): Choose a number from 0 to 10
            unable   | yes          | How (correct, and could not): It was one or the other
            faults   | hair is grey | Fault (hair is grey): This is no fault of
            effort   | heroic       | Effort (heroic): Choose one of those on the page
            observer | camera       | Who watched (camera): Choose one of those on the page
            """)
    void whatCannotBeIsRefusedWithItsReason(String field, String value, String says) {
        Map<String, String> fields = fields("how", "clean", "pain", "0");
        fields.put(field, value);
        assertRefused(send(fields), says);
    }

    @Test
    void correctWithAMajorFaultIsRefusedAndKeepsEachTap() {
        String major = fault("major");
        Visitor.Answer answer = record("how", "clean", "pain", "1", "faults", major, "effort", "all");
        assertRefused(answer, "two minor ones or a major one do not");
        assertThat(CaseWork.plain(answer.text())).contains("Not saved: ", "clean, " + major + ", all and pain 1");
        assertThat(answer.text())
                .containsPattern("name=\"how\" value=\"clean\"[^>]* checked")
                .containsPattern("value=\"" + Pattern.quote(major) + "\" checked")
                .containsPattern("name=\"effort\" value=\"all\" checked")
                .doesNotContainPattern("name=\"how\" value=\"not_clean\" checked");
    }

    @Test
    void lowPainTapAndAScoreOutsideItsGroupAreTwoAnswers() {
        assertRefused(record("how", "clean", "pain", "more", "exact", "1"), "and exactly 1): These are two answers");
        assertThat(record("how", "clean", "pain", "more", "exact", "7").status())
                .isEqualTo(200);
        assertThat(tried()).contains("correct, pain 7");
    }

    @Test
    void movementLockedMeanwhileIsRefusedWithTheReason() {
        Map<String, String> late = fields("how", "clean", "pain", "0");
        work.save("person", Map.of("age", "12"));
        Visitor.Answer answer = send(late);
        assertRefused(answer, "It is locked by now: ");
        assertThat(CaseWork.plain(answer.text())).contains("belongs in the record all the same", "Not saved: ");
    }

    // --- twice, late, and in another order ---

    @Test
    void theSameAnswerTwiceCountsOnce() {
        Map<String, String> trial = fields("how", "clean", "pain", "0");
        assertThat(send(trial).status()).isEqualTo(200);
        Visitor.Answer again = send(trial);
        assertThat(again.status()).isEqualTo(200);
        assertThat(CaseWork.plain(again.text())).contains("Recorded already, and counted once");
        assertThat(trials()).isEqualTo(1);
    }

    @Test
    void anotherAnswerToTheSameQuestionIsRefusedAndShowsTheFirst() {
        Map<String, String> trial = fields("how", "clean", "pain", "0");
        CaseWork other = clinic.shared(database, work, "bo");
        assertThat(send(trial).status()).isEqualTo(200);
        trial.put("how", "not_clean");
        Visitor.Answer answer = other.send("/search", "/search/trial", trial);
        assertRefused(answer, "Meanwhile a trial was recorded", "correct, pain 0. There is 1 trial now");
        assertThat(CaseWork.plain(answer.text())).contains("Not saved: ", "not clean and pain 0");
        assertThat(trials()).isEqualTo(1);
    }

    @Test
    void twoDevicesAtOnceRecordOneTrial() throws Exception {
        Map<String, String> good = fields("how", "clean", "pain", "0");
        Map<String, String> bad = new TreeMap<>(good);
        bad.put("how", "not_clean");
        CaseWork other = clinic.shared(database, work, "bo");
        try (ExecutorService devices = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> both = List.of(
                    () -> send(good).status(),
                    () -> other.send("/search", "/search/trial", bad).status());
            List<Integer> statuses = devices.invokeAll(both).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 422);
        }
        assertThat(trials()).isEqualTo(1);
    }

    @Test
    void answerThatComesAfterAnUndoStaysUndone() {
        Map<String, String> trial = fields("how", "clean", "pain", "0");
        send(trial);
        Map<String, String> undo = Map.of("moment", work.searchMoment());
        assertThat(work.send("/search", "/search/undo", undo).status()).isEqualTo(200);
        assertThat(work.send("/search", "/search/undo", undo).status()).isEqualTo(422);
        assertRefused(send(trial), "Meanwhile a trial was struck out", "There are 0 trials now");
        assertThat(work.proposedMovement()).isEqualTo(trial.get("movement"));
        assertThat(trials()).isZero();
    }

    @Test
    void answersInAnotherOrderAreRefused() {
        Map<String, String> second = fields("how", "clean", "pain", "0");
        second.put("moment", Integer.toString(Integer.parseInt(second.get("moment")) + 1));
        assertRefused(send(second), "Trial : Meanwhile");
        assertThat(send(fields("how", "clean", "pain", "0")).status()).isEqualTo(200);
    }

    @Test
    void answerThatComesAfterTheEndIsRefused() {
        Map<String, String> late = fields("how", "clean", "pain", "0");
        work.send("/search", "/search/end", Map.of());
        assertRefused(send(late), "No search is running; it may have been ended meanwhile");
        assertThat(trials()).isZero();
    }

    @Test
    void answerThatComesAfterTwoPainfulOnesIsRefused() {
        record("how", "clean", "pain", "more", "exact", "8");
        record("how", "clean", "pain", "more", "exact", "8");
        assertThat(CaseWork.plain(work.see("/search"))).contains("Enough for today");
        Map<String, String> late = new TreeMap<>(Map.of("movement", "dead_bug", "how", "clean", "pain", "0"));
        Matcher moment = Pattern.compile("name=\"moment\" value=\"(\\d+)\"").matcher(work.see("/search"));
        assertThat(moment.find()).isTrue();
        late.put("moment", moment.group(1));
        assertRefused(send(late), "Nothing more is tried in this search");
        assertThat(trials()).isEqualTo(2);
    }

    // --- help ---

    private Visitor.Answer record(String... pairs) {
        return send(fields(pairs));
    }

    private Map<String, String> fields(String... pairs) {
        Map<String, String> fields = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        fields.put("movement", work.proposedMovement());
        fields.put("moment", work.searchMoment());
        return fields;
    }

    private Visitor.Answer send(Map<String, String> fields) {
        return work.send("/search", "/search/trial", fields);
    }

    private void assertRefused(Visitor.Answer answer, String... says) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(CaseWork.plain(answer.text()))
                .contains("Nothing was saved yet")
                .contains(says);
    }

    private String fault(String severity) {
        return FAULT.matcher(work.see("/search"))
                .results()
                .filter(fault -> fault.group(2).equals(severity))
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private String tried() {
        return CaseWork.plain(triedList());
    }

    private long trials() {
        return triedList().split("<li>", -1).length - 1L;
    }

    private String triedList() {
        String page = work.see("/search");
        int from = page.indexOf("Tried so far");
        return page.substring(from, page.indexOf("</ol>", from));
    }
}
