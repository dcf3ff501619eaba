package org.myotome.engine.walkrun;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.myotome.engine.activity.ActivityKind;
import org.myotome.engine.activity.ActivityLedger;
import org.myotome.engine.activity.ActivitySession;
import org.myotome.engine.activity.GaitMovements;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SessionEnd;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainReport;

/**
 * One time out, walking or running, whether recorded, typed or done as part of the programme.
 *
 * @param day the person's own calendar day
 * @param seconds how long in motion
 * @param runSeconds how much of it was run
 * @param metres how far
 * @param during the worst pain on the way
 * @param after the pain right after
 * @param exertion how hard it was, 0 to 10
 */
record Outing(
        LocalDate day,
        Known<Integer> seconds,
        Known<Integer> runSeconds,
        Known<Integer> metres,
        PainReport during,
        PainReport after,
        Known<Integer> exertion) {

    /** Return every time out of a log, by day. */
    static List<Outing> of(TrainingLog log, GaitMovements gait) {
        List<Outing> outings = new ArrayList<>();
        for (ActivitySession activity : ActivityLedger.of(log.activities()).sessions()) {
            outings.add(of(activity));
        }
        for (Session session : log.sessions()) {
            List<SetLog> sets = session.sets().stream()
                    .filter(set -> gait.isGait(set.movement().movementId()))
                    .toList();
            if (!sets.isEmpty()) {
                outings.add(of(session, sets, gait));
            }
        }
        return outings.stream().sorted(Comparator.comparing(Outing::day)).toList();
    }

    private static Outing of(ActivitySession activity) {
        Known<Integer> run = switch (activity.kind()) {
            case WALK -> Known.of(0);
            case RUN -> activity.runSeconds().isKnown() ? activity.runSeconds() : activity.seconds();
            case WALK_RUN -> activity.runSeconds();
        };
        return new Outing(
                activity.day(),
                activity.seconds(),
                run,
                activity.kind() == ActivityKind.WALK ? activity.metres() : Known.unknown(),
                activity.painDuring(),
                activity.painAfter(),
                activity.exertion());
    }

    private static Outing of(Session session, List<SetLog> sets, GaitMovements gait) {
        int seconds = 0;
        int run = 0;
        PainReport during = new PainReport.Absent();
        for (SetLog set : sets) {
            int time = set.done() instanceof Known.Value<Amount>(Amount.Time(int some)) ? some : 0;
            seconds += time;
            run += gait.isRun(set.movement().movementId()) ? time : 0;
            during = worstOrUnsaid(during, set.pain());
        }
        return new Outing(
                session.day(),
                seconds > 0 ? Known.of(seconds) : Known.unknown(),
                seconds > 0 ? Known.of(run) : Known.unknown(),
                Known.unknown(),
                during,
                session.end().map(SessionEnd::painAfter).orElse(new PainReport.Unknown()),
                session.end().map(SessionEnd::exertion).orElse(Known.unknown()));
    }

    /** A set about which nobody said anything leaves the whole unsaid, unless another one was bad. */
    private static PainReport worstOrUnsaid(PainReport soFar, PainReport next) {
        return soFar.worstPossible() >= next.worstPossible() ? soFar : next;
    }

    /** Return how long in motion, 0 when nobody knows. */
    int knownSeconds() {
        return seconds.find().orElse(0);
    }

    /** Return how long it was run, 0 when nobody knows. */
    int knownRunSeconds() {
        return runSeconds.find().orElse(0);
    }

    /** Return whether any of it was run, as far as is known; running of unknown length counts. */
    boolean hasRunning() {
        return !runSeconds.isKnown() || knownRunSeconds() > 0;
    }
}
