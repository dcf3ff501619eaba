package org.myotome.engine.progression;

import java.util.Optional;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Movement;

/**
 * Steps of load: weights by the size of a step, at least half a kilogram (one from 10 kg on); bands by strength; and from
 * the body alone to a first small weight, where the library says that a movement takes one.
 */
final class Loads {

    private static final String WEIGHT = "weight";
    private static final String ANKLE_WEIGHT = "ankle-weight";

    /** The first weights, in kilograms: ours, the smallest that are sold everywhere. */
    private static final double FIRST_KILOGRAMS = 1;

    private static final double FIRST_ANKLE_KILOGRAMS = 0.5;

    private static final double MOST_KILOGRAMS = 300;

    /** From here on the smallest step is a whole kilogram. */
    private static final double KILOGRAMS_FOR_WHOLE_STEPS = 10;

    /** A load that has grown by this much, in kilograms and in percent of the start, is a base for speed. Ours. */
    private static final double BASE_KILOGRAMS = 1;

    private static final int BASE_PERCENT = 120;

    private Loads() {}

    /** Return the next heavier load; nothing when there is none. */
    static Optional<Load> heavier(Load load, Movement movement, StepSize size) {
        return switch (load) {
            case Load.BodyWeight() -> first(movement);
            case Load.Weight(double kilograms) -> heavier(kilograms, size);
            case Load.Band(Load.Resistance resistance) ->
                switch (resistance) {
                    case LIGHT -> Optional.of(new Load.Band(Load.Resistance.MEDIUM));
                    case MEDIUM -> Optional.of(new Load.Band(Load.Resistance.HEAVY));
                    case HEAVY -> Optional.empty();
                };
        };
    }

    /** Return the first weight for a movement that takes one. */
    static Optional<Load> first(Movement movement) {
        if (movement.equipment().contains(WEIGHT)) {
            return Optional.of(new Load.Weight(FIRST_KILOGRAMS));
        }
        boolean ankle = movement.equipment().stream().anyMatch(item -> item.startsWith(ANKLE_WEIGHT));
        return ankle ? Optional.of(new Load.Weight(FIRST_ANKLE_KILOGRAMS)) : Optional.empty();
    }

    private static Optional<Load> heavier(double kilograms, StepSize size) {
        double more = (halves(kilograms) + stepInHalves(kilograms, size.percent())) / 2.0;
        return more > MOST_KILOGRAMS ? Optional.empty() : Optional.of(new Load.Weight(more));
    }

    private static int halves(double kilograms) {
        return (int) (kilograms * 2);
    }

    private static int stepInHalves(double kilograms, int percent) {
        int smallest = kilograms >= KILOGRAMS_FOR_WHOLE_STEPS ? 2 : 1;
        return (int) Math.max(smallest, (long) halves(kilograms) * percent / 100);
    }

    /** Return the next lighter load, never below the start; nothing when it is there. */
    static Optional<Load> lighter(Load load, Load start) {
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
        double less = (halves(kilograms) - stepInHalves(kilograms, 10)) / 2.0;
        return switch (start) {
            case Load.BodyWeight() -> Optional.of(less > 0 ? new Load.Weight(less) : new Load.BodyWeight());
            case Load.Weight(double least) ->
                kilograms > least ? Optional.of(new Load.Weight(Math.max(least, less))) : Optional.empty();
            case Load.Band ignored -> less > 0 ? Optional.of(new Load.Weight(less)) : Optional.empty();
        };
    }

    /** Return whether a load has grown enough above the start, or cannot grow at all, for speed and the next movement. */
    static boolean isBase(Load load, Movement movement) {
        Load start = movement.startDose().load();
        return switch (load) {
            case Load.BodyWeight() -> first(movement).isEmpty();
            case Load.Weight(double kilograms) -> isBase(kilograms, start, movement);
            case Load.Band(Load.Resistance resistance) -> resistance == Load.Resistance.HEAVY;
        };
    }

    private static boolean isBase(double kilograms, Load start, Movement movement) {
        double from = kilograms(start)
                .or(() -> first(movement).flatMap(Loads::kilograms))
                .orElse(0.0);
        return kilograms >= from + BASE_KILOGRAMS && kilograms * 100 >= from * BASE_PERCENT;
    }

    private static Optional<Double> kilograms(Load load) {
        return load instanceof Load.Weight(double kilograms) ? Optional.of(kilograms) : Optional.empty();
    }

    /** Return by how many percent one load is above another, where both are weights. */
    static Optional<Double> percent(Load before, Load after) {
        return before instanceof Load.Weight(double one) && after instanceof Load.Weight(double two)
                ? Optional.of((two - one) * 100 / one)
                : Optional.empty();
    }
}
