package org.myotome.engine.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * FEATURE UNDER TEST: invariants 2 and 3. Whatever is made worse about a session or the morning after it, the next step
 * is never harder; and what is left out is never better than the best that could have been said.
 */
class WorseIsNeverHarderTest {

    private static final SidedMovement BRIDGE = SidedMovement.both("bridge");

    /** All that is said about one session and its morning; a number below zero stands for nothing said. */
    private record Report(
            int pain,
            SetForm form,
            SetEffort effort,
            int reps,
            int sets,
            int after,
            int morning,
            int stiff,
            Answer night,
            LegSymptoms legs) {

        static Report random(SeededRandom random) {
            boolean mostlyGood = random.nextInt(3) > 0;
            return new Report(
                    random.nextInt(mostlyGood ? 4 : 11),
                    mostlyGood ? SetForm.STEADY : pick(random, SetForm.values()),
                    mostlyGood ? SetEffort.RIGHT : pick(random, SetEffort.values()),
                    mostlyGood ? 10 : 8 + random.nextInt(4),
                    mostlyGood ? 3 : 1 + random.nextInt(3),
                    random.nextInt(mostlyGood ? 3 : 11),
                    random.nextInt(mostlyGood ? 3 : 11),
                    mostlyGood ? 5 : random.nextInt(60),
                    mostlyGood ? Answer.NO : pick(random, Answer.values()),
                    mostlyGood ? LegSymptoms.NONE : pick(random, LegSymptoms.values()));
        }

        Report worse(SeededRandom random) {
            return switch (random.nextInt(8)) {
                case 0 ->
                    new Report(
                            Math.min(10, pain + 1 + random.nextInt(4)),
                            form,
                            effort,
                            reps,
                            sets,
                            after,
                            morning,
                            stiff,
                            night,
                            legs);
                case 1 ->
                    new Report(
                            pain,
                            form == SetForm.STEADY ? SetForm.WOBBLED : SetForm.LOST,
                            effort,
                            reps,
                            sets,
                            after,
                            morning,
                            stiff,
                            night,
                            legs);
                case 2 -> new Report(pain, form, SetEffort.ALL, reps, sets, after, morning, stiff, night, legs);
                case 3 ->
                    new Report(pain, form, effort, Math.max(1, reps - 2), sets, after, morning, stiff, night, legs);
                case 4 ->
                    new Report(pain, form, effort, reps, sets, Math.min(10, after + 2), morning, stiff, night, legs);
                case 5 ->
                    new Report(
                            pain,
                            form,
                            effort,
                            reps,
                            sets,
                            after,
                            Math.min(10, morning + 1 + random.nextInt(3)),
                            stiff,
                            night,
                            legs);
                case 6 -> new Report(pain, form, effort, reps, sets, after, morning, stiff + 20, night, legs);
                default -> new Report(pain, form, effort, reps, sets, after, morning, stiff, Answer.YES, legs);
            };
        }

        Report withoutOne(SeededRandom random) {
            return switch (random.nextInt(8)) {
                case 0 -> new Report(-1, form, effort, reps, sets, after, morning, stiff, night, legs);
                case 1 -> new Report(pain, SetForm.UNKNOWN, effort, reps, sets, after, morning, stiff, night, legs);
                case 2 -> new Report(pain, form, SetEffort.UNKNOWN, reps, sets, after, morning, stiff, night, legs);
                case 3 -> new Report(pain, form, effort, -1, sets, after, morning, stiff, night, legs);
                case 4 -> new Report(pain, form, effort, reps, sets, -1, morning, stiff, night, legs);
                case 5 -> new Report(pain, form, effort, reps, sets, after, -1, stiff, night, legs);
                case 6 -> new Report(pain, form, effort, reps, sets, after, morning, -1, night, legs);
                default ->
                    new Report(
                            pain, form, effort, reps, sets, after, morning, stiff, Answer.UNKNOWN, LegSymptoms.UNKNOWN);
            };
        }

        void tell(Course course, LocalDate day) {
            course.story.at(day, 18);
            for (int set = 1; set <= sets; set++) {
                Known<Amount> done = reps < 0 ? Known.unknown() : Known.of(new Amount.Repetitions(reps));
                course.story.then(
                        new Event.SetLogged(new SetLog("s-" + day, day, BRIDGE, set, done, score(pain), form, effort)));
            }
            course.story.then(
                    new Event.SessionFinished(new SessionEnd("s-" + day, day, score(after), LegSymptoms.NONE)));
            course.story
                    .at(day.plusDays(1), 7)
                    .then(new Event.MorningChecked(new MorningCheck(
                            day.plusDays(1),
                            score(morning),
                            stiff < 0 ? Known.unknown() : Known.of(stiff),
                            night,
                            legs)));
        }

        private static PainReport score(int value) {
            return value < 0 ? new PainReport.Unknown() : new PainReport.Score(value);
        }

        private static <T> T pick(SeededRandom random, T[] values) {
            return List.of(values).get(random.nextInt(values.length));
        }
    }

    @Test
    void worseIsNeverHarder() {
        int progressed = 0;
        for (int seed = 0; seed < 3000; seed++) {
            SeededRandom random = SeededRandom.of(seed);
            List<Report> reports = reports(random);
            int changed = random.nextInt(reports.size());
            List<Report> worse = new ArrayList<>(reports);
            worse.set(changed, lastOnly(reports.get(changed).worse(random), reports.get(changed), changed, reports));
            int before = hardness(reports);
            assertThat(hardness(worse)).as("seed %s", seed).isLessThanOrEqualTo(before);
            progressed += before == Direction.PROGRESS.compareTo(Direction.STOP) ? 1 : 0;
        }
        assertThat(progressed).as("cases that could have become harder").isGreaterThan(100);
    }

    @Test
    void nothingSaidNeverProgresses() {
        for (int seed = 0; seed < 3000; seed++) {
            SeededRandom random = SeededRandom.of(seed);
            List<Report> reports = new ArrayList<>(reports(random));
            reports.set(reports.size() - 1, reports.getLast().withoutOne(random));
            assertThat(hardness(reports))
                    .as("seed %s", seed)
                    .isLessThanOrEqualTo(Direction.HOLD.compareTo(Direction.STOP));
        }
    }

    /**
     * The mornings before a session say what is usual. Only the last morning is compared with it and nothing else, so an
     * earlier one keeps its pain here.
     */
    private static Report lastOnly(Report worse, Report before, int index, List<Report> reports) {
        boolean last = index == reports.size() - 1;
        return last
                ? worse
                : new Report(
                        worse.pain(),
                        worse.form(),
                        worse.effort(),
                        worse.reps(),
                        worse.sets(),
                        worse.after(),
                        before.morning(),
                        worse.stiff(),
                        worse.night(),
                        worse.legs());
    }

    private static List<Report> reports(SeededRandom random) {
        List<Report> reports = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            reports.add(Report.random(random));
        }
        return reports;
    }

    private static int hardness(List<Report> reports) {
        Course course = Course.of("bridge");
        LocalDate day = Course.MONDAY;
        for (Report report : reports) {
            report.tell(course, day);
            day = day.plusDays(3);
        }
        return switch (course.on(day.minusDays(2))) {
            case ProgressionDecision.StopAndLookAgain ignored -> -1;
            case ProgressionDecision.NothingLeft ignored -> 0;
            case ProgressionDecision.Keep(var movements) -> rank(movements);
            case ProgressionDecision.Adapt(var ignored, var movements) -> rank(movements);
            case ProgressionDecision.AwaitMorning ignored ->
                throw new IllegalStateException("Every report has its morning.");
            case ProgressionDecision.NothingDoneYet ignored ->
                throw new IllegalStateException("Every report has its sets.");
        };
    }

    private static int rank(List<MovementDecision> movements) {
        return movements.getFirst().direction().compareTo(Direction.STOP);
    }
}
