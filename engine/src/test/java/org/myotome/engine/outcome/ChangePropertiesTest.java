package org.myotome.engine.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;

/** FEATURE UNDER TEST: what always holds about answers, over many random courses. */
class ChangePropertiesTest {

    private static final int COURSES = 3000;
    private static final List<Measure> ENTERED = List.of(
            SomeMeasures.PAIN,
            SomeMeasures.REST,
            SomeMeasures.LEGS,
            SomeMeasures.ROLAND,
            SomeMeasures.HEEL,
            SomeMeasures.FOOT,
            SomeMeasures.ACTIVITY);

    /** How good the news is: a yes is best, a loss worst, and not knowing lies between. */
    private static int news(Progress progress) {
        return switch (progress.finding()) {
            case YES -> 2;
            case NOT_SURE_YET, NOT_MEASURED -> 1;
            case NO -> progress.grounds() == Grounds.WORSE ? 0 : 1;
        };
    }

    @Test
    void worseScoreAtTheEndNeverImprovesAnAnswer() {
        for (int course = 0; course < COURSES; course++) {
            SeededRandom random = SeededRandom.of(course).split("worse at the end");
            List<OutcomeScore> scores = course(random);
            OutcomeScore last = scores.get(random.nextInt(scores.size()));
            List<OutcomeScore> worse = new ArrayList<>(scores);
            worse.add(later(lastOfItsSeries(scores, last), random));
            assertNotBetter(scores, worse);
        }
    }

    @Test
    void scoreThatTurnsOutToBeWorseNeverImprovesAnAnswer() {
        for (int course = 0; course < COURSES; course++) {
            SeededRandom random = SeededRandom.of(course).split("corrected");
            List<OutcomeScore> scores = course(random);
            int index = random.nextInt(scores.size());
            OutcomeScore before = scores.get(index);
            boolean first = scores.stream()
                    .noneMatch(
                            other -> isSameSeries(before, other) && other.day().isBefore(before.day()));
            if (first) {
                continue; // a worse beginning is more to gain, and rightly so
            }
            List<OutcomeScore> corrected = new ArrayList<>(scores);
            corrected.set(index, withScore(before, worsened(before, random)));
            assertNotBetter(scores, corrected);
        }
    }

    @Test
    void oneScoreIsNeverAChange() {
        for (int course = 0; course < COURSES; course++) {
            SeededRandom random = SeededRandom.of(course).split("one");
            List<OutcomeScore> scores = course(random);
            List<OutcomeScore> one = List.of(scores.getFirst());
            assertThat(SomeMeasures.report(one).answers()).allMatch(answer -> answer.finding() == Finding.NOT_MEASURED);
        }
    }

    @Test
    void orderOfEntryDoesNotMatter() {
        for (int course = 0; course < COURSES; course++) {
            SeededRandom random = SeededRandom.of(course).split("order");
            List<OutcomeScore> scores = course(random);
            List<OutcomeScore> shuffled = new ArrayList<>(scores);
            for (int i = shuffled.size() - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                OutcomeScore kept = shuffled.get(i);
                shuffled.set(i, shuffled.get(other));
                shuffled.set(other, kept);
            }
            assertThat(SomeMeasures.report(shuffled).answers())
                    .isEqualTo(SomeMeasures.report(scores).answers());
        }
    }

    @Test
    void ofPeopleWhoDoNotChangeAboutOneInFortyIsToldSo() {
        double error = SomeMeasures.PAIN.standardError().find().orElseThrow();
        int yes = 0;
        int people = 20_000;
        SeededRandom random = SeededRandom.of(7);
        for (int person = 0; person < people; person++) {
            List<OutcomeScore> scores = new ArrayList<>();
            for (int week = 0; week < 2; week++) {
                scores.add(score(SomeMeasures.PAIN, 7 * week, Known.unknown(), 5 + error * random.nextNormal()));
            }
            Progress pain = SomeMeasures.report(scores).answers().stream()
                    .filter(answer -> answer.question() == Question.LESS_PAIN)
                    .findFirst()
                    .orElseThrow();
            yes += pain.finding() == Finding.YES ? 1 : 0;
        }
        assertThat(100.0 * yes / people).isBetween(2.1, 2.9);
    }

    @Test
    void lineHoldsTheTruthAsOftenAsItSays() {
        double error = SomeMeasures.PAIN.standardError().find().orElseThrow();
        int held = 0;
        int people = 20_000;
        SeededRandom random = SeededRandom.of(8);
        for (int person = 0; person < people; person++) {
            List<OutcomeScore> scores = new ArrayList<>();
            for (int week = 0; week < 6; week++) {
                scores.add(score(
                        SomeMeasures.PAIN,
                        7 * week,
                        Known.unknown(),
                        6 - 0.3 * week + 0.5 * error * random.nextNormal()));
            }
            Interval line = SomeMeasures.report(scores)
                    .followed()
                    .getFirst()
                    .change()
                    .trend()
                    .orElseThrow()
                    .interval();
            held += line.lower() <= 0.3 && line.upper() >= 0.3 ? 1 : 0;
        }
        assertThat(100.0 * held / people).isGreaterThan(95); // less scatter than the error does not make it narrower
    }

    // --- random courses: each series on days of its own, no day twice ---

    private static List<OutcomeScore> course(SeededRandom random) {
        List<OutcomeScore> scores = new ArrayList<>();
        int series = 1 + (int) (random.nextUniform() * 4);
        for (int i = 0; i < series; i++) {
            Measure measure = ENTERED.get((int) (random.nextUniform() * ENTERED.size()));
            Known<Side> side = measure.use().sided()
                    ? Known.of(random.nextUniform() < 0.5 ? Side.LEFT : Side.RIGHT)
                    : Known.unknown();
            int count = 1 + (int) (random.nextUniform() * 4);
            int day = (int) (random.nextUniform() * 5);
            for (int k = 0; k < count; k++) {
                double share = random.nextUniform();
                Scale scale = measure.scale();
                double score = Math.floor(scale.least() + share * (scale.most() - scale.least()));
                OutcomeScore made = score(measure, day, side, score);
                if (scores.stream()
                        .noneMatch(other ->
                                isSameSeries(other, made) && other.day().equals(made.day()))) {
                    scores.add(made);
                }
                day += 1 + (int) (random.nextUniform() * 20);
            }
        }
        return scores;
    }

    private static OutcomeScore score(Measure measure, int day, Known<Side> side, double score) {
        String about = measure.use().about() ? "run" : "";
        return new OutcomeScore(measure.id(), SomeMeasures.BEGIN.plusDays(day), side, about, score, List.of());
    }

    private static boolean isSameSeries(OutcomeScore one, OutcomeScore other) {
        return one.measureId().equals(other.measureId())
                && one.side().equals(other.side())
                && one.about().equals(other.about());
    }

    /** Return the last score of the series that a score belongs to. */
    private static OutcomeScore lastOfItsSeries(List<OutcomeScore> scores, OutcomeScore of) {
        OutcomeScore last = of;
        for (OutcomeScore score : scores) {
            last = isSameSeries(score, of) && score.day().isAfter(last.day()) ? score : last;
        }
        return last;
    }

    private static OutcomeScore later(OutcomeScore last, SeededRandom random) {
        OutcomeScore worse = withScore(last, worsened(last, random));
        return new OutcomeScore(
                worse.measureId(), last.day().plusDays(1), worse.side(), worse.about(), worse.score(), List.of());
    }

    private static OutcomeScore withScore(OutcomeScore score, double value) {
        return new OutcomeScore(score.measureId(), score.day(), score.side(), score.about(), value, score.answers());
    }

    private static double worsened(OutcomeScore score, SeededRandom random) {
        Scale scale = SomeMeasures.BANK.find(score.measureId()).orElseThrow().scale();
        double worst = scale.best() == Scale.Best.MOST ? scale.least() : scale.most();
        return score.score() + random.nextUniform() * (worst - score.score());
    }

    private static void assertNotBetter(List<OutcomeScore> before, List<OutcomeScore> after) {
        Map<Question, Integer> was = new TreeMap<>();
        SomeMeasures.report(before).answers().forEach(answer -> was.put(answer.question(), news(answer)));
        for (Progress answer : SomeMeasures.report(after).answers()) {
            assertThat(news(answer))
                    .as(answer.question() + "\n" + before + "\n" + after)
                    .isLessThanOrEqualTo(was.get(answer.question()));
        }
    }
}
