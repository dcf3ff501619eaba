package org.myotome.engine.progression;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.AmountSize;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.Programme;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.StartDose;
import org.myotome.engine.record.Side;

/**
 * Makes one thing about a movement easier, in the reverse order: surface, second task, speed, load, then sets, then amount
 * while they are above the start; from there a quarter less; and when little is left, the easier movement on the ladder.
 */
final class StepDown {

    /** What is left of an amount after a step down, in percent; the notes say 20 to 30 percent less. */
    private static final int PERCENT_LEFT = 75;

    /** What is left of an amount after a small step down, in percent. Ours, unreviewed. */
    private static final int PERCENT_LEFT_AFTER_A_LITTLE = 90;

    /** Below this share of the library's amount, in percent, the easier movement is the better step. */
    private static final int LITTLE_LEFT_PERCENT = 60;

    private final StepSetting setting;

    StepDown(StepSetting setting) {
        this.setting = setting;
    }

    /**
     * Return the first easier step; nothing when nothing easier is left.
     *
     * @param programme the programme as it stands, this movement in it
     * @param becauseOfForm whether form is what was wrong; then what is taught is checked more often first
     */
    Optional<Change> from(ProgrammeItem item, Programme programme, boolean becauseOfForm) {
        Movement movement = setting.library().getMovement(item.movementId());
        return (Teaching.isTaught(movement) ? taught(item, movement, becauseOfForm) : loaded(item, movement))
                .or(() -> lessAmount(item, movement, PERCENT_LEFT))
                .or(() -> findEasierMovement(item, programme))
                .or(() -> whateverIsLess(item));
    }

    /** Return the smallest easier step: conditions and speed first, then a tenth of the amount, then as {@link #from}. */
    Optional<Change> aLittleFrom(ProgrammeItem item, Programme programme) {
        Movement movement = setting.library().getMovement(item.movementId());
        if (Teaching.isTaught(movement)) {
            return from(item, programme, false);
        }
        return easierConditions(item, movement)
                .or(() -> lessAmount(item, movement, PERCENT_LEFT_AFTER_A_LITTLE))
                .or(() -> from(item, programme, false));
    }

    private static Optional<Change> taught(ProgrammeItem item, Movement movement, boolean becauseOfForm) {
        return fewerSets(item, movement.startDose().sets())
                .or(() -> lessAboveStart(item, movement))
                .or(() -> Teaching.firmer(item).map(easier -> new Change(Variable.SURFACE, easier)))
                .or(() -> Teaching.lessTask(item, movement).map(easier -> new Change(Variable.TASK, easier)))
                .or(() -> becauseOfForm
                        ? Teaching.moreFeedback(item).map(easier -> new Change(Variable.FEEDBACK, easier))
                        : Optional.empty());
    }

    private static Optional<Change> loaded(ProgrammeItem item, Movement movement) {
        Dose dose = item.dose();
        return easierConditions(item, movement)
                .or(() -> Loads.lighter(dose.load(), movement.startDose().load())
                        .map(load -> new Change(Variable.LOAD, item.withDose(dose.withLoad(load)))))
                .or(() -> fewerSets(item, movement.startDose().sets()));
    }

    private static Optional<Change> easierConditions(ProgrammeItem item, Movement movement) {
        Dose dose = item.dose();
        return Teaching.firmer(item)
                .map(easier -> new Change(Variable.SURFACE, easier))
                .or(() -> Teaching.lessTask(item, movement).map(easier -> new Change(Variable.TASK, easier)))
                .or(() -> Tempos.slower(dose.tempo(), movement.startDose().tempo())
                        .map(tempo -> new Change(Variable.SPEED, item.withDose(dose.withTempo(tempo)))));
    }

    private static Optional<Change> lessAboveStart(ProgrammeItem item, Movement movement) {
        boolean above = Volume.ofSet(item.dose().amount())
                > Volume.ofSet(movement.startDose().amount());
        return above ? lessAmount(item, movement, PERCENT_LEFT) : Optional.empty();
    }

    /** Return an item with its volume cut to a share in percent; used after weeks off. */
    static Optional<Change> cut(ProgrammeItem item, int percent) {
        Dose dose = item.dose();
        Amount less = StartDose.less(dose.amount(), percent);
        if (!less.equals(dose.amount())) {
            return Optional.of(new Change(Variable.AMOUNT, item.withDose(dose.withAmount(less))));
        }
        return dose.sets() > 1
                ? Optional.of(new Change(Variable.SETS, item.withDose(dose.withSets(dose.sets() - 1))))
                : Optional.empty();
    }

    private static Optional<Change> fewerSets(ProgrammeItem item, int startSets) {
        Dose dose = item.dose();
        return dose.sets() > startSets
                ? Optional.of(new Change(Variable.SETS, item.withDose(dose.withSets(dose.sets() - 1))))
                : Optional.empty();
    }

    private static Optional<Change> lessAmount(ProgrammeItem item, Movement movement, int percentLeft) {
        Dose dose = item.dose();
        Amount less = StartDose.less(dose.amount(), percentLeft);
        Amount little = StartDose.less(movement.startDose().amount(), LITTLE_LEFT_PERCENT);
        boolean worthIt = !less.equals(dose.amount()) && AmountSize.isAtLeast(less, little);
        return worthIt
                ? Optional.of(new Change(Variable.AMOUNT, item.withDose(dose.withAmount(less))))
                : Optional.empty();
    }

    /**
     * Return the next easier movement that is open. For somebody of 65 or older one that needs no floor comes before one
     * that does, and the last movement for balance is followed by one for balance or by none.
     */
    Optional<Change> findEasierMovement(ProgrammeItem item, Programme programme) {
        Movement movement = setting.library().getMovement(item.movementId());
        boolean keep = setting.isLastBalance(item, programme);
        List<Movement> easier = setting.ladder().downFrom(movement).stream()
                .skip(1)
                .filter(setting.obstacles()::isOpen)
                .filter(below -> below.difficulty() < movement.difficulty())
                .filter(below -> !keep || StepSetting.keepsBalance(below))
                .toList();
        return easier.stream()
                .filter(below -> !setting.isOlder() || !below.needsFloor())
                .findFirst()
                .or(() -> easier.stream().findFirst())
                .map(below -> new Change(Variable.MOVEMENT, asEasier(item, movement, below)));
    }

    private ProgrammeItem asEasier(ProgrammeItem item, Movement from, Movement easier) {
        Dose start = easier.startDose();
        Dose dose = start.withSets(Math.min(start.sets(), item.dose().sets()))
                .withDaysPerWeek(Math.min(start.daysPerWeek(), item.dose().daysPerWeek()));
        return new ProgrammeItem(
                easier.id(),
                easier.isOneSided() ? sides(item) : List.of(),
                dose,
                easier.cues(),
                new ChoiceReason.StepFrom(from.id()),
                open(setting.ladder().easierThan(easier)),
                open(setting.ladder().harderThan(easier)));
    }

    private static List<Side> sides(ProgrammeItem item) {
        return item.sides().isEmpty() ? List.of(Side.values()) : item.sides();
    }

    private List<String> open(List<Movement> movements) {
        return movements.stream()
                .filter(setting.obstacles()::isOpen)
                .map(Movement::id)
                .toList();
    }

    private static Optional<Change> whateverIsLess(ProgrammeItem item) {
        return cut(item, PERCENT_LEFT);
    }
}
