package org.myotome.engine.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.myotome.engine.arithmetic.Exponential;

/**
 * Derives the variants of a movement whose file states none: one eased, one extended, where one makes sense.
 *
 * <p>Eased, the first that applies: half of a hold or of a time; a hand on a wall or chair, for movements on the feet with
 * a balance demand of 2 and more that have no chair or wall yet; half the range, where hip or kneecap load is 2 and more;
 * half of the repetitions.
 *
 * <p>Extended, the first that applies: twice the hold (to 2 min); 4 kg, or a medium band instead of a light one, for
 * strength with that equipment; twice the repetitions (to 30); twice the time (of less than 10 min). Nothing is extended
 * that lands (impact of 2 and more) or is aerobic: more of those is progression's business, with its own limits. Movements
 * for mobility alone have no variants.
 *
 * <p>Halving and doubling shift by .4 standard deviations of ability, a load by .4, half the range by -.4, a hand by -.3.
 * Assumed, unreviewed; norms of holds make .3 to .6 of a doubling (front plank: 20 to 60 s is .56, side plank: 10 to 30 s
 * is .57; Bohannon 2017, McGill 1999). Plausible from .2 to .7.
 */
public final class VariantRule {

    private static final String ASSUMED = "assumed by rule, unreviewed";
    private static final double PER_DOUBLING = 0.4;
    private static final double LOADED = 0.4;
    private static final double HALF_RANGE = -0.4;
    private static final double SUPPORTED = -0.3;

    private static final int BALANCE_THAT_COUNTS = 2;
    private static final int RANGE_THAT_COUNTS = 2;
    private static final int IMPACT_THAT_COUNTS = 2;
    private static final int SHORT_HOLD = 4;
    private static final int FEW_REPETITIONS = 4;
    private static final int LONGEST_HOLD = 120;
    private static final int MOST_REPETITIONS = 30;
    private static final int LONG_TIME = 600;
    private static final double WEIGHT = 4;

    private VariantRule() {}

    /** Return the variants of a movement, eased first; whatever variants it states itself do not matter. */
    public static List<VariantStep> of(Movement movement) {
        if (movement.roles().equals(List.of(Role.MOBILITY))) {
            return List.of();
        }
        List<VariantStep> steps = new ArrayList<>();
        eased(movement).ifPresent(steps::add);
        extended(movement).ifPresent(steps::add);
        return List.copyOf(steps);
    }

    /** Return the shift that a variant has where nobody states another. */
    public static double shift(Dose start, Variant variant) {
        return switch (variant) {
            case Variant.Usual() -> 0;
            case Variant.Held(int seconds) ->
                start.amount() instanceof Amount.Hold hold ? ofRatio(seconds, hold.seconds()) : 0;
            case Variant.Repeated(int count) ->
                start.amount() instanceof Amount.Repetitions usual ? ofRatio(count, usual.count()) : 0;
            case Variant.Lasting(int seconds) ->
                start.amount() instanceof Amount.Time usual ? ofRatio(seconds, usual.seconds()) : 0;
            case Variant.HalfRange() -> HALF_RANGE;
            case Variant.Supported() -> SUPPORTED;
            case Variant.Loaded(Load load) -> load.equals(start.load()) ? 0 : LOADED;
        };
    }

    /** So much per doubling, in steps of .05. */
    private static double ofRatio(int amount, int usual) {
        double doublings = Exponential.log((double) amount / usual) / Exponential.log(2);
        return Math.floor(PER_DOUBLING * doublings * 20 + 0.5) / 20;
    }

    private static Optional<VariantStep> eased(Movement movement) {
        Optional<Variant> variant = switch (movement.startDose().amount()) {
            case Amount.Hold(int seconds, int ignored) ->
                seconds < SHORT_HOLD ? Optional.empty() : Optional.of(new Variant.Held(half(seconds)));
            case Amount.Time(int seconds) -> Optional.of(new Variant.Lasting(Math.max(5, half(seconds))));
            case Amount.Repetitions(int count) -> easedRepetitions(movement, count);
            case Amount.Distance ignored -> Optional.empty();
            case Amount.Breaths ignored -> Optional.empty();
            case Amount.Steps ignored -> Optional.empty();
        };
        return variant.flatMap(found -> step(movement, found));
    }

    private static Optional<Variant> easedRepetitions(Movement movement, int count) {
        if (movement.position().isOnFeet()
                && movement.demand().balance() >= BALANCE_THAT_COUNTS
                && !hasOneOf(movement, Set.of("wall", "chair"))) {
            return Optional.of(new Variant.Supported());
        }
        TissueLoad load = movement.tissueLoad();
        if (Math.max(load.of(TissueAxis.HIP_DEEP_FLEXION), load.of(TissueAxis.PATELLOFEMORAL)) >= RANGE_THAT_COUNTS) {
            return Optional.of(new Variant.HalfRange());
        }
        return count < FEW_REPETITIONS ? Optional.empty() : Optional.of(new Variant.Repeated((count + 1) / 2));
    }

    private static Optional<VariantStep> extended(Movement movement) {
        boolean lands = movement.demand().impact() >= IMPACT_THAT_COUNTS;
        if (lands || movement.roles().contains(Role.AEROBIC)) {
            return Optional.empty();
        }
        Optional<Variant> variant = switch (movement.startDose().amount()) {
            case Amount.Hold(int seconds, int ignored) ->
                Optional.of(new Variant.Held(Math.min(LONGEST_HOLD, 2 * seconds)));
            case Amount.Repetitions(int count) ->
                load(movement).or(() -> Optional.of(new Variant.Repeated(Math.min(MOST_REPETITIONS, 2 * count))));
            case Amount.Time(int seconds) ->
                seconds < LONG_TIME ? Optional.of(new Variant.Lasting(2 * seconds)) : Optional.empty();
            case Amount.Distance ignored -> Optional.empty();
            case Amount.Breaths ignored -> Optional.empty();
            case Amount.Steps ignored -> Optional.empty();
        };
        return variant.flatMap(found -> step(movement, found));
    }

    private static Optional<Variant> load(Movement movement) {
        if (!movement.roles().contains(Role.STRENGTH)) {
            return Optional.empty();
        }
        if (movement.equipment().contains("weight")) {
            return Optional.of(new Variant.Loaded(new Load.Weight(WEIGHT)));
        }
        boolean light = movement.startDose().load().equals(new Load.Band(Load.Resistance.LIGHT));
        return light && hasOneOf(movement, Set.of("band", "loop-band"))
                ? Optional.of(new Variant.Loaded(new Load.Band(Load.Resistance.MEDIUM)))
                : Optional.empty();
    }

    private static boolean hasOneOf(Movement movement, Set<String> equipment) {
        return movement.equipment().stream().anyMatch(equipment::contains);
    }

    private static Optional<VariantStep> step(Movement movement, Variant variant) {
        double shift = shift(movement.startDose(), variant);
        return Math.abs(shift) < VariantStep.LEAST
                ? Optional.empty()
                : Optional.of(new VariantStep(variant, shift, ASSUMED));
    }

    /** Half, in steps of five from ten on. */
    private static int half(int seconds) {
        int half = (seconds + 1) / 2;
        return half < 10 ? half : half / 5 * 5;
    }
}
