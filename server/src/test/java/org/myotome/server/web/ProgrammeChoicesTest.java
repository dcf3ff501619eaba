package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: what fits a person's week and wishes, what else could be done, and a dose with its units, on real pages. */
@ExtendWith(DatabaseExtension.class)
class ProgrammeChoicesTest {

    private static final Pattern SWAP = Pattern.compile(
            "name=\"(item\\.[a-z0-9_]+\\.do)\" value=\"([a-z0-9_@]+)\"[^>]*><span>(easier|harder|other): ");
    private static final Pattern POSITION = Pattern.compile("name=\"position\" value=\"(\\d+)\"");
    private static final Pattern ITEM = Pattern.compile("name=\"item\\.([a-z0-9_]+)\\.sets\"");
    private static final Pattern INSTEAD = Pattern.compile("name=\"instead\" value=\"([a-z_]+)\"");
    private static final Pattern TAP = Pattern.compile(
            "name=\"movement\" value=\"([a-z0-9_]+)\"><input type=\"hidden\" name=\"instead\" value=\"([a-z0-9_@]+)\">"
                    + "<input[^>]*><button[^>]*>(easier|harder|other): ");

    private final MovableClock clock = MovableClock.at("2026-11-23T09:00:00Z");
    private Clinic clinic;
    private CaseWork work;

    @BeforeEach
    void begin(TestDatabase database, DataDirectory directory) {
        clinic = Clinic.open(database, directory, clock);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        work = CaseWork.open(clinic.signedIn("ada"), "Pia");
        work.fillIn();
    }

    @AfterEach
    void end() {
        clinic.close();
    }

    private void searchWell() {
        work.beginSearch();
        work.walkSearch(trial -> Map.of("how", trial % 3 == 0 ? "not_clean" : "clean", "pain", "1"));
        work.endSearch();
    }

    private Visitor.Answer accept(Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("position", work.position());
        return work.send("/plan", "/plan/accept", all);
    }

    // --- the intake ---

    @Test
    void weekAndWishesAreSavedAndReadBack() {
        work.save(
                "circumstances",
                Map.of("freeDays", "tuesday saturday", "positions", "1", "unwanted", "wall_sit", "feared", "squat"));
        assertThat(work.shown("circumstances"))
                .containsEntry("was.freeDays", "tuesday saturday")
                .containsEntry("was.positions", "1")
                .containsEntry("was.unwanted", "wall_sit")
                .containsEntry("was.feared", "squat");
        Visitor.Answer refused = work.save("circumstances", Map.of("feared", "sqat", "positions", "many"));
        assertThat(CaseWork.plain(refused.text()))
                .contains("Is afraid of", "Choose movements of the page.", "Changes of position (many)");
    }

    @Test
    void programmeKeepsTheFreeDaysAndShowsTheWeek() {
        work.save("circumstances", Map.of("freeDays", "tuesday saturday"));
        searchWell();
        String plan = CaseWork.plain(work.see("/plan"));
        assertThat(plan).contains("Tuesday and Saturday", "Some of it is usually done on more days than are free.");
        assertThat(plan).containsPattern("Minutes rest \\d+ rest rest rest \\d+ rest");
    }

    @Test
    void trunkFirstSaysThatItIsSoftShortAndSkippableAndShowsItsEvidence() {
        searchWell();
        assertThat(CaseWork.plain(work.see("/plan")))
                .contains(
                        "It is soft: it orders, and forbids nothing.",
                        "two weeks at most",
                        "can be skipped with a reason",
                        "Control: it is felt and held.",
                        "Strength: it holds for longer, and against more.",
                        "Grade:");
    }

    // --- what else could be done ---

    @Test
    void anotherMovementIsOneTapAndIsOnTheTimeline() {
        searchWell();
        String plan = work.see("/plan");
        Matcher swap = SWAP.matcher(plan);
        assertThat(swap.find()).as("something else is offered").isTrue();
        assertThat(plan).contains("Gives up");
        assertThat(accept(Map.of(swap.group(1), swap.group(2))).text()).contains("Say why in a few words");
        assertThat(accept(Map.of(swap.group(1), swap.group(2), "reason", "she likes it better"))
                        .text())
                .contains("In force");
        assertThat(CaseWork.plain(work.see("/timeline"))).contains(" became ", "she likes it better");
    }

    @Test
    void whatIsNotOfferedIsRefused() {
        searchWell();
        String item = CaseWork.first(ITEM, work.see("/plan"));
        Visitor.Answer refused = accept(Map.of("item." + item + ".do", "easy_run_20", "reason", "why not"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(CaseWork.plain(refused.text())).contains("Choose one of the movements on the page.");
    }

    @Test
    void anotherWholeProgrammeIsTakenWithWhatItGivesUpAsTheReason() {
        searchWell();
        String plan = work.see("/plan");
        assertThat(plan).contains("Or another programme, with what it gives up");
        assertThat(accept(Map.of("instead", "made_up")).status()).isEqualTo(422);
        assertThat(accept(Map.of("instead", CaseWork.first(INSTEAD, plan))).text())
                .contains("In force");
        assertThat(CaseWork.plain(work.see("/timeline"))).contains("took another programme:");
    }

    // --- the dose ---

    @Test
    void doseIsEditedWithItsUnitsAndWhatIsSurprisingIsAskedAbout() {
        searchWell();
        String item = "item." + CaseWork.first(ITEM, work.see("/plan")) + ".";
        Map<String, String> heavy =
                new TreeMap<>(Map.of(item + "load", "kg", item + "weight", "100", "reason", "she lifts at work"));
        Visitor.Answer asked = accept(heavy);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(CaseWork.plain(asked.text()))
                .contains("That is much to begin with.", "Maybe pounds were meant: 100 lb are 45.4 kg.");
        assertThat(CaseWork.plain(accept(Map.of(item + "load", "kg", item + "weight", "", "reason", "x"))
                        .text()))
                .contains("Write how heavy it is");
        assertThat(accept(Map.of(
                                item + "load",
                                "lb",
                                item + "weight",
                                "22",
                                item + "tempo",
                                "3-0-3",
                                item + "effort",
                                "exertion",
                                item + "effortNumber",
                                "6",
                                item + "rest",
                                "120",
                                "reason",
                                "slow and heavy"))
                        .text())
                .contains("In force");
        assertThat(CaseWork.plain(work.see("/plan")))
                .contains("10 kg", "3 s down, 3 s up", "effort up to 6 of 10, 120 s rest");
        assertThat(CaseWork.plain(work.see("/timeline"))).contains("changed the dose of");
    }

    @Test
    void doseOutOfRangeIsNamedAndNothingIsAccepted() {
        searchWell();
        String item = "item." + CaseWork.first(ITEM, work.see("/plan")) + ".";
        Visitor.Answer refused =
                accept(Map.of(item + "rest", "9000", item + "effortNumber", "15", item + "effort", "reserve"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(CaseWork.plain(refused.text())).contains("rest (9000)", "effortNumber (15)");
        assertThat(work.see("/plan")).doesNotContain("In force");
    }

    // --- a programme in force ---

    private Visitor.Answer change(Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("position", CaseWork.first(POSITION, work.see("/plan/change")));
        return work.send("/plan/change", "/plan/change", all);
    }

    @Test
    void runningProgrammeIsChangedWithAReasonAndStandsOnTheTimeline() {
        searchWell();
        work.acceptEveryDay();
        assertThat(work.see("/plan")).contains("/plan/change\">Change it");
        Matcher swap = SWAP.matcher(work.see("/plan/change"));
        assertThat(swap.find()).as("something else is offered").isTrue();
        Visitor.Answer unsaid = change(Map.of(swap.group(1), swap.group(2)));
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.text()).contains("Say why in a few words");
        assertThat(change(Map.of(swap.group(1), swap.group(2), "reason", "the stairs are steep"))
                        .text())
                .contains("It is what the person sees from now on.");
        assertThat(CaseWork.plain(work.see("/timeline"))).contains(" became ", "the stairs are steep");
    }

    @Test
    void runningProgrammeStaysAsItIsWhenNothingIsChanged() {
        searchWell();
        work.acceptEveryDay();
        String before = CaseWork.first(POSITION, work.see("/plan/change"));
        change(Map.of());
        assertThat(CaseWork.first(POSITION, work.see("/plan/change"))).isEqualTo(before);
    }

    @Test
    void changeOfWhatIsNoLongerSeenIsRefused() {
        searchWell();
        work.acceptEveryDay();
        String item = CaseWork.first(ITEM, work.see("/plan/change"));
        Visitor.Answer late = work.send(
                "/plan/change",
                "/plan/change",
                Map.of("position", "1", "item." + item + ".sets", "1", "reason", "less"));
        assertThat(late.status()).isEqualTo(422);
    }

    @Test
    void withoutAProgrammeInForceThereIsNothingToChange() {
        Visitor.Answer none = clinic.signedIn("ada").get(work.address() + "/plan/change");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("it says what comes first");
    }

    // --- the person ---

    private Visitor person() {
        searchWell();
        work.acceptEveryDay();
        Visitor pia = clinic.invited(clinic.signedIn("ada"), work.address(), "pia");
        pia.submit("/my/today", "/my/morning", Map.of("pain", "2", "stiff", "0", "night", "no", "leg", "none"));
        return pia;
    }

    @Test
    void personTakesAnEasierMovementAtOnce() {
        Visitor pia = person();
        Matcher tap = TAP.matcher(pia.get("/my/today").text());
        assertThat(tap.find()).as("something easier is a tap away").isTrue();
        assertThat(tap.group(3)).isEqualTo("easier");
        Visitor.Answer taken =
                pia.submit("/my/today", "/my/swap", Map.of("movement", tap.group(1), "instead", tap.group(2)));
        assertThat(taken.text()).contains("Changed. Your clinician sees it");
        assertThat(CaseWork.plain(work.see("/timeline"))).contains("easier, taken by the person:");
        assertThat(pia.get("/my/session").text()).contains("Easier, harder, other");
    }

    @Test
    void harderMovementWaitsWhereTheClinicianSeesItFirst() {
        Visitor pia = person();
        Matcher easier = TAP.matcher(pia.get("/my/today").text());
        assertThat(easier.find()).isTrue();
        pia.submit("/my/today", "/my/swap", Map.of("movement", easier.group(1), "instead", easier.group(2)));
        Map<String, String> harder = findHarder(pia.get("/my/today").text());
        work.send("/plan", "/plan/harder-steps", Map.of("setting", "clinician_first"));
        assertThat(pia.get("/my/today").text()).contains("Your clinician sees harder steps first.");
        assertThat(pia.submit("/my/today", "/my/swap", harder).text()).contains("That is not offered at present");
        work.send("/plan", "/plan/harder-steps", Map.of("setting", "alone"));
        assertThat(pia.submit("/my/today", "/my/swap", harder).text()).contains("Changed. Your clinician sees it");
        assertThat(CaseWork.plain(work.see("/timeline"))).contains("harder, taken by the person:");
    }

    private static Map<String, String> findHarder(String today) {
        Matcher tap = TAP.matcher(today);
        while (tap.find()) {
            if (tap.group(3).equals("harder")) {
                return Map.of("movement", tap.group(1), "instead", tap.group(2));
            }
        }
        throw new AssertionError("Nothing harder is a tap away, though it was shown in the search.");
    }

    @Test
    void personIsNeverGivenWhatIsNotOffered() {
        Visitor pia = person();
        Matcher tap = TAP.matcher(pia.get("/my/today").text());
        assertThat(tap.find()).isTrue();
        assertThat(pia.submit("/my/today", "/my/swap", Map.of("movement", tap.group(1), "instead", "hop_series"))
                        .text())
                .contains("That is not offered at present");
        assertThat(CaseWork.plain(work.see("/timeline"))).doesNotContain("taken by the person");
    }

    @Test
    void onABadDayTheFirstMovementIsEnough() {
        Visitor pia = person();
        assertThat(pia.get("/my/today").text()).contains("A bad day? Only the first movement");
        Visitor.Answer player = pia.get("/my/session?brief=true");
        assertThat(player.text()).contains("Movement 1 of 1", "name=\"brief\" value=\"true\"");
    }
}
