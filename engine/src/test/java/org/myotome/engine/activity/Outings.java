package org.myotome.engine.activity;

import java.time.Instant;
import java.time.LocalDate;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;

/** Walks and runs that tests begin with. */
public final class Outings {

    private Outings() {}

    /** A walk that was typed: minutes, metres, pain on the way and after. */
    public static ActivitySession walk(LocalDate day, int minutes, int metres, int pain) {
        return typed("walk-" + day, day, ActivityKind.WALK, minutes, 0, metres, pain);
    }

    /** A run that was typed: minutes, metres, pain on the way and after. */
    public static ActivitySession run(LocalDate day, int minutes, int metres, int pain) {
        return typed("run-" + day, day, ActivityKind.RUN, minutes, minutes, metres, pain);
    }

    /** Running with breaks that was typed: minutes as a whole, minutes of running, pain on the way and after. */
    public static ActivitySession walkRun(LocalDate day, int minutes, int runMinutes, int pain) {
        return typed("walk-run-" + day, day, ActivityKind.WALK_RUN, minutes, runMinutes, 0, pain);
    }

    /** A recording: when it began, minutes, metres; nobody says how much it hurt. */
    public static ActivitySession recorded(
            String id, ActivitySource source, String startedAt, ActivityKind kind, int minutes, int metres) {
        Instant start = Instant.parse(startedAt);
        return new ActivitySession(
                id,
                LocalDate.parse(startedAt.substring(0, 10)),
                Known.of(start),
                kind,
                Known.of(metres),
                Known.of(minutes * 60),
                Known.unknown(),
                Known.unknown(),
                new PainReport.Unknown(),
                new PainReport.Unknown(),
                Known.unknown(),
                source);
    }

    private static ActivitySession typed(
            String id, LocalDate day, ActivityKind kind, int minutes, int runMinutes, int metres, int pain) {
        return new ActivitySession(
                id,
                day,
                Known.unknown(),
                kind,
                metres == 0 ? Known.unknown() : Known.of(metres),
                Known.of(minutes * 60),
                Known.of(runMinutes * 60),
                Known.unknown(),
                new PainReport.Score(pain),
                new PainReport.Score(pain),
                Known.unknown(),
                ActivitySource.ENTERED);
    }
}
