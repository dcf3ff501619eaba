package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
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

    private static final Pattern COUNTED = Pattern.compile("(\\d+) → (\\d+) in 100");
    private static final Pattern CLAIM = Pattern.compile("Can do: |Nothing here would probably work");

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

    // --- what is explained ---

    @Test
    void proposalSaysWhyWhatStopsItAndWhatEachAnswerLeadsTo() {
        String page = CaseWork.plain(work.see("/search"));
        assertThat(page)
                .contains(
                        "One set: ",
                        "Closest to a coin-flip",
                        "It helps to settle the ladder ",
                        "What each answer leads to")
                .containsPattern("Would stop it first: [a-z ]+ \\(\\d+ in 100\\)\\.")
                .containsPattern("Pain above 3: at most \\d+ in 100")
                .containsPattern(" Correct Next, [A-Z]")
                .containsPattern(" Not correct (Next, [A-Z]|Every ladder|Nothing bearable|The search stops)")
                .containsPattern(" Could not at all (Next, [A-Z]|Every ladder|Nothing bearable|The search stops)")
                .containsPattern(" Pain above 3 (Next, [A-Z]|Every ladder|Nothing bearable|The search stops)")
                .contains("Nothing was tried in this search yet.");
    }

    @Test
    void threeTrialsThatCountedMostAreNamedWithAndWithout() {
        for (int trial = 1; trial <= 4; trial++) {
            record("how", trial == 2 ? "not_clean" : "clean", "pain", "0");
        }
        String page = work.see("/search");
        String counted = page.substring(page.indexOf("What counted most"), page.indexOf("Tried so far"));
        assertThat(CaseWork.plain(counted))
                .containsPattern("What counted most for this one How probably it can be done.* (not )?correct, pain 0 "
                        + "\\d+ → \\d+ in 100 .* \\d+ → \\d+ in 100 .* \\d+ → \\d+ in 100");
        assertThat(counted.split("<li><p>", -1)).hasSize(4);
        List<Integer> sizes = COUNTED.matcher(CaseWork.plain(counted))
                .results()
                .map(one -> Math.abs(Integer.parseInt(one.group(1)) - Integer.parseInt(one.group(2))))
                .toList();
        assertThat(sizes.getFirst() + 1)
                .as("the first counted most, but for rounding")
                .isGreaterThanOrEqualTo(Collections.max(sizes));
    }

    @Test
    void resultNamesAStartForEachLadderWithDoseConfidenceAndWhatOpensTheNextRung() {
        assertThat(work.see("/search")).doesNotContain("Where to start, ladder by ladder");
        work.walkSearch(trial -> Map.of("how", trial % 2 == 0 ? "not_clean" : "clean", "pain", "1"));
        assertResult(work.see("/search"));
        work.endSearch();
        assertResult(work.see("/search"));
        work.beginSearch();
        assertThat(CaseWork.plain(work.see("/search")))
                .doesNotContain("Where to start, ladder by ladder")
                .containsPattern("This search begins with what \\d+ earlier trials showed \\(earlier today\\)");
    }

    private static void assertResult(String page) {
        String result = CaseWork.plain(page.substring(page.indexOf("Where to start"), page.indexOf("Tried so far")));
        assertThat(result)
                .containsPattern("Towards [A-Z][^,]+(, [a-z ]+)* (not )?settled [A-Z]")
                .containsPattern(", (\\d × )?\\d+( s( hold)?| min| repetitions| breaths| steps| m)")
                .containsPattern("Can do: \\d+ in 100; (tried, and done correctly|believed, not tried like this)\\.")
                .containsPattern("Next rung: Opens when [^.]+ is done correctly with pain of at most 3\\."
                        + " Would stop it first: [a-z ]+ \\(\\d+ in 100\\)\\.");
        long ladders = CLAIM.matcher(result).results().count();
        assertThat(ladders).isBetween(3L, 7L);
    }

    @Test
    void twoPainfulTrialsEndWithWhatIsKnownAndSafetyEndsWithoutAStart() {
        record("how", "clean", "pain", "more", "exact", "8");
        record("how", "clean", "pain", "more", "exact", "8");
        assertThat(CaseWork.plain(work.see("/search")))
                .contains(
                        "Enough for today", "Two movements hurt more than agreed", "Where to start, ladder by ladder");
        work.save("person", Map.of("age", "12"));
        assertThat(CaseWork.plain(work.see("/search"))).doesNotContain("Where to start, ladder by ladder");
    }

    @Test
    void clinicianWhoEndsItSaysWhyAndOnlyAtTheMomentTheySee() {
        assertThat(CaseWork.plain(work.see("/search")))
                .contains("trial 1, 0 min", "Enough is known for today", "No time left");
        Map<String, String> ending = new TreeMap<>(Map.of("moment", work.searchMoment(), "early", "time"));
        record("how", "clean", "pain", "0");
        Visitor.Answer late = work.send("/search", "/search/end", ending);
        assertRefused(late, "Meanwhile this was recorded", "There is 1 trial now");
        ending.put("moment", work.searchMoment());
        assertThat(work.send("/search", "/search/end", ending).path()).endsWith("/plan");
        assertThat(CaseWork.plain(work.see("/search")))
                .contains("The search is over Ended by the clinician. No time left.");
        assertThat(work.see("/timeline")).contains("Ended by the clinician. No time left.");
        assertThat(work.send("/search", "/search/end", ending).path()).endsWith("/plan");
        assertThat(work.see("/timeline").split("Search ended", -1)).hasSize(2);
    }

    @Test
    void anotherMovementCanBeTriedAndTheProposedOneIsOneTapAway() {
        record("how", "clean", "pain", "0");
        String proposed = work.proposedMovement();
        String other = CaseWork.first(Pattern.compile("search\\?instead=([^\"]+)\""), work.see("/search"));
        String page = work.see("/search?instead=" + other);
        assertThat(page).contains("name=\"movement\" value=\"" + other + "\"");
        assertThat(CaseWork.plain(page))
                .contains("Chosen by you instead of the proposed one.", "Back to what was proposed: ")
                .containsPattern("Would stop it first: [a-z ]+ \\(\\d+ in 100\\)\\.");
        assertThat(work.see("/search"))
                .contains("value=\"" + proposed + "\"")
                .doesNotContain("Back to what was proposed");
    }

    @Test
    void nothingToTryLeadsToWhatHasToBeAskedFirst() {
        CaseWork unasked = CaseWork.open(clinic.signedIn("ada"), "Unasked");
        assertThat(CaseWork.plain(unasked.see("/search")))
                .contains("No trial now", "A safety question has to be answered first.", "Ask the safety questions");
        CaseWork strict = CaseWork.open(clinic.signedIn("ada"), "No pain allowed");
        strict.fillIn();
        strict.save("pain", Map.of("policy", "strict"));
        assertThat(CaseWork.plain(strict.see("/search")))
                .contains(
                        "No trial now", "No pain is acceptable here, so nothing is tried out.", "See what safety says")
                .doesNotContain("What we believe now", "Opens when");
    }

    // --- what cannot be ---

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            movement | moonwalk     | Movement (moonwalk): The library has no such movement
            movement | dead_bug/left | Movement (dead_bug/left): It has no sides
            movement | single_leg_bridge | Movement (single_leg_bridge): Say which side
            how      | splendid     | How (splendid): Choose correct or not correct
            how      | compensated  | How (compensated): Choose correct or not correct
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
        assertThat(CaseWork.plain(answer.text()))
                .contains("Not saved: ", "correct, " + major + ", none or one left and pain 1");
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
        assertRefused(answer, "Meanwhile this was recorded", "correct, pain 0. There is 1 trial now");
        assertThat(CaseWork.plain(answer.text())).contains("Not saved: ", "not correct and pain 0");
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
        assertRefused(send(trial), "Meanwhile an entry was struck out.", "There are 0 trials now");
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
        work.endSearch();
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
