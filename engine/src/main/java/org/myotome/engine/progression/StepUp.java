package org.myotome.engine.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.myotome.engine.activity.RunLimit;
import org.myotome.engine.history.TrainingLog;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.Irritability;
import org.myotome.engine.programme.Ladder;
import org.myotome.engine.programme.LeftOutReason;
import org.myotome.engine.programme.Obstacles;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.StartDose;
import org.myotome.engine.record.Side;

/** Makes one thing about a movement harder: the usual way where it is eased, then amount, then sets, then load, then the next movement on the ladder. */
final class StepUp {

    private static final int MOST_SETS = 4;

    /** The next movement is at most this much more difficult, on the library's scale of 1 to 10. */
    private static final int LARGEST_STEP_IN_DIFFICULTY = 2;

    private final Library library;
    private final Ladder ladder;
    private final Obstacles obstacles;
    private final Shown shown;
    private final Irritability irritability;
    private final TrainingLog log;
    private final LocalDate today;

    StepUp(
            Library library,
            Ladder ladder,
            Obstacles obstacles,
            Shown shown,
            Irritability irritability,
            TrainingLog log,
            LocalDate today) {
        this.library = library;
        this.ladder = ladder;
        this.obstacles = obstacles;
        this.shown = shown;
        this.irritability = irritability;
        this.log = log;
        this.today = today;
    }

    /** What comes of trying to make a movement harder: a change, or the reason why there is none. */
    sealed interface Result {

        record Changed(Change change) implements Result {}

        record Stays(StepReason reason, Counterfactual counterfactual) implements Result {}
    }

    /**
     * Return the first harder step in the order of variables.
     *
     * @param room the room this movement has in a session; a change that needs more is passed over
     */
    Result from(ProgrammeItem item, SessionRoom room) {
        Movement movement = library.getMovement(item.movementId());
        if (!item.way().isUsual()) {
            return changed(Variable.WAY, item.withWay(Variant.usual()));
        }
        Optional<ProgrammeItem> moreAmount = moreAmount(item, movement);
        Optional<ProgrammeItem> moreSets = moreSets(item, movement);
        if (moreAmount.filter(room::fits).isPresent()) {
            return limited(movement, new Change(Variable.AMOUNT, moreAmount.get()));
        }
        if (moreSets.filter(room::fits).isPresent()) {
            return limited(movement, new Change(Variable.SETS, moreSets.get()));
        }
        boolean squeezed = moreAmount.isPresent() || moreSets.isPresent();
        return moreLoad(item, movement)
                .map(more -> changed(Variable.LOAD, more))
                .orElseGet(() -> nextMovement(item, movement, room, squeezed));
    }

    private static Optional<ProgrammeItem> moreAmount(ProgrammeItem item, Movement movement) {
        return AmountStep.more(item.dose().amount(), movement.startDose().amount())
                .map(amount -> item.withDose(item.dose().withAmount(amount)));
    }

    private static Result changed(Variable variable, ProgrammeItem item) {
        return new Result.Changed(new Change(variable, item));
    }

    private static Optional<ProgrammeItem> moreSets(ProgrammeItem item, Movement movement) {
        int most = Math.min(MOST_SETS, movement.startDose().sets() + 1);
        // Eight intervals stay eight intervals: what begins above four sets is built by its amount alone.
        return item.dose().sets() < most
                ? Optional.of(item.withDose(item.dose().withSets(item.dose().sets() + 1)))
                : Optional.empty();
    }

    /** Double progression: with more load, the amount goes back to the library's start. */
    private static Optional<ProgrammeItem> moreLoad(ProgrammeItem item, Movement movement) {
        Dose dose = item.dose();
        return heavier(dose.load())
                .map(load -> item.withDose(
                        dose.withLoad(load).withAmount(movement.startDose().amount())));
    }

    private static Optional<Load> heavier(Load load) {
        return switch (load) {
            case Load.BodyWeight() -> Optional.empty();
            case Load.Weight(double kilograms) -> heavier(kilograms);
            case Load.Band(Load.Resistance resistance) ->
                switch (resistance) {
                    case LIGHT -> Optional.of(new Load.Band(Load.Resistance.MEDIUM));
                    case MEDIUM -> Optional.of(new Load.Band(Load.Resistance.HEAVY));
                    case HEAVY -> Optional.empty();
                };
        };
    }

    /** Half kilograms, at most a tenth more, at least one half. */
    private static Optional<Load> heavier(double kilograms) {
        int halves = (int) (kilograms * 2);
        double more = (halves + Math.max(1, halves / 10)) / 2.0;
        return more > 300 ? Optional.empty() : Optional.of(new Load.Weight(more));
    }

    private Result nextMovement(ProgrammeItem item, Movement movement, SessionRoom room, boolean squeezed) {
        List<Movement> harder = ladder.harderThan(movement).stream()
                .filter(next -> next.difficulty() - movement.difficulty() <= LARGEST_STEP_IN_DIFFICULTY)
                .toList();
        List<Movement> open =
                harder.stream().filter(next -> findObstacle(next).isEmpty()).toList();
        for (Movement next : open) {
            ProgrammeItem nextItem = asNext(item, movement, next);
            if (room.fits(nextItem)) {
                return limited(next, new Change(Variable.MOVEMENT, nextItem));
            }
        }
        return open.isEmpty() && !squeezed ? notOpen(harder) : full(room);
    }

    private static Result full(SessionRoom room) {
        return new Result.Stays(
                new StepReason.SessionFull(room.minutes()), new Counterfactual.ProgressWithMoreMinutes());
    }

    private Result notOpen(List<Movement> harder) {
        return harder.stream()
                .flatMap(next -> findObstacle(next).stream().map(obstacle -> (Result) new Result.Stays(
                        new StepReason.NextNotOpen(next.id(), obstacle),
                        new Counterfactual.OpensWhenCleared(next.id()))))
                .findFirst()
                .orElseGet(() ->
                        new Result.Stays(new StepReason.AtTheTop(), new Counterfactual.StepDownAfterBadMorning()));
    }

    private Optional<LeftOutReason> findObstacle(Movement next) {
        return obstacles.find(next.id()).or(() -> shown.findMissingBefore(next).map(LeftOutReason.NeedsFirst::new));
    }

    private ProgrammeItem asNext(ProgrammeItem item, Movement from, Movement next) {
        Dose start = StartDose.of(next.startDose(), irritability, item.dose().daysPerWeek());
        Dose dose = start.withAmount(notFarAbove(item.dose().amount(), start.amount()));
        return new ProgrammeItem(
                next.id(),
                next.isOneSided() ? sidesFor(item) : List.of(),
                dose,
                next.cues(),
                new ChoiceReason.StepFrom(from.id()),
                open(ladder.easierThan(next)),
                open(ladder.harderThan(next)));
    }

    /** A longer walk or run begins at most a tenth above the one before. */
    private static Amount notFarAbove(Amount before, Amount start) {
        if (before instanceof Amount.Time(int now)
                && start instanceof Amount.Time(int next)
                && next > now
                && now >= 300) {
            return new Amount.Time(Math.min(next, now + now / 10));
        }
        if (before instanceof Amount.Distance(int now) && start instanceof Amount.Distance(int next) && next > now) {
            return new Amount.Distance(Math.min(next, now + Math.max(1, now / 10)));
        }
        return start;
    }

    private static List<Side> sidesFor(ProgrammeItem item) {
        return item.sides().isEmpty() ? List.of(Side.values()) : item.sides();
    }

    private List<String> open(List<Movement> movements) {
        return movements.stream().filter(obstacles::isOpen).map(Movement::id).toList();
    }

    /** Keep a run within the single-run rule. */
    private Result limited(Movement movement, Change change) {
        if (!RunLimit.isRun(movement)) {
            return new Result.Changed(change);
        }
        Dose dose = change.item().dose();
        Optional<RunLimit.Unit> unit = unitOf(dose.amount());
        if (unit.isEmpty()) {
            return new Result.Changed(change);
        }
        Optional<Long> most = new RunLimit(library).findMost(log, today, unit.get());
        if (most.isEmpty()) {
            return new Result.Stays(
                    new StepReason.NotSaid(StepReason.Missing.LONGEST_RUN),
                    new Counterfactual.ProgressWhenSaid(StepReason.Missing.LONGEST_RUN));
        }
        return total(dose) <= most.get()
                ? new Result.Changed(change)
                : new Result.Stays(new StepReason.RunLimitReached(most.get()), new Counterfactual.ProgressAfterCalm(1));
    }

    private static Optional<RunLimit.Unit> unitOf(Amount amount) {
        return switch (amount) {
            case Amount.Time ignored -> Optional.of(RunLimit.Unit.SECONDS);
            case Amount.Distance ignored -> Optional.of(RunLimit.Unit.METRES);
            case Amount.Repetitions ignored -> Optional.empty();
            case Amount.Hold ignored -> Optional.empty();
            case Amount.Breaths ignored -> Optional.empty();
            case Amount.Steps ignored -> Optional.empty();
        };
    }

    private static long total(Dose dose) {
        return switch (dose.amount()) {
            case Amount.Time(int seconds) -> (long) seconds * dose.sets();
            case Amount.Distance(int metres) -> (long) metres * dose.sets();
            case Amount.Repetitions ignored -> 0L;
            case Amount.Hold ignored -> 0L;
            case Amount.Breaths ignored -> 0L;
            case Amount.Steps ignored -> 0L;
        };
    }
}
