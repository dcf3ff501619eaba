package org.myotome.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.myotome.engine.consultation.Replay;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.RecordedEvent;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.Trial;
import org.myotome.server.casefile.CaseFile;
import org.myotome.server.casefile.CaseReplay;
import org.myotome.server.casefile.Content;
import org.myotome.server.postgres.DataDirectory;
import org.myotome.server.postgres.DatabaseExtension;
import org.myotome.server.postgres.DatabaseSettings;
import org.myotome.server.postgres.TestDatabase;

/** FEATURE UNDER TEST: session, next morning, what follows, and the clinician's look at it, day by day over HTTP. */
@ExtendWith(DatabaseExtension.class)
class PersonPagesTest {

    private static final Pattern SET = Pattern.compile(
            "name=\"movement\" value=\"([^\"]+)\"><input type=\"hidden\" name=\"set\" value=\"(\\d+)\"");
    private static final Map<String, String> CALM_MORNING =
            Map.of("pain", "2", "stiff", "0", "night", "no", "leg", "none");
    private static final int MOST_SETS = 40;

    private final MovableClock clock = MovableClock.at("2026-11-23T09:00:00Z");
    private TestDatabase database;
    private DataDirectory directory;
    private Clinic clinic;
    private CaseWork work;
    private Visitor pia;

    @BeforeEach
    void begin(TestDatabase givenDatabase, DataDirectory givenDirectory) {
        database = givenDatabase;
        directory = givenDirectory;
        clinic = Clinic.open(database, directory, clock);
        clinic.makeAccount(clinic.firstAccountPath(), "ada");
        Visitor ada = clinic.signedIn("ada");
        work = CaseWork.open(ada, "Pia");
        work.goUnderProgramme();
        pia = clinic.invited(ada, work.address(), "pia");
    }

    @AfterEach
    void end() {
        clinic.close();
    }

    @Test
    void morningCheckIsSavedOnceAndReadsBack() {
        assertThat(today()).contains("This morning");
        Visitor.Answer saved = morning(CALM_MORNING);
        assertThat(saved.text()).contains("Thank you. Today follows from it.").doesNotContain("Did pain wake you?");
        assertThat(work.see("/timeline")).contains("Morning of 2026-11-23", "Pain 2");
    }

    @Test
    void morningThatMakesNoSenseIsNamedAndNotSaved() {
        Visitor.Answer refused = morning(Map.of("pain", "12", "stiff", "-3", "night", "perhaps"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(CaseWork.plain(refused.text()))
                .contains("Pain this morning (12)", "Stiff for (-3)", "Woken by pain (perhaps)");
        assertThat(work.see("/timeline")).doesNotContain("Morning of");
    }

    @Test
    void whatWasNotTappedStaysUnknown() {
        morning(Map.of("pain", "2"));
        assertThat(work.see("/timeline")).contains("Morning of 2026-11-23");
        assertThat(today()).doesNotContain("Your programme changes");
    }

    @Test
    void setIsLoggedOnceHoweverOftenItIsSent() {
        morning(CALM_MORNING);
        Matcher set = SET.matcher(pia.get("/my/session").text());
        assertThat(set.find()).isTrue();
        Map<String, String> fields =
                Map.of("movement", set.group(1), "set", set.group(2), "pain", "1", "form", "steady", "effort", "right");
        pia.submit("/my/session", "/my/set", fields);
        pia.submit("/my/session", "/my/set", fields);
        assertThat(work.see("/timeline").split("<b>Set ", -1)).hasSize(2);
    }

    @Test
    void timeOfASetAndHardnessOfASessionAreKeptAndMayStayEmpty() {
        morning(CALM_MORNING);
        Matcher set = SET.matcher(pia.get("/my/session").text());
        assertThat(set.find()).isTrue();
        Map<String, String> fields = Map.of(
                "movement",
                set.group(1),
                "set",
                set.group(2),
                "pain",
                "1",
                "form",
                "steady",
                "effort",
                "right",
                "took",
                "42");
        pia.submit("/my/session", "/my/set", fields);
        assertThat(work.see("/timeline")).contains("took 42 s");
        Visitor.Answer refused =
                pia.submit("/my/session", "/my/set", Map.of("movement", "x", "set", "1", "took", "-3"));
        assertThat(refused.status()).isLessThan(500);
        pia.submit("/my/session?end=true", "/my/finish", Map.of("pain", "1", "leg", "none", "exertion", "12"));
        assertThat(work.see("/timeline")).doesNotContain("Session finished");
        pia.submit("/my/session?end=true", "/my/finish", Map.of("pain", "1", "leg", "none", "exertion", "4"));
        assertThat(work.see("/timeline")).contains("as hard as 4 of 10");
    }

    @Test
    void aCorrectedMorningSaysWhatItChangedToBoth() {
        liveUntilItChanges("1", "steady", "light", CALM_MORNING);
        assertThat(pia.get("/my/changes").text()).doesNotContain("What corrections changed");
        morning(Map.of("pain", "6", "stiff", "0", "night", "no", "leg", "none"));
        assertThat(CaseWork.plain(pia.get("/my/changes").text()))
                .contains(
                        "What corrections changed",
                        "before, one step up",
                        "now, one step down (The next morning was 4");
        assertThat(work.see("/timeline")).contains("What this changed.");
    }

    @Test
    void aLighterWeekIsSkippedOnlyWhereOneIsDue() {
        assertThat(work.see("/plan")).doesNotContain("Skip the lighter week");
        work.send("/plan", "/plan/skip-lighter-week", Map.of("reason", "A race."));
        assertThat(work.see("/timeline")).doesNotContain("Lighter week skipped");
    }

    @Test
    void moreThanAgreedEndsAMovementForToday() {
        morning(CALM_MORNING);
        Matcher set = SET.matcher(pia.get("/my/session").text());
        assertThat(set.find()).isTrue();
        Visitor.Answer next = pia.submit(
                "/my/session",
                "/my/set",
                Map.of("movement", set.group(1), "set", set.group(2), "pain", "8", "form", "lost", "effort", "all"));
        assertThat(next.text()).contains("this movement ends here for today").doesNotContain(set.group(1));
    }

    @Test
    void sessionThatIsUnderWayCanBeFinishedEarlyAndNoOther() {
        morning(CALM_MORNING);
        assertThat(pia.get("/my/stop").text()).contains("Back to today").doesNotContain("Finish today");
        assertThat(pia.get("/my/session?end=true").text()).contains("how was it?");
        Matcher set = SET.matcher(pia.get("/my/session").text());
        assertThat(set.find()).isTrue();
        pia.submit(
                "/my/session",
                "/my/set",
                Map.of("movement", set.group(1), "set", set.group(2), "pain", "1", "form", "steady", "effort", "all"));
        assertThat(pia.get("/my/stop").text()).contains("href=\"/my/session?end=true\"", "Finish today's session here");
        assertThat(pia.get("/my/session?end=true").text()).contains("Enough for today", "One set is saved.");
        pia.submit("/my/session?end=true", "/my/finish", Map.of("pain", "1", "leg", "none"));
        assertThat(pia.get("/my/stop").text()).contains("Back to today").doesNotContain("Finish today");
        assertThat(CaseWork.plain(work.see("/timeline")))
                .contains("Session finished")
                .contains("pain 1, steady, none or one left");
    }

    @Test
    void nothingIsFinishedWhereHelpComesFirst() {
        morning(CALM_MORNING);
        session("1", "steady", "right", "new_numbness_or_weakness");
        clock.pass(Duration.ofDays(1));
        assertThat(pia.get("/my/stop").text()).contains("Back to today").doesNotContain("Finish today");
    }

    @Test
    void twoGoodSessionsMakeTheProgrammeHarderAndTheChangeIsTakenUpOnce() {
        liveUntilItChanges("1", "steady", "light", CALM_MORNING);
        String today = today();
        assertThat(today).contains("Your programme changes", "Go on like this");
        assertThat(pia.get("/my/changes").text())
                .contains("How large the next step may be", " % more", "not forecasts");
        assertThat(work.see("/plan")).contains("What the belief says", "would flare up after it");
        String position = CaseWork.first(Pattern.compile("name=\"position\" value=\"(\\d+)\""), today);
        Visitor.Answer taken = pia.submit("/my/today", "/my/adapt", Map.of("position", position));
        assertThat(taken.text()).contains("Done. Your clinician sees the change and its reason.");
        assertThat(accepted()).isEqualTo(2);
        pia.submit("/my/today", "/my/adapt", Map.of("position", position));
        assertThat(accepted()).isEqualTo(2);
        assertThat(pia.get("/my/changes").text()).contains("Before that");
        assertThat(work.see("/timeline")).contains("by the agreed rule, taken up by the person");
        assertThat(replayed(record -> record)).hasSizeGreaterThan(2).containsOnly(Replay.Outcome.SAME);
        assertThat(replayed(PersonPagesTest::tampered)).contains(Replay.Outcome.MISMATCH);
    }

    /** Work every decision of the stored case out again, without the server's pages. */
    private List<Replay.Outcome> replayed(UnaryOperator<List<RecordedEvent>> record) {
        DatabaseSettings settings =
                new DatabaseSettings(directory, Optional.of(database.owner()), Optional.of(database.application()));
        try (CaseReplay replay = CaseReplay.open(settings, System.getenv(), clock, new Content())) {
            assertThat(replay.find("Nobody")).isEmpty();
            assertThat(replay.find("all")).hasSize(1);
            CaseFile file = replay.find("Pia").getFirst();
            CaseFile changed = new CaseFile(file.caseId(), file.name(), record.apply(file.events()), file.episode());
            return replay.replay(changed).stream().map(Replay.Replayed::outcome).toList();
        }
    }

    /** Return a record in which somebody has turned each trial into one that was not possible. */
    private static List<RecordedEvent> tampered(List<RecordedEvent> record) {
        return record.stream()
                .map(event -> event.event() instanceof Event.TrialRecorded(Trial trial)
                        ? new RecordedEvent(
                                event.id(),
                                event.personId(),
                                event.occurredAt(),
                                event.recordedAt(),
                                event.device(),
                                event.author(),
                                event.deviceSequence(),
                                new Event.TrialRecorded(new Trial(
                                        trial.movement(), Trial.Form.UNABLE, List.of(), new PainReport.Score(0))))
                        : event)
                .toList();
    }

    @Test
    void badMorningAfterAPainfulSessionMakesTheProgrammeEasier() {
        liveUntilItChanges("5", "wobbled", "right", Map.of("pain", "5", "stiff", "45", "night", "no", "leg", "none"));
        assertThat(today()).contains("Your programme changes", "step_down");
        assertThat(clinic.signedIn("ada").get("/caseload").text()).contains("See the step down");
    }

    @Test
    void clinicianSeesTheChangeWithItsReasonAndMayAcceptIt() {
        liveUntilItChanges("1", "steady", "light", CALM_MORNING);
        String plan = work.see("/plan");
        assertThat(plan).contains("The programme changes", "Movement by movement", "What would change this:");
        assertThat(work.accept().text()).contains("Accepted and signed. It is what the person sees from now on.");
        assertThat(accepted()).isEqualTo(2);
        assertThat(today()).doesNotContain("Go on like this");
    }

    @Test
    void harderStepWaitsForTheClinicianWhoWantsToSeeItAndTrainingGoesOn() {
        assertThat(work.see("/plan")).contains("Nothing known speaks against it.");
        work.send("/plan", "/plan/harder-steps", Map.of("setting", "clinician_first"));
        morning(CALM_MORNING);
        for (int day = 1; day <= 10 && !today().contains("a harder step"); day++) {
            session("1", "steady", "light", "none");
            clock.pass(Duration.ofDays(1));
            morning(CALM_MORNING);
        }
        for (int day = 1; day <= 3 && today().contains("Rest today"); day++) {
            clock.pass(Duration.ofDays(1));
            morning(CALM_MORNING);
        }
        assertThat(today()).contains("Your clinician sees it first", "Start, ").doesNotContain("Go on like this");
        pia.submit("/my/today", "/my/adapt", Map.of("position", work.position()));
        assertThat(accepted()).isEqualTo(1);
        assertThat(clinic.signedIn("ada").get("/caseload").text()).contains("A harder step waits for your yes.");
        work.accept();
        assertThat(accepted()).isEqualTo(2);
        assertThat(today()).doesNotContain("Your clinician sees it first");
    }

    @Test
    void easierStepTakesEffectAtOnceWhateverWasSet() {
        work.send("/plan", "/plan/harder-steps", Map.of("setting", "clinician_first"));
        liveUntilItChanges("5", "wobbled", "right", Map.of("pain", "5", "stiff", "45", "night", "no", "leg", "none"));
        assertThat(today()).contains("Go on like this");
        pia.submit("/my/today", "/my/adapt", Map.of("position", work.position()));
        assertThat(accepted()).isEqualTo(2);
    }

    @Test
    void harderStepsOfAnIrritableCaseWaitUnlessAClinicianSaysOtherwise() {
        work.save("pain", Map.of("activity", "7", "worst", "8"));
        assertThat(work.see("/plan")).contains("Pain is stirred up easily here");
        Visitor.Answer refused = work.send("/plan", "/plan/harder-steps", Map.of("setting", "perhaps"));
        assertThat(refused.status()).isEqualTo(422);
        work.send("/plan", "/plan/harder-steps", Map.of("setting", "alone"));
        assertThat(work.see("/plan")).contains("A clinician has set it for this person.");
        assertThat(work.see("/timeline")).contains("The person may take them up alone.");
    }

    @Test
    void newNumbnessStopsTrainingUntilAClinicianHasLooked() {
        morning(CALM_MORNING);
        session("1", "steady", "right", "new_numbness_or_weakness");
        clock.pass(Duration.ofDays(1));
        assertThat(today()).contains("Stop for now").doesNotContain("Start, ");
        assertThat(pia.get("/my/session").path()).isEqualTo("/my/today");
        assertThat(clinic.signedIn("ada").get("/caseload").text()).contains("Training stops until somebody has looked");
        Visitor.Answer empty = work.send("/safety", "/safety/review", Map.of("finding", "", "mayTrain", "yes"));
        assertThat(empty.status()).isEqualTo(422);
        Visitor.Answer undecided =
                work.send("/safety", "/safety/review", Map.of("finding", "looked", "mayTrain", "perhaps"));
        assertThat(CaseWork.plain(undecided.text())).contains("May training begin (perhaps): Choose yes or no.");
        work.send(
                "/safety",
                "/safety/review",
                Map.of("finding", "strength and feeling are equal on both sides", "mayTrain", "yes"));
        assertThat(work.see("/timeline")).contains("Reviewed: may train", "feeling are equal");
        assertThat(today()).doesNotContain("Stop for now");
    }

    @Test
    void clinicianWhoSaysNoKeepsTrainingStopped() {
        morning(CALM_MORNING);
        session("1", "steady", "right", "new_numbness_or_weakness");
        clock.pass(Duration.ofDays(1));
        work.send("/safety", "/safety/review", Map.of("finding", "toe extension is weak", "mayTrain", "no"));
        assertThat(work.see("/timeline")).contains("Reviewed: may not train");
        assertThat(today()).contains("Stop for now");
    }

    // --- days ---

    /** Live day by day, each the same, until the programme changes. */
    private void liveUntilItChanges(String pain, String form, String effort, Map<String, String> nextMorning) {
        morning(CALM_MORNING);
        for (int day = 1; day <= 10; day++) {
            session(pain, form, effort, "none");
            clock.pass(Duration.ofDays(1));
            morning(nextMorning);
            if (today().contains("Your programme changes")) {
                return;
            }
        }
        throw new AssertionError("The programme did not change in ten days.");
    }

    private void session(String pain, String form, String effort, String leg) {
        clock.pass(Duration.ofHours(1));
        for (int set = 0; set < MOST_SETS; set++) {
            Matcher next = SET.matcher(pia.get("/my/session").text());
            if (!next.find()) {
                break;
            }
            Map<String, String> fields = Map.of(
                    "movement", next.group(1), "set", next.group(2), "pain", pain, "form", form, "effort", effort);
            pia.submit("/my/session", "/my/set", fields);
        }
        pia.submit("/my/session", "/my/finish", Map.of("pain", pain, "leg", leg));
        clock.pass(Duration.ofHours(-1));
    }

    private Visitor.Answer morning(Map<String, String> fields) {
        return pia.submit("/my/today", "/my/morning", fields);
    }

    private String today() {
        return pia.get("/my/today").text();
    }

    /** Return how many programmes were accepted so far. */
    private int accepted() {
        return work.see("/timeline").split("<b>Programme accepted", -1).length - 1;
    }
}
