package org.myotome.engine.activity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.programme.SessionTime;
import org.myotome.engine.record.Known;

/** Adds up exercises, walks and runs by the grades of a library. */
public final class RegionLedgers {

    private static final int DAYS_OF_A_WEEK = 7;

    private final Library library;
    private final GaitMovements gait;

    /** Add up by the grades of a library. */
    public RegionLedgers(Library library) {
        this.library = library;
        this.gait = new GaitMovements(library);
    }

    /**
     * Return the ledger of the weeks up to a day.
     *
     * @param weeks how many weeks, 1 to 52
     */
    public RegionLedger of(TrainingLog log, LocalDate day, int weeks) {
        if (weeks < 1 || weeks > 52) {
            throw new IllegalArgumentException("The number of weeks (" + weeks + ") must lie between 1 and 52.");
        }
        Sums sums = new Sums(day, weeks);
        List<ActivitySession> activities = ActivityLedger.of(log.activities()).sessions();
        for (ActivitySession activity : activities) {
            add(sums, activity);
        }
        ProgrammeGait programme = new ProgrammeGait(gait);
        for (Session session : log.sessions()) {
            boolean isRecorded = programme.isAlsoAmong(activities, session);
            for (SetLog set : session.sets()) {
                String id = set.movement().movementId();
                if (!(isRecorded && gait.isGait(id))) {
                    library.findMovement(id).ifPresent(movement -> add(sums, set, movement));
                }
            }
        }
        return sums.result();
    }

    private static void add(Sums sums, SetLog set, Movement movement) {
        Optional<Integer> seconds = set.tookSeconds()
                .find()
                .or(() -> set.done().find().map((Amount done) -> SessionTime.secondsPerSet(done)));
        boolean onFoot = GaitMovements.isRun(movement) || GaitMovements.isWalk(movement);
        sums.add(set.day(), movement, seconds, onFoot);
    }

    private void add(Sums sums, ActivitySession activity) {
        Optional<Integer> whole = activity.seconds().find();
        if (whole.isEmpty() || !activity.kind().hasRunning()) {
            gait.findEasiestWalk().ifPresent(walk -> sums.add(activity.day(), walk, whole, true));
            return;
        }
        // Where nobody knows how much of it was run, all of it counts as run: the larger load.
        int run = activity.runSeconds() instanceof Known.Value<Integer>(Integer some) ? some : whole.get();
        gait.findSteadyRun().ifPresent(steady -> sums.add(activity.day(), steady, Optional.of(run), true));
        gait.findEasiestWalk().ifPresent(walk -> sums.add(activity.day(), walk, Optional.of(whole.get() - run), true));
    }

    /** Sums by week and region while they are added up. */
    private static final class Sums {

        private final LocalDate day;
        private final List<Map<LoadRegion, RegionLedger.Load>> byWeek = new ArrayList<>();
        private int unknown;

        Sums(LocalDate day, int weeks) {
            this.day = day;
            for (int week = 0; week < weeks; week++) {
                byWeek.add(new EnumMap<>(LoadRegion.class));
            }
        }

        void add(LocalDate when, Movement movement, Optional<Integer> seconds, boolean onFoot) {
            long ago = ChronoUnit.DAYS.between(when, day);
            long week = ago < 0 ? -1 : byWeek.size() - 1 - ago / DAYS_OF_A_WEEK;
            if (week < 0) {
                return;
            }
            if (seconds.isEmpty()) {
                unknown++;
                return;
            }
            for (LoadRegion region : LoadRegion.values()) {
                long load = (long) seconds.get() * region.grade(movement.tissueLoad());
                RegionLedger.Load part = onFoot ? new RegionLedger.Load(0, load) : new RegionLedger.Load(load, 0);
                byWeek.get((int) week).merge(region, part, RegionLedger.Load::plus);
            }
        }

        RegionLedger result() {
            List<RegionLedger.Week> weeks = new ArrayList<>();
            for (int week = 0; week < byWeek.size(); week++) {
                LocalDate to = day.minusDays((long) DAYS_OF_A_WEEK * (byWeek.size() - 1 - week));
                weeks.add(new RegionLedger.Week(to.minusDays(DAYS_OF_A_WEEK - 1L), to, byWeek.get(week)));
            }
            return new RegionLedger(weeks, unknown);
        }
    }
}
