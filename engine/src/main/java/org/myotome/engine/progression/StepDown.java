package org.myotome.engine.progression;

import java.util.List;
import java.util.Optional;
import org.myotome.engine.history.AmountSize;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.programme.ChoiceReason;
import org.myotome.engine.programme.Ladder;
import org.myotome.engine.programme.Obstacles;
import org.myotome.engine.programme.ProgrammeItem;
import org.myotome.engine.programme.StartDose;
import org.myotome.engine.record.Side;

/**
 * Makes one thing about a movement easier, in the reverse order: load, then sets, then amount while they are above the
 * start; from there a quarter less; and when little is left, the easier movement on the ladder.
 */
final class StepDown {

    /** What is left of an amount after a step down, in percent; the notes say 20 to 30 percent less. */
    private static final int PERCENT_LEFT = 75;

    /** Below this share of the library's amount, in percent, the easier movement is the better step. */
    private static final int LITTLE_LEFT_PERCENT = 60;

    private final Library library;
    private final Ladder ladder;
    private final Obstacles obstacles;

    StepDown(Library library, Ladder ladder, Obstacles obstacles) {
        this.library = library;
        this.ladder = ladder;
        this.obstacles = obstacles;
    }

    /** Return the first easier step; nothing when nothing easier is left. */
    Optional<Change> from(ProgrammeItem item) {
        Movement movement = library.getMovement(item.movementId());
        Dose dose = item.dose();
        return lighter(dose.load(), movement.startDose().load())
                .map(load -> new Change(Variable.LOAD, item.withDose(dose.withLoad(load))))
                .or(() -> fewerSets(item, movement.startDose().sets()))
                .or(() -> lessAmount(item, movement))
                .or(() -> easierMovement(item, movement))
                .or(() -> whateverIsLess(item));
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

    private static Optional<Load> lighter(Load load, Load start) {
        if (load.equals(start)) {
            return Optional.empty();
        }
        return switch (load) {
            case Load.BodyWeight() -> Optional.empty();
            case Load.Weight(double kilograms) -> lighter(kilograms, start);
            case Load.Band(Load.Resistance resistance) ->
                switch (resistance) {
                    case LIGHT -> Optional.empty();
                    case MEDIUM -> Optional.of(new Load.Band(Load.Resistance.LIGHT));
                    case HEAVY -> Optional.of(new Load.Band(Load.Resistance.MEDIUM));
                };
        };
    }

    private static Optional<Load> lighter(double kilograms, Load start) {
        double floor = start instanceof Load.Weight(double startKilograms) ? startKilograms : 0;
        int halves = (int) (kilograms * 2);
        double less = (halves - Math.max(1, halves / 10)) / 2.0;
        return less > 0 && less >= floor ? Optional.of(new Load.Weight(less)) : Optional.empty();
    }

    private static Optional<Change> fewerSets(ProgrammeItem item, int startSets) {
        Dose dose = item.dose();
        return dose.sets() > startSets
                ? Optional.of(new Change(Variable.SETS, item.withDose(dose.withSets(dose.sets() - 1))))
                : Optional.empty();
    }

    private static Optional<Change> lessAmount(ProgrammeItem item, Movement movement) {
        Dose dose = item.dose();
        Amount less = StartDose.less(dose.amount(), PERCENT_LEFT);
        Amount little = StartDose.less(movement.startDose().amount(), LITTLE_LEFT_PERCENT);
        boolean worthIt = !less.equals(dose.amount()) && AmountSize.isAtLeast(less, little);
        return worthIt
                ? Optional.of(new Change(Variable.AMOUNT, item.withDose(dose.withAmount(less))))
                : Optional.empty();
    }

    private Optional<Change> easierMovement(ProgrammeItem item, Movement movement) {
        return ladder.downFrom(movement).stream()
                .skip(1)
                .filter(obstacles::isOpen)
                .filter(easier -> easier.difficulty() < movement.difficulty())
                .findFirst()
                .map(easier -> new Change(Variable.MOVEMENT, asEasier(item, movement, easier)));
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
                open(ladder.easierThan(easier)),
                open(ladder.harderThan(easier)));
    }

    private static List<Side> sides(ProgrammeItem item) {
        return item.sides().isEmpty() ? List.of(Side.values()) : item.sides();
    }

    private List<String> open(List<Movement> movements) {
        return movements.stream().filter(obstacles::isOpen).map(Movement::id).toList();
    }

    private static Optional<Change> whateverIsLess(ProgrammeItem item) {
        return cut(item, PERCENT_LEFT);
    }
}
