package org.myotome.engine.walkrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.myotome.engine.activity.ActivityGoal;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.activity.Outings;
import org.myotome.engine.explanation.WalkRunSentences;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.Story;
import org.myotome.engine.programme.SmallLibrary;
import org.myotome.engine.programme.SomeCases;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.FunctionalTest;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.ReportedSide;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/** FEATURE UNDER TEST: the way back to walking and running, from simple to hard. */
class WalkRunPlanTest {

    private static final LocalDate DAY = SomeCases.MONDAY;
    private static final WalkRunPlan PLAN = new WalkRunPlan(SmallLibrary.LIBRARY);
    private static final WalkRunSentences SENTENCES = new WalkRunSentences(SmallLibrary.LIBRARY);

    private Story story = Story.opening(SomeCases.calm());
    private TriageDecision triage = SomeCases.noConcern();

    @Test
    void a01NothingWasDoneYet() {
        assertThat(on(DAY)).isEqualTo("""
                Begin, from 2026-11-02: Walk 10 minutes. No walk or run is logged yet.""");
    }

    @Test
    void a02OneGoodWalkIsRepeated() {
        walk(DAY, 10, 1);
        assertThat(on(DAY.plusDays(1))).isEqualTo("""
                Repeat, from 2026-11-03: Walk 10 minutes. It went well once; each step is done at least twice. \
                It goes on after one more good session with a morning back at usual.""");
    }

    @Test
    void a03TwoGoodWalksGoOn() {
        walk(DAY, 10, 1);
        walk(DAY.plusDays(2), 10, 1);
        assertThat(on(DAY.plusDays(3))).isEqualTo("""
                One step on, from 2026-11-05: Walk 15 minutes. It went well twice. \
                It steps down after a morning two or more above usual.""");
    }

    @Test
    void a04AMorningThatNobodyDescribedRepeats() {
        walk(DAY, 10, 1);
        log(Outings.walk(DAY.plusDays(2), 10, 800, 1));
        assertThat(on(DAY.plusDays(4))).isEqualTo("""
                Repeat, from 2026-11-06: Walk 10 minutes. Nobody described the next morning. \
                It can go on when this is answered.""");
    }

    @Test
    void a05PainAboveWhatWasAgreedStepsBack() {
        goodWalks(4, 15);
        walk(DAY.plusDays(8), 15, 5);
        assertThat(on(DAY.plusDays(9))).startsWith("One step back").contains("It hurt 5 of 10 while moving");
    }

    @Test
    void a06AMorningTwoAboveUsualStepsBack() {
        goodWalks(2, 15);
        log(Outings.walk(DAY.plusDays(4), 15, 1200, 1));
        morning(DAY.plusDays(5), 4);
        assertThat(on(DAY.plusDays(5)))
                .isEqualTo("One step back, from 2026-11-07: Walk 15 minutes. The next morning was 2 above usual. "
                        + "With a morning at most one above usual it would have been repeated.");
    }

    @Test
    void a07RunningWaitsForItsGates() {
        toRun();
        goodWalks(2, 30);
        assertThat(on(DAY.plusDays(4))).isEqualTo("""
                Repeat, from 2026-11-06: Walk 30 minutes. Walking goes well. Running waits: 3 gates are not open.
                no_tender_bone unknown: Nobody has said whether a spot of bone is tender. Does pressing on one spot of bone hurt?
                nothing_locked met: Nothing in the safety answers locks running.
                brisk_walk met: 30 minutes on 4 November 2026 at pain 2 or less.
                heel_raises unknown: Nobody has counted the right leg. Count heel raises on one leg, left and right.
                hops unknown: Nobody has tested ten hops without pain on each leg. Ten hops on each leg, and say whether it hurts.""");
    }

    @Test
    void a08WithAllGatesOpenRunningBeginsAsMinutes() {
        toRun();
        openGates();
        goodWalks(2, 30);
        assertThat(on(DAY.plusDays(4)))
                .startsWith("One step on, from 2026-11-06: 8 times: run 1 minute, walk 2 minutes. It went well twice.")
                .doesNotContain("unknown");
    }

    @Test
    void a09TheSingleRunRuleHoldsWithinAPhase() {
        toRun();
        openGates();
        goodWalks(2, 30);
        run(DAY.plusDays(5), 24, 8);
        run(DAY.plusDays(7), 24, 8);
        assertThat(on(DAY.plusDays(8)))
                .startsWith("One step on, from 2026-11-11: 4 times: run 2 minutes, walk 2 minutes; then run 48 s.");
    }

    @Test
    void a10ARunTheDayAfterARunDoesNotCount() {
        toRun();
        openGates();
        goodWalks(2, 30);
        run(DAY.plusDays(5), 24, 8);
        run(DAY.plusDays(6), 24, 8);
        assertThat(on(DAY.plusDays(7))).startsWith("Repeat").contains("came the day after a run");
    }

    @Test
    void a11WeeksOffStepBack() {
        goodWalks(4, 15);
        assertThat(on(DAY.plusDays(6 + 6))).contains("Walk 20 minutes");
        assertThat(on(DAY.plusDays(6 + 7))).contains("Walk 20 minutes", "7 days without. The last step is repeated");
        assertThat(on(DAY.plusDays(6 + 14)))
                .contains("Walk 15 minutes", "14 days without. It begins again one step lower");
        assertThat(on(DAY.plusDays(6 + 28)))
                .contains("Walk 10 minutes", "28 days without. It begins again 2 steps lower");
    }

    @Test
    void a12TwoFlaresInTwoWeeksStop() {
        walk(DAY, 10, 7);
        walk(DAY.plusDays(4), 10, 7);
        assertThat(on(DAY.plusDays(5)))
                .isEqualTo(
                        "Stop. Two flares within two weeks, after what was done on 2 November 2026 and 6 November 2026.");
        story.then(new Event.ReviewDone(DAY.plusDays(5), "calm now", true));
        assertThat(on(DAY.plusDays(5))).startsWith("One step back");
    }

    @Test
    void a13SymptomsDownTheLegStop() {
        walk(DAY, 10, 1);
        story.at(DAY.plusDays(1), 8)
                .then(new Event.MorningChecked(new MorningCheck(
                        DAY.plusDays(1),
                        new PainReport.Score(2),
                        Known.of(5),
                        Answer.NO,
                        LegSymptoms.PERIPHERALISING)));
        assertThat(on(DAY.plusDays(1))).startsWith("Stop. Symptoms moved further down the leg");
    }

    @Test
    void a14WhatIsLockedIsNotOffered() {
        triage = SomeCases.locking("walk_10min");
        assertThat(on(DAY)).isEqualTo("Stop. somebody has to look first. A clinician looks first.");
        triage = SomeCases.locking("easy_run_20");
        toRun();
        openGates();
        goodWalks(2, 30);
        assertThat(on(DAY.plusDays(4)))
                .contains("Walk 30 minutes", "nothing_locked not_met: somebody has to look first.");
        triage = SomeCases.triage(Tier.E2, Map.of(), List.of());
        assertThat(on(DAY.plusDays(4))).startsWith("Stop. A clinician looks first.");
    }

    @Test
    void a15NoLoadingIsNoPlan() {
        story.then(new Event.PainPolicySet(PainPolicy.STRICT));
        assertThat(on(DAY)).isEqualTo("Stop. No loading is agreed for now.");
    }

    @Test
    void a16AWeakSideClosesTheGateUntilItIsNearTheOther() {
        toRun();
        openGates();
        tests(
                test("single-leg heel raise", ReportedSide.RIGHT, "12"),
                test("single-leg heel raise", ReportedSide.LEFT, "20"));
        assertThat(on(DAY)).contains("heel_raises not_met: 12 on the right, 20 on the left.");
        tests(
                test("single-leg heel raise", ReportedSide.RIGHT, "18"),
                test("single-leg heel raise", ReportedSide.LEFT, "20"));
        assertThat(on(DAY)).contains("heel_raises met: 18 on the right.");
        tests(
                test("single-leg heel raise", ReportedSide.RIGHT, "2"),
                test("single-leg heel raise", ReportedSide.LEFT, "2"));
        assertThat(on(DAY)).contains("heel_raises not_met");
    }

    @Test
    void a17TenderBoneClosesRunningUntilAClinicianHasLooked() {
        toRun();
        openGates();
        story.then(new Event.SafetyAnswered("focal_bone_tenderness", Answer.YES));
        assertThat(on(DAY))
                .contains("no_tender_bone not_met: A spot of bone is tender. A clinician looks at it first.");
    }

    @Test
    void a18SomebodyWhoRunsAlreadyDoesNotBeginWithTenMinutes() {
        toRun();
        openGates();
        for (int day = 0; day <= 4; day += 2) {
            log(Outings.run(DAY.plusDays(day), 25, 4000, 1));
            morning(DAY.plusDays(day + 1), 2);
        }
        assertThat(on(DAY.plusDays(5))).contains("Run 27 minutes 30 s");
    }

    @Test
    void worseOrUnknownIsNeverHarder() {
        Random random = new Random(6);
        int compared = 0;
        for (int round = 0; round < 1500; round++) {
            List<ActivitySession> sessions = some(random);
            List<MorningCheck> mornings = mornings(sessions, random);
            long as = hardness(sessions, mornings);
            int which = random.nextInt(sessions.size());
            List<ActivitySession> worse = new ArrayList<>(sessions);
            worse.set(which, worse(sessions.get(which), random));
            assertThat(hardness(worse, mornings))
                    .as("%s worse than %s", worse, sessions)
                    .isLessThanOrEqualTo(as);
            List<MorningCheck> worseMornings = new ArrayList<>(mornings);
            MorningCheck morning = mornings.get(which);
            worseMornings.set(
                    which,
                    new MorningCheck(
                            morning.day(),
                            new PainReport.Score(5),
                            morning.stiffnessMinutes(),
                            morning.nightPain(),
                            morning.legSymptoms()));
            assertThat(hardness(sessions, worseMornings)).isLessThanOrEqualTo(as);
            compared += as > 0 ? 1 : 0;
        }
        assertThat(compared).isGreaterThan(700);
    }

    private static List<ActivitySession> some(Random random) {
        List<ActivitySession> sessions = new ArrayList<>();
        LocalDate day = DAY;
        int count = 2 + random.nextInt(14);
        for (int one = 0; one < count; one++) {
            int minutes = 10 + 5 * random.nextInt(6);
            sessions.add(
                    random.nextInt(3) == 0
                            ? Outings.walkRun(day, minutes + 10, minutes / 2, random.nextInt(3))
                            : Outings.walk(day, minutes, minutes * 90, random.nextInt(3)));
            day = day.plusDays(1 + random.nextInt(random.nextInt(8) == 0 ? 20 : 3));
        }
        return sessions;
    }

    private static List<MorningCheck> mornings(List<ActivitySession> sessions, Random random) {
        return sessions.stream()
                .map(session -> new MorningCheck(
                        session.day().plusDays(1),
                        new PainReport.Score(random.nextInt(10) == 0 ? 3 : 2),
                        Known.of(5),
                        Answer.NO,
                        LegSymptoms.NONE))
                .toList();
    }

    private static ActivitySession worse(ActivitySession session, Random random) {
        boolean unknown = random.nextBoolean();
        PainReport pain = unknown ? new PainReport.Unknown() : new PainReport.Score(4 + random.nextInt(6));
        return new ActivitySession(
                session.id(),
                session.day(),
                session.startedAt(),
                session.kind(),
                session.metres(),
                session.seconds(),
                session.runSeconds(),
                session.climbMetres(),
                pain,
                session.painAfter(),
                session.exertion(),
                session.source());
    }

    /** How hard the next time out is: the phase, then how much of it is run; stopping is easiest. */
    private long hardness(List<ActivitySession> sessions, List<MorningCheck> mornings) {
        story = Story.opening(SomeCases.calm());
        toRun();
        openGates();
        story.then(new Event.UsualMorningStated(new PainReport.Score(2)));
        sessions.forEach(this::log);
        mornings.forEach(check -> story.at(check.day(), 8).then(new Event.MorningChecked(check)));
        LocalDate day = sessions.getLast().day().plusDays(1);
        return switch (decide(day)) {
            case WalkRunDecision.Stop ignored -> -1;
            case WalkRunDecision.Go go ->
                10_000L * Phase.way(true).indexOf(go.next().phase())
                        + go.next().intervals().map(Intervals::totalRunSeconds).orElse(0);
        };
    }

    private void goodWalks(int times, int minutes) {
        for (int time = 0; time < times; time++) {
            walk(DAY.plusDays(2L * time), minutes, 1);
        }
    }

    private void walk(LocalDate day, int minutes, int pain) {
        log(Outings.walk(day, minutes, minutes * 90, pain));
        morning(day.plusDays(1), 2);
    }

    private void run(LocalDate day, int minutes, int runMinutes) {
        log(Outings.walkRun(day, minutes, runMinutes, 1));
        morning(day.plusDays(1), 2);
    }

    private void morning(LocalDate day, int pain) {
        if (day.equals(DAY.plusDays(1))) {
            story.then(new Event.UsualMorningStated(new PainReport.Score(2)));
        }
        story.morning(day, pain);
    }

    private void log(ActivitySession session) {
        story.at(session.day(), 19).then(new Event.ActivityLogged(session));
    }

    private void toRun() {
        story.then(new Event.ActivityGoalSet(
                new ActivityGoal(ActivityKind.RUN, Known.of(5000), Known.unknown(), "run 5 km")));
    }

    private void openGates() {
        story.then(new Event.SafetyAnswered("focal_bone_tenderness", Answer.NO));
        tests(test("single-leg heel raise", ReportedSide.BOTH, "22"), test("single-leg hop", ReportedSide.BOTH, "10"));
    }

    private void tests(FunctionalTest... tests) {
        story.then(new Event.ExaminationRecorded(
                CaseRecord.unknown("x").reflexes(), List.of(), List.of(), List.of(tests)));
    }

    private static FunctionalTest test(String name, ReportedSide side, String value) {
        return new FunctionalTest(name, side, "no pain", value, "reps");
    }

    private WalkRunDecision decide(LocalDate day) {
        return PLAN.decide(WalkRunRequest.of(story.episode(), triage, day));
    }

    private String on(LocalDate day) {
        WalkRunDecision decision = decide(day);
        String gates = decision.gates().stream()
                .map(gate -> ("\n" + gate.kind().word() + " " + gate.state().word() + ": "
                                + SENTENCES.of(gate.because()) + " " + SENTENCES.next(gate))
                        .stripTrailing())
                .collect(Collectors.joining());
        return switch (decision) {
            case WalkRunDecision.Stop stop ->
                "Stop. " + stop.because().stream().map(SENTENCES::of).collect(Collectors.joining(" "));
            case WalkRunDecision.Go go ->
                (SENTENCES.of(go.course()) + ", from " + go.next().earliest() + ": " + SENTENCES.what(go.next()) + ". "
                                        + SENTENCES.of(go.reason()) + " " + SENTENCES.whatWouldAlter(go))
                                .strip()
                        + gates;
        };
    }
}
