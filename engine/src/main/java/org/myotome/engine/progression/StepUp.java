package org.myotome.engine.progression;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.myotome.engine.activity.RunLimit;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Position;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.LeftOutReason;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.StartDose;
import org.myotome.engine.record.Side;

/**
 * Makes one thing about a movement harder: the usual way where it is eased, then amount, sets, load, speed, the next
 * movement on the ladder or a second task, and the surface (evidence notes 6.2). What teaches control goes its own way:
 * less feedback, then the next movement, a second task and soft ground, and amounts only at the end.
 */
final class StepUp {

    private static final int MOST_SETS = 4;

    /** The next movement is at most this much more difficult, on the library's scale of 1 to 10. */
    private static final int LARGEST_STEP_IN_DIFFICULTY = 2;

    private final StepSetting setting;

    StepUp(StepSetting setting) {
        this.setting = setting;
    }

    /** What comes of trying to make a movement harder: a change, or the reason why there is none. */
    sealed interface Result {

        record Changed(Change change) implements Result {}

        record Stays(StepReason reason, Counterfactual counterfactual) implements Result {}
    }

    /**
     * Return the first harder step in the order of variables.
     *
     * @param programme the programme as it stands, this movement in it
     * @param room the room this movement has in a session; a change that needs more is passed over
     * @param size how large the step may be
     */
    Result from(ProgrammeItem item, Programme programme, SessionRoom room, StepSize size) {
        return new Attempt(item, programme, room, size).step();
    }

    /** One try to make one movement harder. */
    private final class Attempt {

        private final ProgrammeItem item;
        private final Movement movement;
        private final Programme programme;
        private final SessionRoom room;
        private final StepSize size;
        private boolean squeezed;

        Attempt(ProgrammeItem item, Programme programme, SessionRoom room, StepSize size) {
            this.item = item;
            this.movement = setting.library().getMovement(item.movementId());
            this.programme = programme;
            this.room = room;
            this.size = size;
        }

        Result step() {
            if (!item.way().isUsual()) {
                return whole(Variable.WAY, item.withWay(Variant.usual()));
            }
            Optional<Result> found = Teaching.isTaught(movement)
                    ? first(this::feedback, this::next, this::task, this::surface, this::amount, this::sets)
                    : first(
                            this::amount,
                            this::sets,
                            this::loadToBase,
                            this::speed,
                            this::next,
                            this::load,
                            this::task,
                            this::surface);
            return found.orElseGet(this::nothingMore);
        }

        @SafeVarargs
        private static Optional<Result> first(Supplier<Optional<Result>>... steps) {
            for (Supplier<Optional<Result>> step : steps) {
                Optional<Result> result = step.get();
                if (result.isPresent()) {
                    return result;
                }
            }
            return Optional.empty();
        }

        private Optional<Result> feedback() {
            return Teaching.lessFeedback(item).map(less -> whole(Variable.FEEDBACK, less));
        }

        private Optional<Result> amount() {
            Dose dose = item.dose();
            return AmountStep.more(dose.amount(), movement.startDose().amount(), size)
                    .map(amount -> item.withDose(dose.withAmount(amount)))
                    .filter(this::fits)
                    .map(more -> sized(Variable.AMOUNT, more));
        }

        private Optional<Result> sets() {
            int most = Math.min(MOST_SETS, movement.startDose().sets() + 1);
            // Eight intervals stay eight intervals: what begins above four sets is built by its amount alone.
            if (item.dose().sets() >= most) {
                return Optional.empty();
            }
            return Optional.of(item.withDose(item.dose().withSets(item.dose().sets() + 1)))
                    .filter(this::fits)
                    .map(more -> whole(Variable.SETS, more));
        }

        private Optional<Result> loadToBase() {
            return Loads.isBase(item.dose().load(), movement) ? Optional.empty() : load();
        }

        /** Double progression: with more load, the amount goes back to the library's start. */
        private Optional<Result> load() {
            Dose dose = item.dose();
            return Loads.heavier(dose.load(), movement, size)
                    .map(load -> item.withDose(dose.withLoad(load)
                            .withAmount(Volume.smaller(
                                    dose.amount(), movement.startDose().amount()))))
                    .map(more -> sized(Variable.LOAD, more));
        }

        private Optional<Result> speed() {
            boolean countable = item.dose().amount() instanceof Amount.Repetitions
                    && movement.position() != Position.AIRBORNE
                    && movement.position() != Position.GAIT;
            if (!countable || !setting.wantsSpeed(movement)) {
                return Optional.empty();
            }
            return Tempos.faster(item.dose().tempo())
                    .map(tempo ->
                            whole(Variable.SPEED, item.withDose(item.dose().withTempo(tempo))));
        }

        private Optional<Result> next() {
            if (!size.allowsWholeSteps() && !open().isEmpty()) {
                return Optional.of(tooLarge());
            }
            for (Movement next : open()) {
                ProgrammeItem nextItem = asNext(item, movement, next);
                if (fits(nextItem)) {
                    return Optional.of(limited(next, new Change(Variable.MOVEMENT, nextItem)));
                }
            }
            return Optional.empty();
        }

        private Optional<Result> task() {
            return Teaching.moreTask(item, movement).map(more -> whole(Variable.TASK, more));
        }

        private Optional<Result> surface() {
            return setting.maySoftGround()
                    ? Teaching.softer(item, movement).map(more -> whole(Variable.SURFACE, more))
                    : Optional.empty();
        }

        private boolean fits(ProgrammeItem more) {
            boolean fits = room.fits(more);
            squeezed = squeezed || !fits;
            return fits;
        }

        // --- within what is agreed ---

        private Result whole(Variable variable, ProgrammeItem more) {
            return size.allowsWholeSteps() ? limited(movement, new Change(variable, more)) : tooLarge();
        }

        private Result sized(Variable variable, ProgrammeItem more) {
            double percent = StepPercent.between(item, more).orElse(0.0);
            return size.allows(percent) ? limited(movement, new Change(variable, more)) : tooLarge();
        }

        private Result tooLarge() {
            return new Result.Stays(
                    new StepReason.StepTooLargeForBelief(size.mostPercent()), new Counterfactual.ProgressAfterCalm(2));
        }

        /** Keep a run within the single-run rule. */
        private Result limited(Movement changed, Change change) {
            return RunLimit.isRun(changed) ? withinRunLimit(change) : new Result.Changed(change);
        }

        private Result withinRunLimit(Change change) {
            Dose dose = change.item().dose();
            Optional<RunLimit.Unit> unit = unitOf(dose.amount());
            if (unit.isEmpty()) {
                return new Result.Changed(change);
            }
            Optional<Long> most = new RunLimit(setting.library()).findMost(setting.log(), setting.today(), unit.get());
            if (most.isEmpty()) {
                return new Result.Stays(
                        new StepReason.NotSaid(StepReason.Missing.LONGEST_RUN),
                        new Counterfactual.ProgressWhenSaid(StepReason.Missing.LONGEST_RUN));
            }
            return total(dose) <= most.get()
                    ? new Result.Changed(change)
                    : new Result.Stays(
                            new StepReason.RunLimitReached(most.get()), new Counterfactual.ProgressAfterCalm(1));
        }

        // --- the ladder ---

        private List<Movement> open() {
            boolean keep = setting.isLastBalance(item, programme);
            return harderThan(movement).stream()
                    .filter(next -> findObstacle(next).isEmpty())
                    .filter(next -> !keep || StepSetting.keepsBalance(next))
                    .toList();
        }

        private Optional<LeftOutReason> findObstacle(Movement next) {
            return setting.obstacles()
                    .find(next.id())
                    .or(() -> setting.shown().findMissingBefore(next).map(LeftOutReason.NeedsFirst::new));
        }

        private Result nothingMore() {
            if (squeezed) {
                return new Result.Stays(
                        new StepReason.SessionFull(room.minutes()), new Counterfactual.ProgressWithMoreMinutes());
            }
            return harderThan(movement).stream()
                    .flatMap(next -> findObstacle(next).stream().map(obstacle -> (Result) new Result.Stays(
                            new StepReason.NextNotOpen(next.id(), obstacle),
                            new Counterfactual.OpensWhenCleared(next.id()))))
                    .findFirst()
                    .orElseGet(() -> new Result.Stays(top(), new Counterfactual.StepDownAfterBadMorning()));
        }

        /** What is taught is of use where it is needed: in what the person wants to do again. */
        private StepReason top() {
            String goal = setting.record().complaint().goalActivity();
            return Teaching.isTaught(movement) && !goal.isBlank()
                    ? new StepReason.ReadyToTransfer(goal)
                    : new StepReason.AtTheTop();
        }
    }

    /** Return the movements that can come next, easiest first, whatever stands in their way. */
    List<Movement> harderThan(Movement movement) {
        return setting.ladder().harderThan(movement).stream()
                .filter(next -> next.difficulty() - movement.difficulty() <= LARGEST_STEP_IN_DIFFICULTY)
                .toList();
    }

    private ProgrammeItem asNext(ProgrammeItem item, Movement from, Movement next) {
        Dose start = StartDose.of(
                next.startDose(), setting.irritability(), item.dose().daysPerWeek());
        Dose dose = start.withAmount(notFarAbove(item.dose().amount(), start.amount()));
        return new ProgrammeItem(
                next.id(),
                next.isOneSided() ? sidesFor(item) : List.of(),
                dose,
                next.cues(),
                new ChoiceReason.StepFrom(from.id()),
                open(setting.ladder().easierThan(next)),
                open(setting.ladder().harderThan(next)));
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
        return movements.stream()
                .filter(setting.obstacles()::isOpen)
                .map(Movement::id)
                .toList();
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
