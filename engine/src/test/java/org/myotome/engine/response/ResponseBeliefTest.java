package org.myotome.engine.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.programme.Irritability;
import org.myotome.engine.progression.Advice;
import org.myotome.engine.progression.Direction;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.PainReport;

class ResponseBeliefTest {

    private static final AdvicePolicy POLICY = AdvicePolicy.of(PainPolicy.DEFAULT);

    private static ResponseBelief belief(long seed) {
        return ResponseBelief.begin(ResponsePrior.of(Irritability.LOW), seed);
    }

    /** A session of which everything is known. */
    private static SessionResponse session(double logLoad, double pain) {
        return SessionResponse.of(logLoad)
                .daysSinceLast(2)
                .painDuring(pain)
                .painAfter(pain)
                .morningRise(0)
                .effort(SetEffort.RIGHT)
                .allDone(true)
                .flare(false);
    }

    private static Advice advice(ResponseBelief belief) {
        return belief.advise(POLICY, LoadStep.all());
    }

    /** Return what is advised after each of five sessions of the same pain, each at the advised load. */
    private static String course(double pain) {
        ResponseBelief belief = belief(1);
        List<String> steps = new ArrayList<>();
        double logLoad = 0;
        for (int session = 0; session < 5; session++) {
            belief = belief.after(session(logLoad, pain));
            Advice advice = advice(belief);
            steps.add(String.format(Locale.ROOT, "%s %.1f", advice.direction().word(), advice.mostStepPercent()));
            logLoad += Math.log(1 + advice.mostStepPercent() / 100);
        }
        return String.join(", ", steps);
    }

    // --- advice, from simple to hard ---

    @Test
    void littlePainAllowsLargeStepsUntilLittleIsLeft() {
        assertThat(course(0)).isEqualTo("progress 10.0, progress 10.0, progress 10.0, progress 5.0, progress 5.0");
    }

    @Test
    void somePainAllowsSmallSteps() {
        assertThat(course(2)).isEqualTo("progress 5.0, progress 5.0, progress 2.5, progress 2.5, hold 0.0");
    }

    @Test
    void painAsHighAsIsAgreedLeavesHardlyAnyRoom() {
        assertThat(course(3)).isEqualTo("step_down -5.0, progress 2.5, hold 0.0, step_down -5.0, progress 2.5");
    }

    @Test
    void muchPainTakesLoadAway() {
        assertThat(course(7)).isEqualTo("step_down -31.8, step_down -38.3, hold 0.0, step_down -5.0, step_down -39.9");
    }

    @Test
    void nothingIsHarderRightAfterMorePainThanAgreed() {
        ResponseBelief belief = belief(1);
        for (int i = 0; i < 10; i++) {
            belief = belief.after(session(-1, 0));
        }
        assertThat(advice(belief).direction()).isEqualTo(Direction.PROGRESS);
        assertThat(advice(belief.after(session(-1, 4))).direction()).isEqualTo(Direction.HOLD);
        assertThat(advice(belief.after(session(-1, 0).painAfter(4))).direction())
                .isEqualTo(Direction.HOLD);
        assertThat(advice(belief.after(session(-1, 0).flare(true))).direction()).isNotEqualTo(Direction.PROGRESS);
    }

    @Test
    void nothingIsHarderWithoutData() {
        ResponseBelief belief = belief(1).after(session(-1, 0));
        assertThat(advice(belief).direction()).isEqualTo(Direction.PROGRESS);
        SessionResponse nothingSaid = SessionResponse.of(-1);
        assertThat(advice(belief.after(nothingSaid)).direction()).isEqualTo(Direction.HOLD);
        assertThat(advice(belief.after(nothingSaid.painDuring(0))).direction()).isEqualTo(Direction.HOLD);
        assertThat(advice(belief.after(nothingSaid.morningRise(0))).direction()).isEqualTo(Direction.HOLD);
        assertThat(advice(belief.after(nothingSaid.painDuring(0).morningRise(0)))
                        .direction())
                .isEqualTo(Direction.PROGRESS);
    }

    @Test
    void withNoPainAllowedTheMostCarefulStepIsAdvisedWhereNoneIsAcceptable() {
        AdvicePolicy strict = AdvicePolicy.of(PainPolicy.STRICT);
        Advice advice = belief(1).after(session(0, 5)).advise(strict, LoadStep.all());
        assertThat(advice.direction()).isEqualTo(Direction.STEP_DOWN);
        assertThat(advice.mostStepPercent()).isBetween(-60.0, -15.0);
        assertThat(advice.chanceOfPain()).isGreaterThan(strict.mostPain());
    }

    @ParameterizedTest
    @EnumSource(PainPolicy.class)
    void whatIsAdvisedIsWithinTheAcceptedChances(PainPolicy painPolicy) {
        AdvicePolicy policy = AdvicePolicy.of(painPolicy);
        SeededRandom random = SeededRandom.of(5);
        for (int i = 0; i < 50; i++) {
            ResponseBelief belief = belief(i).after(history(random, 6));
            Advice advice = belief.advise(policy, LoadStep.all());
            if (advice.direction() != Direction.STEP_DOWN) {
                assertThat(advice.chanceOfFlare()).isLessThanOrEqualTo(policy.mostFlare());
                assertThat(advice.chanceOfPain()).isLessThanOrEqualTo(policy.mostPain());
            }
        }
    }

    // --- what is believed ---

    @Test
    void whatIsUnknownAddsNothing() {
        ResponseFilter filter = ResponseFilter.begin(ResponsePrior.of(Irritability.LOW), 1000, 3);
        double before = filter.effectiveParticles();
        filter.take(SessionResponse.of(0));
        assertThat(filter.effectiveParticles()).isCloseTo(before, within(1e-6));
    }

    @Test
    void aFlareLowersToleranceAndStirsUp() {
        ResponseBelief calm = belief(1).after(session(0, 2));
        ResponseBelief flared = belief(1).after(session(0, 2).flare(true));
        assertThat(flared.tolerance()).isLessThan(calm.tolerance() - 0.1);
        assertThat(flared.irritability()).isGreaterThan(calm.irritability() + 1.9);
        ResponseBelief weekLater =
                flared.after(SessionResponse.of(0).daysSinceLast(7).flare(false));
        assertThat(weekLater.irritability()).isCloseTo(flared.irritability() * Math.pow(0.6, 3), within(0.05));
    }

    @Test
    void weeksOffTakeSomethingAway() {
        ResponseBelief before = belief(1).after(session(0, 2));
        double afterAWeek = before.after(SessionResponse.of(0).daysSinceLast(7)).tolerance();
        double afterAMonth =
                before.after(SessionResponse.of(0).daysSinceLast(31)).tolerance();
        double afterAYear =
                before.after(SessionResponse.of(0).daysSinceLast(365)).tolerance();
        assertThat(afterAWeek - afterAMonth).isCloseTo(17 * 0.006, within(0.01));
        assertThat(afterAWeek - afterAYear).isCloseTo(0.4, within(0.01));
    }

    @Test
    void howMuchHarderTheNextMovementIsIsLearned() {
        ResponseFilter easy = ResponseFilter.begin(ResponsePrior.of(Irritability.LOW), 2000, 1);
        ResponseFilter hard = ResponseFilter.begin(ResponsePrior.of(Irritability.LOW), 2000, 1);
        for (int i = 0; i < 6; i++) {
            easy.take(session(0, 2));
            hard.take(session(0, 2));
        }
        assertThat(easy.rungBelow(0.35)).isCloseTo(0.5, within(0.06));
        for (int i = 0; i < 4; i++) {
            easy.take(onRung(1, 2));
            hard.take(onRung(1, 8));
        }
        assertThat(easy.rungBelow(0.35)).isGreaterThan(0.8);
        assertThat(hard.rungBelow(0.35)).isLessThan(0.2);
    }

    private static SessionResponse onRung(double rungs, double pain) {
        return new SessionResponse(
                Known.of(0.0),
                rungs,
                Known.of(2),
                new PainReport.Score(pain),
                new PainReport.Unknown(),
                Known.of(0.0),
                SetEffort.UNKNOWN,
                Answer.UNKNOWN,
                Answer.UNKNOWN);
    }

    @Test
    void noHistoryIsImpossible() {
        ResponseBelief belief = belief(1);
        for (int i = 0; i < 20; i++) {
            belief = belief.after(
                    session(i % 2 == 0 ? 6 : -6, i % 2 == 0 ? 0 : 10).effort(SetEffort.ALL));
        }
        ResponseOutlook outlook = belief.outlook(LoadStep.HOLD, POLICY);
        assertThat(outlook.chanceOfPain()).isBetween(0.0, 1.0);
        assertThat(outlook.expectedGain()).isFinite();
    }

    // --- always the same, and never harder for more pain ---

    @Test
    void theSameSessionsAndSeedGiveTheSameBits() {
        List<SessionResponse> history = history(SeededRandom.of(2), 30);
        ResponseOutlook once = belief(9).after(history).outlook(LoadStep.TWENTIETH_MORE, POLICY);
        ResponseBelief oneByOne = belief(9);
        for (SessionResponse response : history) {
            oneByOne = oneByOne.after(response);
        }
        assertThat(oneByOne.outlook(LoadStep.TWENTIETH_MORE, POLICY)).isEqualTo(once);
        assertThat(belief(10).after(history).outlook(LoadStep.TWENTIETH_MORE, POLICY))
                .isNotEqualTo(once);
    }

    @Test
    void asWideStepsAreLikelierToHurt() {
        SeededRandom random = SeededRandom.of(8);
        for (int i = 0; i < 50; i++) {
            ResponseBelief belief = belief(i).after(history(random, 5));
            List<ResponseOutlook> ahead = LoadStep.all().stream()
                    .filter(step -> step.rungs() == 0)
                    .map(step -> belief.outlook(step, POLICY))
                    .toList();
            for (int step = 1; step < ahead.size(); step++) {
                assertThat(ahead.get(step).chanceOfFlare())
                        .isGreaterThanOrEqualTo(ahead.get(step - 1).chanceOfFlare());
                assertThat(ahead.get(step).chanceOfPain())
                        .isGreaterThanOrEqualTo(ahead.get(step - 1).chanceOfPain());
            }
        }
    }

    /** One session hurt more, or one morning was worse; the luck is the same. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void morePainNeverGivesALargerStep(int points) {
        SeededRandom random = SeededRandom.of(21);
        int beyondError = 0;
        for (int i = 0; i < 150; i++) {
            List<SessionResponse> history = history(random, 1 + random.nextInt(12));
            int worse = random.nextInt(history.size());
            List<SessionResponse> morePain = new ArrayList<>(history);
            morePain.set(worse, worse(history.get(worse), points, random.nextInt(2) == 0));
            Advice less = belief(i).after(history).advise(POLICY, LoadStep.all());
            Advice more = belief(i).after(morePain).advise(POLICY, LoadStep.all());
            if (up(more) > up(less) + 2.5) {
                beyondError++;
            }
        }
        // A step of one size more is within Monte-Carlo error; two sizes never are.
        assertThat(beyondError).isZero();
    }

    /** How far up: to ease is the rule's alone, and the belief only bounds a step up. */
    private static double up(Advice advice) {
        return Math.max(0, advice.mostStepPercent());
    }

    /** The last session weighs the same particles, whatever was said of it, so not even Monte-Carlo error is left. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void morePainInTheLastSessionGivesNoLargerStepAtAll(int points) {
        SeededRandom random = SeededRandom.of(22);
        int larger = 0;
        for (int i = 0; i < 500; i++) {
            List<SessionResponse> history = history(random, 1 + random.nextInt(20));
            List<SessionResponse> morePain = new ArrayList<>(history);
            morePain.set(history.size() - 1, worse(history.getLast(), points, random.nextInt(2) == 0));
            if (up(bound(i, morePain)) > up(bound(i, history))) {
                larger++;
            }
        }
        assertThat(larger).isZero();
    }

    /** Somebody who hurts hardly at all was held back once, because more load promised them little. */
    @Test
    void hurtingLessNeverHoldsBack() {
        List<SessionResponse> painless = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            painless.add(SessionResponse.of(Math.min(0.4, 0.01 * i))
                    .painDuring(0)
                    .morningRise(0)
                    .effort(SetEffort.RIGHT)
                    .allDone(true));
        }
        for (int seed = 0; seed < 20; seed++) {
            assertThat(bound(seed, painless).mostStepPercent()).isEqualTo(10);
        }
    }

    private static Advice bound(int seed, List<SessionResponse> history) {
        ResponseFilter filter =
                ResponseFilter.begin(ResponsePrior.of(Irritability.LOW), ResponseFilter.DEFAULT_PARTICLES, seed);
        history.forEach(filter::take);
        return filter.bound(POLICY);
    }

    private static SessionResponse worse(SessionResponse response, int points, boolean morning) {
        if (morning) {
            return response.morningRise(response.morningRise().find().orElseThrow() + points);
        }
        return response.painDuring(Math.min(10, response.painDuring().worstPossible() + points));
    }

    private static List<SessionResponse> history(SeededRandom random, int sessions) {
        List<SessionResponse> history = new ArrayList<>();
        double logLoad = 0;
        for (int i = 0; i < sessions; i++) {
            history.add(SessionResponse.of(logLoad)
                    .daysSinceLast(1 + random.nextInt(4))
                    .painDuring(random.nextInt(5))
                    .morningRise(random.nextInt(3) - 1)
                    .effort(List.of(SetEffort.values()).get(random.nextInt(4)))
                    .allDone(random.nextInt(5) > 0));
            logLoad += 0.05 * (random.nextInt(3) - 1);
        }
        return history;
    }

    // --- bad input ---

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> SessionResponse.of(Double.NaN))
                .hasMessage("The log-load (NaN) must lie between -6.0 and 6.0.");
        assertThatThrownBy(() -> SessionResponse.of(0).daysSinceLast(-1)).hasMessage("""
                The days since the last session (-1) must be 0 or more.
                Maybe sessions are out of order.""");
        assertThatThrownBy(() -> new AdvicePolicy(3, 0.1, 5, 3)).hasMessage("""
                The accepted chance of a flare (3.0) must be more than 0 and at most 1.
                Maybe it was given in percent.""");
        assertThatThrownBy(() -> ResponseBelief.begin(ResponsePrior.of(Irritability.LOW), 10, 1))
                .hasMessage("The number of particles (10) must lie between 64 and 4096.");
    }
}
