package org.myotome.engine.walkrun;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.activity.GaitMovements;
import org.myotome.engine.activity.RunLimit;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.progression.Counterfactual;
import org.myotome.engine.progression.Verdict;
import org.myotome.engine.triage.TriageDecision;

/**
 * Decides the next walk or run. A pure function of the request: every time out is gone through again, so that a correction
 * changes everything that followed from it.
 */
public final class WalkRunPlan {

    private static final int DAYS_BETWEEN_RUNS = 2;

    private final Library library;
    private final GaitMovements gait;
    private final RunLimit limit;

    /** Plan with the movements of a library. */
    public WalkRunPlan(Library library) {
        this.library = library;
        this.gait = new GaitMovements(library);
        this.limit = new RunLimit(library);
    }

    /** Decide what comes next. */
    public WalkRunDecision decide(WalkRunRequest request) {
        List<Outing> outings = Outing.of(request.log(), gait).stream()
                .filter(outing -> !outing.day().isAfter(request.today()))
                .toList();
        List<Gate> gates = request.isToRunning() ? new Gates(request, outings, library).all() : List.of();
        OutingRule rule = new OutingRule(request.log(), request.policy(), request.today());
        List<StopReason> stops = new Alarms(request, outings, rule).found();
        if (!stops.isEmpty()) {
            return new WalkRunDecision.Stop(stops, gates);
        }
        Optional<StopReason> locked = walkingLocked(request);
        if (locked.isPresent()) {
            return new WalkRunDecision.Stop(List.of(locked.get()), gates);
        }
        return go(request, outings, rule, gates);
    }

    private Optional<StopReason> walkingLocked(WalkRunRequest request) {
        return gait.findEasiestWalk().map(Movement::id).flatMap(id -> {
            TriageDecision.Lock lock = request.triage().lockedMovements().get(id);
            return lock == null
                    ? Optional.empty()
                    : Optional.of(new StopReason.WalkingLocked(lock.because(), lock.untilAnswered()));
        });
    }

    private WalkRunDecision go(WalkRunRequest request, List<Outing> outings, OutingRule rule, List<Gate> gates) {
        Way way = new Way(request, rule);
        outings.forEach(way::take);
        way.rest();
        long closed = gates.stream().filter(gate -> !gate.isOpen()).count();
        Phase phase = way.phase();
        if (phase.stage().isRunning() && closed > 0) {
            Phase walk = way.lastWalk();
            return new WalkRunDecision.Go(
                    WalkRunDecision.Course.REPEAT,
                    new WalkRunReason.GatesClosed((int) closed),
                    Optional.empty(),
                    gates,
                    next(request, outings, walk));
        }
        return new WalkRunDecision.Go(
                way.course(), way.reason(), way.counterfactual(), gates, next(request, outings, phase));
    }

    private NextOuting next(WalkRunRequest request, List<Outing> outings, Phase phase) {
        Optional<Long> mostSeconds = limit.findMost(request.log(), request.today(), RunLimit.Unit.SECONDS);
        Optional<Long> mostMetres = limit.findMost(request.log(), request.today(), RunLimit.Unit.METRES);
        if (!phase.stage().isRunning()) {
            LocalDate earliest = afterLast(outings, request.today(), false);
            return new NextOuting(phase, earliest, phase.walkSeconds(), Optional.empty(), mostSeconds, mostMetres);
        }
        long most = mostSeconds.orElse(firstRun(phase));
        return new NextOuting(
                phase,
                afterLast(outings, request.today(), true),
                0,
                Optional.of(Intervals.of(phase, most)),
                mostSeconds,
                mostMetres);
    }

    /** Without a run of 30 days to compare with, running begins where the way begins. */
    private static long firstRun(Phase phase) {
        int first = Phase.way(true).stream()
                .filter(one -> one.stage().isRunning())
                .findFirst()
                .orElse(phase)
                .totalRunSeconds();
        return Math.min(first, phase.totalRunSeconds());
    }

    private static LocalDate afterLast(List<Outing> outings, LocalDate today, boolean run) {
        LocalDate earliest = today;
        for (Outing outing : outings) {
            LocalDate next = outing.day().plusDays(run && outing.hasRunning() ? DAYS_BETWEEN_RUNS : 1);
            earliest = next.isAfter(earliest) ? next : earliest;
        }
        return earliest;
    }

    /** Goes through the times out, one by one, and keeps where on the way somebody stands. Lives for one decision. */
    private static final class Way {

        /** Each phase is done well at least so often. */
        private static final int TIMES = 2;

        private static final int BREAK_DAYS = 7;
        private static final int LONG_BREAK_DAYS = 14;
        private static final int VERY_LONG_BREAK_DAYS = 28;

        /** A time out counts as whole from this part of what was planned; nobody stops the watch to the second. */
        private static final int WHOLE_PERCENT = 95;

        private final WalkRunRequest request;
        private final OutingRule rule;
        private final List<Phase> phases;
        private final int[] wells;
        private int place;
        private WalkRunReason reason = new WalkRunReason.NothingYet();
        private WalkRunDecision.Course course = WalkRunDecision.Course.BEGIN;
        private Optional<Counterfactual> counterfactual = Optional.empty();
        private Optional<LocalDate> last = Optional.empty();
        private Optional<LocalDate> lastRun = Optional.empty();

        Way(WalkRunRequest request, OutingRule rule) {
            this.rule = rule;
            this.request = request;
            this.phases = Phase.way(request.isToRunning());
            this.wells = new int[phases.size()];
        }

        void take(Outing outing) {
            last.ifPresent(before -> pause(ChronoUnit.DAYS.between(before, outing.day())));
            boolean isDayAfterRun = outing.hasRunning()
                    && lastRun.filter(day -> day.plusDays(1).equals(outing.day()))
                            .isPresent();
            Verdict verdict = rule.judge(outing);
            counterfactual = Optional.of(verdict.counterfactual());
            switch (verdict.direction()) {
                case STOP, STEP_DOWN -> back(1, new WalkRunReason.Rule(verdict.reason()));
                case HOLD -> repeat(new WalkRunReason.Rule(verdict.reason()));
                case PROGRESS -> {
                    if (isDayAfterRun) {
                        repeat(new WalkRunReason.NoRestDay(outing.day()));
                    } else {
                        well(outing);
                    }
                }
            }
            last = Optional.of(outing.day());
            lastRun = outing.hasRunning() ? last : lastRun;
        }

        /** Take the time since the last one into account. */
        void rest() {
            last.ifPresent(before -> pause(ChronoUnit.DAYS.between(before, request.today())));
        }

        private void well(Outing outing) {
            for (int phase = place; phase < phases.size(); phase++) {
                wells[phase] += isWhole(outing, phases.get(phase)) ? 1 : 0;
            }
            if (!isWhole(outing, phases.get(place))) {
                repeat(new WalkRunReason.Shorter(done(outing), planned()));
                return;
            }
            int before = place;
            while (place < phases.size() - 1 && wells[place] >= TIMES) {
                place++;
            }
            if (place > before) {
                course = WalkRunDecision.Course.ADVANCE;
                reason = new WalkRunReason.WellTwice();
                counterfactual = Optional.of(new Counterfactual.StepDownAfterBadMorning());
            } else if (wells[place] >= TIMES) {
                repeat(new WalkRunReason.Arrived());
                counterfactual = Optional.of(new Counterfactual.StepDownAfterBadMorning());
            } else {
                repeat(new WalkRunReason.OnceMore());
                counterfactual = Optional.of(new Counterfactual.ProgressAfterCalm(1));
            }
        }

        private int done(Outing outing) {
            return phases.get(place).stage().isRunning() ? outing.knownRunSeconds() : outing.knownSeconds();
        }

        private int planned() {
            Phase phase = phases.get(place);
            return phase.stage().isRunning() ? phase.totalRunSeconds() : phase.walkSeconds();
        }

        private static boolean isWhole(Outing outing, Phase phase) {
            if (phase.stage().isRunning()) {
                return isEnough(outing.knownRunSeconds(), phase.totalRunSeconds());
            }
            return isEnough(outing.knownSeconds(), phase.walkSeconds())
                    || outing.knownRunSeconds() >= Phase.RUN_THAT_STANDS_FOR_WALKING;
        }

        private static boolean isEnough(long done, long planned) {
            return done * 100 >= planned * WHOLE_PERCENT;
        }

        private void pause(long days) {
            if (days >= VERY_LONG_BREAK_DAYS) {
                back(2, new WalkRunReason.Break(days, 2));
            } else if (days >= LONG_BREAK_DAYS) {
                back(1, new WalkRunReason.Break(days, 1));
            } else if (days >= BREAK_DAYS) {
                forget();
                repeat(new WalkRunReason.Break(days, 0));
            }
        }

        private void back(int steps, WalkRunReason why) {
            place = Math.max(0, place - steps);
            forget();
            course = WalkRunDecision.Course.STEP_BACK;
            reason = why;
        }

        /** Forget what went well here and further on; it has to be shown again. */
        private void forget() {
            for (int phase = place; phase < wells.length; phase++) {
                wells[phase] = 0;
            }
        }

        private void repeat(WalkRunReason why) {
            course = WalkRunDecision.Course.REPEAT;
            reason = why;
        }

        Phase phase() {
            return phases.get(place);
        }

        /** Return the last phase of walking. */
        Phase lastWalk() {
            return phases.stream()
                    .filter(phase -> !phase.stage().isRunning())
                    .reduce((before, after) -> after)
                    .orElseThrow();
        }

        WalkRunReason reason() {
            return reason;
        }

        WalkRunDecision.Course course() {
            return course;
        }

        Optional<Counterfactual> counterfactual() {
            return counterfactual;
        }
    }
}
