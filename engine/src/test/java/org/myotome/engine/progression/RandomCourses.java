package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.history.Event;
import org.myotome.engine.history.LegSymptoms;
import org.myotome.engine.history.MorningCheck;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.history.SetEffort;
import org.myotome.engine.history.SetForm;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.StartDose;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;
import org.myotome.engine.startingpoint.SidedMovement;

/** Courses of made-up people over some weeks, each from its seed: mostly good sessions, some bad, some half told. */
final class RandomCourses {

    private static final List<String> MOVEMENTS = List.of(
            "abdominal_brace",
            "supine_march",
            "bird_dog",
            "bridge",
            "clamshell",
            "clamshell_band",
            "sit_to_stand",
            "squat",
            "goblet_squat",
            "heel_raise",
            "short_foot_sitting",
            "walk_10min");

    private RandomCourses() {}

    /** Live through some sessions, accepting each change, and return what was decided after each. */
    static String live(long seed) {
        return String.join("\n", lived(seed).decided());
    }

    /** A course with what was decided after each session. */
    record Lived(Course course, List<String> decided, List<ProgressionDecision> decisions) {}

    static Lived lived(long seed) {
        SeededRandom random = SeededRandom.of(seed);
        String first = pick(random, MOVEMENTS);
        String second = pick(random, MOVEMENTS);
        Course course = first.equals(second) ? Course.of(first) : Course.of(first, second);
        List<String> decided = new ArrayList<>();
        List<ProgressionDecision> decisions = new ArrayList<>();
        LocalDate day = Course.MONDAY;
        int sessions = 2 + random.nextInt(10);
        for (int i = 0; i < sessions; i++) {
            session(course, random, day);
            decisions.add(course.on(day.plusDays(1)));
            decided.add(day + " " + course.textOn(day.plusDays(1)));
            course.accept(day.plusDays(1));
            day = day.plusDays(random.nextInt(12) == 0 ? 9 + random.nextInt(25) : 2 + random.nextInt(2));
        }
        return new Lived(course, decided, decisions);
    }

    private static void session(Course course, SeededRandom random, LocalDate day) {
        course.story.at(day, 18);
        boolean good = random.nextInt(5) > 0;
        for (ProgrammeItem item : course.programme().items()) {
            if (random.nextInt(12) > 0) {
                sets(course, random, day, item, good);
            }
        }
        if (random.nextInt(15) > 0) {
            course.story.then(new Event.SessionFinished(
                    new SessionEnd("s-" + day, day, pain(random, good ? 3 : 7), LegSymptoms.NONE)));
        }
        if (random.nextInt(15) > 0) {
            course.story
                    .at(day.plusDays(1), 7)
                    .then(new Event.MorningChecked(new MorningCheck(
                            day.plusDays(1),
                            pain(random, good ? 3 : 6),
                            random.nextInt(20) == 0 ? Known.unknown() : Known.of(random.nextInt(good ? 20 : 50)),
                            random.nextInt(20) == 0 ? Answer.UNKNOWN : Answer.NO,
                            random.nextInt(20) == 0 ? LegSymptoms.UNKNOWN : LegSymptoms.NONE)));
        }
    }

    private static void sets(Course course, SeededRandom random, LocalDate day, ProgrammeItem item, boolean good) {
        for (SidedMovement movement : item.sidedMovements()) {
            int sets = item.dose().sets() - (random.nextInt(12) == 0 ? 1 : 0);
            for (int set = 1; set <= sets; set++) {
                course.story.then(new Event.SetLogged(new SetLog(
                        "s-" + day,
                        day,
                        movement,
                        set,
                        done(random, item.dose().amount()),
                        pain(random, good ? 3 : 6),
                        random.nextInt(good ? 30 : 4) == 0 ? pick(random, List.of(SetForm.values())) : SetForm.STEADY,
                        random.nextInt(good ? 30 : 4) == 0
                                ? pick(random, List.of(SetEffort.values()))
                                : SetEffort.RIGHT)));
            }
        }
    }

    private static Known<Amount> done(SeededRandom random, Amount planned) {
        return switch (random.nextInt(40)) {
            case 0 -> Known.unknown();
            case 1 -> Known.of(StartDose.less(planned, 80));
            default -> Known.of(planned);
        };
    }

    private static PainReport pain(SeededRandom random, int below) {
        return random.nextInt(40) == 0 ? new PainReport.Unknown() : new PainReport.Score(random.nextInt(below));
    }

    private static <T> T pick(SeededRandom random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
