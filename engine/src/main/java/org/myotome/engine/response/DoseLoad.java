package org.myotome.engine.response;

import java.util.Optional;
import org.myotome.engine.arithmetic.Exponential;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Load;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Tempo;
import org.myotome.engine.movement.WeightBearing;

/**
 * The log-load of a dose relative to a reference dose of the same movement: the natural logarithm of the ratio of
 * sets x amount x weight x tempo. 0 is the reference, .05 about a twentieth more, .69 twice as much.
 *
 * <p>What each part counts (all ours, unreviewed, but monotone: more of one thing never is less load):
 *
 * <ul>
 *   <li>sets and amount: as their product; an amount is repetitions, seconds, metres, breaths or steps, a hold is seconds
 *       times holds; both sides do the same, so sides are not counted;
 *   <li>weight: what is held, on top of the part of the body that the movement lifts, see {@link #liftedKilograms}. A
 *       light, medium or heavy band counts as 2, 4 or 7 kg;
 *   <li>tempo, of repetitions only: a repetition that takes longer than a calm one of 4 s counts with the square root of
 *       its time, because slow ones are longer but not heavier; a counted one that is shorter counts as a calm one; as fast
 *       up as it goes counts a tenth more.
 * </ul>
 *
 * <p>Load is volume times weight, not a stress in a tissue: damage grows faster with weight than with repetitions (Edwards
 * 2018), which this does not know.
 */
public final class DoseLoad {

    private static final double CALM_SECONDS = 4;
    private static final double FAST_UP = 1.1;
    private static final double LIGHT_BAND_KILOGRAMS = 2;
    private static final double MEDIUM_BAND_KILOGRAMS = 4;
    private static final double HEAVY_BAND_KILOGRAMS = 7;

    private DoseLoad() {}

    /**
     * Return the log-load of a dose of a movement, relative to another dose of it.
     *
     * @return nothing where the amounts are of different kinds and cannot be compared
     */
    public static Optional<Double> find(Movement movement, Dose dose, Dose reference) {
        return find(dose, reference, liftedKilograms(movement.weightBearing()));
    }

    /**
     * Return the log-load of a dose relative to another of the same movement.
     *
     * @param liftedKilograms the part of the body that the movement lifts, in kg, more than 0
     * @return nothing where the amounts are of different kinds and cannot be compared
     */
    public static Optional<Double> find(Dose dose, Dose reference, double liftedKilograms) {
        if (!(liftedKilograms > 0)) {
            throw new IllegalArgumentException("The part of the body that is lifted (" + liftedKilograms
                    + " kg) must be more than 0 kg.\nMaybe it was read as pounds or left out.");
        }
        if (!dose.amount().getClass().equals(reference.amount().getClass())) {
            return Optional.empty();
        }
        double volume =
                (double) dose.sets() * size(dose.amount()) / ((double) reference.sets() * size(reference.amount()));
        double weight = (liftedKilograms + added(dose.load())) / (liftedKilograms + added(reference.load()));
        return Optional.of(Exponential.log(volume * weight * tempo(dose) / tempo(reference)));
    }

    /**
     * Return about how much of a grown person a movement lifts, in kg: the weight of a leg or the trunk's part where the
     * legs carry nothing, up to most of the body on one leg. Ours, for a person of about 70 kg.
     */
    public static double liftedKilograms(WeightBearing weightBearing) {
        return switch (weightBearing) {
            case NONE -> 12;
            case PARTIAL -> 25;
            case FULL_BILATERAL -> 40;
            case FULL_UNILATERAL -> 55;
        };
    }

    /** Return how large an amount is, in its own unit; a hold in seconds held. */
    public static double size(Amount amount) {
        return switch (amount) {
            case Amount.Repetitions(int count) -> count;
            case Amount.Hold(int seconds, int times) -> (double) seconds * times;
            case Amount.Time(int seconds) -> seconds;
            case Amount.Distance(int metres) -> metres;
            case Amount.Breaths(int count) -> count;
            case Amount.Steps(int count) -> count;
        };
    }

    private static double added(Load load) {
        return switch (load) {
            case Load.BodyWeight() -> 0;
            case Load.Weight(double kilograms) -> kilograms;
            case Load.Band(Load.Resistance resistance) ->
                switch (resistance) {
                    case LIGHT -> LIGHT_BAND_KILOGRAMS;
                    case MEDIUM -> MEDIUM_BAND_KILOGRAMS;
                    case HEAVY -> HEAVY_BAND_KILOGRAMS;
                };
        };
    }

    private static double tempo(Dose dose) {
        if (!(dose.amount() instanceof Amount.Repetitions)) {
            return 1;
        }
        return switch (dose.tempo()) {
            case Tempo.Natural() -> 1;
            case Tempo.FastUp() -> FAST_UP;
            case Tempo.Counted counted -> Math.sqrt(Math.max(1, counted.seconds() / CALM_SECONDS));
        };
    }
}
