package org.myotome.engine.activity;

import java.util.List;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.record.Known;

/** Walks and runs done as sets of the programme, told apart from the same ones recorded by a device. */
final class ProgrammeGait {

    private final GaitMovements gait;

    ProgrammeGait(GaitMovements gait) {
        this.gait = gait;
    }

    /** Return whether the walking and running of a session is recorded as a walk or run of the same day as well. */
    boolean isAlsoAmong(List<ActivitySession> activities, Session session) {
        long metres = 0;
        long seconds = 0;
        long run = 0;
        for (SetLog set : session.sets()) {
            String id = set.movement().movementId();
            if (gait.isGait(id) && set.done() instanceof Known.Value<Amount>(Amount done)) {
                long time = done instanceof Amount.Time(int some) ? some : 0;
                metres += done instanceof Amount.Distance(int far) ? far : 0;
                seconds += time;
                run += gait.isRun(id) ? time : 0;
            }
        }
        for (ActivitySession activity : activities) {
            boolean same = isNear(metres, activity.metres())
                    || isNear(seconds, activity.seconds())
                    || isNear(run, activity.runSeconds());
            if (same && activity.day().equals(session.day())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNear(long sum, Known<Integer> whole) {
        return sum > 0 && whole instanceof Known.Value<Integer>(Integer value) && Twins.isNear(sum, value);
    }
}
