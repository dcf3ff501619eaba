package org.myotome.engine.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.activity.ActivitySource;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.Practice;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.SomeCases;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.Circumstances;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.record.Person;
import org.myotome.engine.record.Sex;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * FEATURE UNDER TEST: invariants 2 and 3. Whatever is made worse about a session or the morning after it, the next step
 * is never harder; and what is left out is never better than the best that could have been said.
 */
class WorseIsNeverHarderTest {

    /** Who trains what, since when, and what else they did. */
    private record Life(String movementId, Dose dose, Practice practice, Known<Double> age, int weeksBefore, int run) {

        static Life plain() {
            return new Life(
                    "bridge",
                    MoreMovements.LIBRARY.getMovement("bridge").startDose(),
                    Practice.plain(),
                    Known.of(41.0),
                    0,
                    NO_RUN);
        }

        static Life random(SeededRandom random) {
            String id = Report.pick(random, new String[] {"bridge", "reach", "thrust", "drive", "sit_to_stand"});
            Dose start = MoreMovements.LIBRARY.getMovement(id).startDose();
            Dose top = start.withSets(4).withAmount(new Amount.Repetitions(15));
            Practice practice = new Practice(
                    Practice.Ground.FIRM,
                    Report.pick(random, Practice.Task.values()),
                    Report.pick(random, Practice.Feedback.values()));
            return new Life(
                    id,
                    random.nextInt(2) == 0 ? start : top,
                    id.equals("reach") ? practice : Practice.plain(),
                    Report.pick(random, AGES),
                    random.nextInt(3) == 0 ? 9 : 0,
                    random.nextInt(3) > 0 ? NO_RUN : random.nextInt(7));
        }

        Life withRun(int pain) {
            return new Life(movementId, dose, practice, age, weeksBefore, pain);
        }

        Course begin() {
            CaseRecord record = SomeCases.calm()
                    .withPerson(new Person(age, Sex.FEMALE, ""))
                    .withCircumstances(
                            new Circumstances(Known.of(Set.of("weight")), Known.of(120), Known.of(4), Answer.YES));
            ProgrammeItem item = new ProgrammeItem(
                            movementId,
                            List.of(),
                            dose,
                            List.of(),
                            new ChoiceReason.StartingPoint(MoreMovements.LIBRARY
                                    .getMovement(movementId)
                                    .region()),
                            List.of(),
                            List.of())
                    .withPractice(practice);
            Programme now = Course.programme("bridge").withItems(List.of(item), List.of());
            Programme less =
                    now.withItems(List.of(item.withDose(dose.withAmount(new Amount.Repetitions(5)))), List.of());
            Course course = Course.of(record, weeksBefore > 0 ? less : now).library(MoreMovements.LIBRARY);
            if (weeksBefore > 0) {
                // The weeks between went by with a session every third day, none of which is under this programme.
                LocalDate begun = Course.MONDAY.plusWeeks(weeksBefore);
                for (LocalDate day = Course.MONDAY; day.isBefore(begun); day = day.plusDays(2)) {
                    course.story
                            .session(day, SidedMovement.both(movementId), 3, new Amount.Repetitions(5), 0)
                            .morning(day.plusDays(1), 2);
                }
                course.story.at(begun.minusDays(1), 12).then(new Event.ProgrammeAccepted(now, List.of()));
            }
            return course;
        }
    }

    private static final int NO_RUN = -2;

    private static final List<Known<Double>> AGES = List.of(Known.of(41.0), Known.of(70.0), Known.unknown());

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

        void tell(Course course, Life life, LocalDate day) {
            course.story.at(day, 18);
            int planned = life.dose().amount() instanceof Amount.Repetitions(int count) ? count : 10;
            for (int set = 1; set <= life.dose().sets() - 3 + sets; set++) {
                Known<Amount> done =
                        reps < 0 ? Known.unknown() : Known.of(new Amount.Repetitions(Math.max(1, planned - 10 + reps)));
                course.story.then(new Event.SetLogged(new SetLog(
                        "s-" + day, day, SidedMovement.both(life.movementId()), set, done, score(pain), form, effort)));
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

        static <T> T pick(SeededRandom random, T[] values) {
            return pick(random, List.of(values));
        }

        private static <T> T pick(SeededRandom random, List<T> values) {
            return values.get(random.nextInt(values.size()));
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
            int before = hardness(reports, Life.plain());
            assertThat(hardness(worse, Life.plain())).as("seed %s", seed).isLessThanOrEqualTo(before);
            progressed += before == Direction.PROGRESS.compareTo(Direction.STOP) ? 1 : 0;
        }
        assertThat(progressed).as("cases that could have become harder").isGreaterThan(100);
    }

    @Test
    void worseIsNeverHarderInAnyLife() {
        int progressed = 0;
        int lighter = 0;
        for (int seed = 0; seed < 2500; seed++) {
            SeededRandom random = SeededRandom.of(100_000 + seed);
            Life life = Life.random(random);
            List<Report> reports = reports(random);
            int changed = random.nextInt(reports.size());
            List<Report> worse = new ArrayList<>(reports);
            worse.set(changed, lastOnly(reports.get(changed).worse(random), reports.get(changed), changed, reports));
            int before = hardness(reports, life);
            assertThat(hardness(worse, life)).as("seed %s", seed).isLessThanOrEqualTo(before);
            int run = Math.min(10, Math.max(0, life.run()) + random.nextInt(5));
            assertThat(hardness(reports, life.withRun(run)))
                    .as("seed %s, a run with pain %s", seed, run)
                    .isLessThanOrEqualTo(before);
            assertThat(hardness(reports, life.withRun(-1)))
                    .as("seed %s, a run of which nobody said anything", seed)
                    .isLessThanOrEqualTo(Direction.HOLD.compareTo(Direction.STOP));
            progressed += before == Direction.PROGRESS.compareTo(Direction.STOP) ? 1 : 0;
            lighter += life.weeksBefore() > 0 && before == Direction.STEP_DOWN.compareTo(Direction.STOP) ? 1 : 0;
        }
        assertThat(progressed).as("cases that could have become harder").isGreaterThan(100);
        assertThat(lighter).as("lighter weeks and steps down").isGreaterThan(100);
    }

    @Test
    void nothingSaidNeverProgresses() {
        for (int seed = 0; seed < 3000; seed++) {
            SeededRandom random = SeededRandom.of(seed);
            List<Report> reports = new ArrayList<>(reports(random));
            reports.set(reports.size() - 1, reports.getLast().withoutOne(random));
            assertThat(hardness(reports, Life.plain()))
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

    private static int hardness(List<Report> reports, Life life) {
        Course course = life.begin();
        LocalDate day = Course.MONDAY.plusWeeks(life.weeksBefore());
        for (Report report : reports) {
            report.tell(course, life, day);
            run(course, life, day);
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

    private static void run(Course course, Life life, LocalDate day) {
        if (life.run() != NO_RUN) {
            course.story.then(new Event.ActivityLogged(new ActivitySession(
                    "run-" + day,
                    day,
                    Known.unknown(),
                    ActivityKind.RUN,
                    Known.of(3000),
                    Known.unknown(),
                    Known.unknown(),
                    Known.unknown(),
                    Report.score(life.run()),
                    new PainReport.Unknown(),
                    Known.unknown(),
                    ActivitySource.ENTERED)));
        }
    }

    private static int rank(List<MovementDecision> movements) {
        // A stall is a choice of the way to go on, not of more care: it counts as the repetition that it ends.
        boolean stall = movements.getFirst().reason() instanceof StepReason.Stalled;
        return stall
                ? Direction.HOLD.compareTo(Direction.STOP)
                : movements.getFirst().direction().compareTo(Direction.STOP);
    }
}
