package org.myotome.engine.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.Session;
import org.myotome.engine.history.SetLog;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.Known;

/**
 * The single-run rule: one run is at most 110 % of the longest of the last 30 days (Frandsen 2025: a run more than 10 %
 * longer raised overuse injury, rate ratio 1.64). Runs that were recorded, typed or done as sets of the programme count
 * alike.
 */
public final class RunLimit {

    /** The days before a run in which the longest is looked for. */
    public static final int DAYS = 30;

    private static final int MOST_PERCENT = 110;

    /** What a run is measured in; the two are never converted into each other. */
    public enum Unit {
        METRES("metres"),
        SECONDS("seconds");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }

    /**
     * The longest run that the rule allows.
     *
     * @param most how much, in the unit asked for
     * @param longest the run it follows from
     */
    public record Allowance(long most, RunEffort longest) {}

    private final GaitMovements gait;

    /** Tell runs from other movements by a library. */
    public RunLimit(Library library) {
        this.gait = new GaitMovements(library);
    }

    /** Return the longest run allowed on a day; nothing when no run of the last 30 days is known in this unit. */
    public Optional<Long> findMost(TrainingLog log, LocalDate day, Unit unit) {
        return findAllowance(log, day, unit).map(Allowance::most);
    }

    /** Return the longest run allowed on a day and the run it follows from; nothing when none is known in this unit. */
    public Optional<Allowance> findAllowance(TrainingLog log, LocalDate day, Unit unit) {
        return findLongest(efforts(log), day, unit)
                .map(longest -> new Allowance(mostAfter(longest.in(unit).find().orElseThrow()), longest));
    }

    /** Return whether a movement is a run. */
    public static boolean isRun(Movement movement) {
        return GaitMovements.isRun(movement);
    }

    /** Return every run of a log, once, by day. */
    public List<RunEffort> efforts(TrainingLog log) {
        List<RunEffort> efforts = new ArrayList<>();
        List<ActivitySession> activities = ActivityLedger.of(log.activities()).sessions();
        for (ActivitySession activity : activities) {
            if (activity.kind().hasRunning()) {
                efforts.add(effort(activity));
            }
        }
        ProgrammeGait programme = new ProgrammeGait(gait);
        for (Session session : log.sessions()) {
            RunEffort effort = effort(session);
            boolean isKnown = effort.metres().isKnown() || effort.seconds().isKnown();
            if (isKnown && !programme.isAlsoAmong(activities, session)) {
                efforts.add(effort);
            }
        }
        return efforts.stream()
                .sorted(Comparator.comparing(RunEffort::day).thenComparing(RunEffort::key))
                .toList();
    }

    /** Return what the rule says of each run of a log, in each unit in which it is known, by day. */
    public List<RunJudgement> judge(TrainingLog log) {
        List<RunEffort> efforts = efforts(log);
        List<RunJudgement> judgements = new ArrayList<>();
        for (RunEffort effort : efforts) {
            for (Unit unit : Unit.values()) {
                if (effort.in(unit) instanceof Known.Value<Long>(Long value)) {
                    judgements.add(new RunJudgement(
                            effort,
                            unit,
                            value,
                            findLongest(efforts, effort.day(), unit)
                                    .flatMap(longest -> longest.in(unit).find())));
                }
            }
        }
        return List.copyOf(judgements);
    }

    static long mostAfter(long longest) {
        return longest * MOST_PERCENT / 100;
    }

    private static Optional<RunEffort> findLongest(List<RunEffort> efforts, LocalDate day, Unit unit) {
        return efforts.stream()
                .filter(effort -> effort.day().isBefore(day) && !effort.day().isBefore(day.minusDays(DAYS)))
                .filter(effort -> effort.in(unit).isKnown())
                .max(Comparator.comparingLong(
                        (RunEffort effort) -> effort.in(unit).find().orElse(0L)));
    }

    private static RunEffort effort(ActivitySession activity) {
        boolean onlyRun = activity.kind() == ActivityKind.RUN;
        Known<Integer> seconds =
                onlyRun && !activity.runSeconds().isKnown() ? activity.seconds() : activity.runSeconds();
        // Of running with breaks nobody knows which part of the distance was run.
        return new RunEffort(
                activity.day(),
                activity.id(),
                onlyRun ? positive(activity.metres()) : Known.unknown(),
                positive(seconds),
                false);
    }

    private static Known<Long> positive(Known<Integer> amount) {
        return amount.find()
                .filter(value -> value > 0)
                .map(value -> Known.of((long) value))
                .orElse(Known.unknown());
    }

    private RunEffort effort(Session session) {
        long metres = 0;
        long seconds = 0;
        for (SetLog set : session.sets()) {
            if (gait.isRun(set.movement().movementId()) && set.done() instanceof Known.Value<Amount>(Amount done)) {
                metres += done instanceof Amount.Distance(int far) ? far : 0;
                seconds += done instanceof Amount.Time(int time) ? time : 0;
            }
        }
        return new RunEffort(
                session.day(),
                session.id(),
                metres > 0 ? Known.of(metres) : Known.unknown(),
                seconds > 0 ? Known.of(seconds) : Known.unknown(),
                true);
    }
}
