package org.myotome.server.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.myotome.engine.activity.ActivityGoal;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.activity.ActivitySource;
import org.myotome.engine.history.Event;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;

/** Walks and runs of a made-up person: a month of runs with one that was too long, then walks until yesterday. */
final class Outdoors {

    private Outdoors() {}

    /** Return what was said at the first visit: the goal, and the runs of the weeks before. */
    static List<Event> before(LocalDate firstDay) {
        return List.of(
                new Event.ActivityGoalSet(new ActivityGoal(
                        ActivityKind.RUN, Known.of(5000), Known.unknown(), "run 5 km in the park again")),
                run(firstDay.minusDays(19), 20, 3000, 1),
                run(firstDay.minusDays(15), 21, 3150, 1),
                run(firstDay.minusDays(12), 23, 3400, 2),
                run(firstDay.minusDays(9), 34, 5000, 4));
    }

    /** Return the walk of a day of the programme; every second day, a little longer each time. */
    static List<Event> on(LocalDate firstDay, LocalDate day) {
        int number = (int) (day.toEpochDay() - firstDay.toEpochDay());
        if (number % 2 == 0) {
            return List.of();
        }
        int minutes = 15 + 2 * number;
        return List.of(logged("walk-" + day, day, ActivityKind.WALK, minutes, 85 * minutes, 1));
    }

    private static Event run(LocalDate day, int minutes, int metres, int pain) {
        return logged("run-" + day, day, ActivityKind.RUN, minutes, metres, pain);
    }

    private static Event logged(String id, LocalDate day, ActivityKind kind, int minutes, int metres, int pain) {
        int seconds = 60 * minutes;
        return new Event.ActivityLogged(new ActivitySession(
                id,
                day,
                Known.unknown(),
                kind,
                Known.of(metres),
                Known.of(seconds),
                Known.of(kind == ActivityKind.WALK ? 0 : seconds),
                Known.unknown(),
                new PainReport.Score(pain),
                new PainReport.Score(pain),
                Known.of(kind == ActivityKind.WALK ? 3 : 5),
                ActivitySource.ENTERED));
    }
}
