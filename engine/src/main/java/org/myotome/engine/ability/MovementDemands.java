package org.myotome.engine.ability;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.movement.Muscle;
import org.myotome.engine.movement.Role;
import org.myotome.engine.movement.TissueAxis;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.movement.WeightBearing;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * Derives what a movement asks for from the fields of the library.
 *
 * <p>On the scale of abilities (0 is an average adult, 1 a standard deviation):
 *
 * <ul>
 *   <li>the main ability, by region and roles: {@code -2.8 + 0.5 (difficulty - 1)};
 *   <li>for an integrated movement, the ability of each primary muscle's region, 0.4 below that;
 *   <li>other regions of primary muscles: 1.0 below that;
 *   <li>trunk control, always: {@code -3.6 + 0.6 control}; trunk strength, always: {@code -3.8 + 0.5 strength};
 *   <li>standing on one leg, or a balance demand of 3 and more: hip and foot at {@code -3.4 + 0.6 balance};
 *   <li>deep hip flexion of 2 and more: mobility at {@code -3.0 + 0.6 flexion}.
 * </ul>
 *
 * <p>Load on a region: {@code -2.4 + 0.7 load} for the largest ordinal load on it, and at least
 * {@code -3.3 + 0.15 difficulty} in the region the movement is for. An ability or region that is named more than once
 * counts with its largest value. The ordinals are the library's; the scale is our judgement (unreviewed).
 *
 * <p>A variant shifts these by its own {@link Change}; what it changes is kept in steps of .1.
 */
public final class MovementDemands {

    private static final double EASIEST_LEVEL = -2.8;
    private static final double LEVEL_STEP = 0.5;
    private static final double INTEGRATED_BELOW = 0.4;
    private static final double HELPER_BELOW = 1.0;
    private static final int BALANCE_THAT_COUNTS = 3;
    private static final int DEEP_FLEXION_THAT_COUNTS = 2;

    /** Variants share thresholds where they can: a belief computes each distinct one for every particle. */
    private static final double STEPS_PER_UNIT = 10;

    private static final double SAME = 1e-9;

    private MovementDemands() {}

    /** Return every rung: each movement as it can be tried, and after it its variants, easiest first. */
    public static List<SidedMovement> rungs(Library library) {
        List<SidedMovement> rungs = new ArrayList<>();
        for (SidedMovement usual : sidedMovements(library)) {
            rungs.add(usual);
            library.getMovement(usual.movementId()).variants().forEach(step -> rungs.add(usual.as(step.variant())));
        }
        return List.copyOf(rungs);
    }

    /**
     * Return each movement as it can be tried the usual way, in the library's order: one-sided ones left, then right.
     */
    public static List<SidedMovement> sidedMovements(Library library) {
        List<SidedMovement> all = new ArrayList<>();
        for (Movement movement : library.movements()) {
            if (movement.isOneSided()) {
                all.add(SidedMovement.on(movement.id(), Side.LEFT));
                all.add(SidedMovement.on(movement.id(), Side.RIGHT));
            } else {
                all.add(SidedMovement.both(movement.id()));
            }
        }
        return List.copyOf(all);
    }

    /**
     * Derive what one movement asks for, the way it is done.
     *
     * @throws IllegalArgumentException if the library does not have the movement or the variant
     */
    public static MovementDemand of(Library library, SidedMovement sided) {
        Movement movement = library.getMovement(sided.movementId());
        MovementDemand usual = of(library, movement, sided.usual(), Change.of(Variant.usual(), 0));
        if (sided.variant().isUsual()) {
            return usual;
        }
        double shift = movement.findShift(sided.variant())
                .orElseThrow(() -> new IllegalArgumentException("There is no variant ("
                        + sided.variant().key() + ") of " + movement.id() + " in library " + library.version() + "."));
        return onGrid(of(library, movement, sided, Change.of(sided.variant(), shift)), usual);
    }

    private static MovementDemand of(Library library, Movement movement, SidedMovement sided, Change change) {
        List<Side> sides = workingSides(sided);
        return new MovementDemand(
                sided, requirements(library, movement, sides, change), loads(movement, sides, change));
    }

    /** Return a demand with what differs from the usual one rounded; what does not differ is the very same number. */
    private static MovementDemand onGrid(MovementDemand demand, MovementDemand usual) {
        List<Requirement> requirements = demand.requirements().stream()
                .map(one -> new Requirement(one.ability(), onGrid(one.threshold(), usual.threshold(one.ability()))))
                .toList();
        List<RegionLoad> loads = demand.loads().stream()
                .map(one -> new RegionLoad(one.region(), onGrid(one.load(), usual.loadOn(one.region()))))
                .toList();
        return new MovementDemand(demand.movement(), requirements, loads);
    }

    private static double onGrid(double value, double usual) {
        return Math.abs(value - usual) < SAME ? usual : Math.floor(value * STEPS_PER_UNIT + 0.5) / STEPS_PER_UNIT;
    }

    private static List<Side> workingSides(SidedMovement sided) {
        return switch (sided.side()) {
            case Known.Value<Side>(Side side) -> List.of(side);
            case Known.Unknown<Side>() -> List.of(Side.LEFT, Side.RIGHT);
        };
    }

    private static List<Requirement> requirements(Library library, Movement movement, List<Side> sides, Change change) {
        Map<Ability, Double> thresholds = new EnumMap<>(Ability.class);
        double level = EASIEST_LEVEL + LEVEL_STEP * (movement.difficulty() - 1) + change.level();
        addMain(thresholds, library, movement, sides, level);
        addHelpers(thresholds, library, movement, sides, level - HELPER_BELOW);
        raise(thresholds, Ability.TRUNK_CONTROL, -3.6 + 0.6 * movement.demand().control());
        raise(thresholds, Ability.TRUNK_STRENGTH, -3.8 + 0.5 * movement.demand().strength());
        addBalance(thresholds, movement, sides, change);
        addMobility(thresholds, movement, level, change);
        List<Requirement> requirements = new ArrayList<>();
        thresholds.forEach((ability, threshold) -> requirements.add(new Requirement(ability, threshold)));
        return requirements;
    }

    private static void addMain(
            Map<Ability, Double> thresholds, Library library, Movement movement, List<Side> sides, double level) {
        if (isMobilityOnly(movement)) {
            return;
        }
        switch (movement.region()) {
            case TRUNK -> addTrunk(thresholds, movement, level);
            case HIP, KNEE, FOOT -> sides.forEach(side -> raise(thresholds, limb(movement.region(), side), level));
            case INTEGRATED -> addMuscleRegions(thresholds, library, movement, sides, level - INTEGRATED_BELOW);
        }
    }

    private static void addTrunk(Map<Ability, Double> thresholds, Movement movement, double level) {
        if (isAboutControl(movement)) {
            raise(thresholds, Ability.TRUNK_CONTROL, level);
        }
        if (isAboutStrength(movement)) {
            raise(thresholds, Ability.TRUNK_STRENGTH, level);
        }
    }

    private static void addHelpers(
            Map<Ability, Double> thresholds, Library library, Movement movement, List<Side> sides, double level) {
        if (!isMobilityOnly(movement) && movement.region() != MovementRegion.INTEGRATED) {
            addMuscleRegions(thresholds, library, movement, sides, level);
        }
    }

    private static void addMuscleRegions(
            Map<Ability, Double> thresholds, Library library, Movement movement, List<Side> sides, double level) {
        for (String muscleId : movement.primaryMuscles()) {
            library.findMuscle(muscleId).ifPresent(muscle -> addMuscle(thresholds, muscle, sides, level));
        }
    }

    private static void addMuscle(Map<Ability, Double> thresholds, Muscle muscle, List<Side> sides, double level) {
        for (Side side : sides) {
            raise(thresholds, abilityOf(muscle, side), level);
        }
    }

    private static Ability abilityOf(Muscle muscle, Side side) {
        return switch (muscle.region()) {
            case "hip" -> Ability.hip(side);
            case "thigh" -> Ability.knee(side);
            case "leg", "foot" -> Ability.foot(side);
            default -> Ability.TRUNK_STRENGTH;
        };
    }

    private static void addBalance(
            Map<Ability, Double> thresholds, Movement movement, List<Side> sides, Change change) {
        int balance = movement.demand().balance();
        boolean onOneLeg = movement.weightBearing() == WeightBearing.FULL_UNILATERAL;
        if (!onOneLeg && balance < BALANCE_THAT_COUNTS) {
            return;
        }
        double threshold = -3.4 + 0.6 * Math.max(0, balance - change.steadied()) + change.balance();
        for (Side side : sides) {
            raise(thresholds, Ability.hip(side), threshold);
            raise(thresholds, Ability.foot(side), threshold);
        }
    }

    private static void addMobility(Map<Ability, Double> thresholds, Movement movement, double level, Change change) {
        int deepFlexion = movement.tissueLoad().of(TissueAxis.HIP_DEEP_FLEXION);
        if (deepFlexion >= DEEP_FLEXION_THAT_COUNTS) {
            raise(thresholds, Ability.MOBILITY, -3.0 + 0.6 * (deepFlexion - change.shortened()));
        }
        if (movement.roles().contains(Role.MOBILITY)) {
            raise(thresholds, Ability.MOBILITY, level);
        }
    }

    /** Return whether a movement of the trunk is about its control rather than, or besides, its strength. */
    static boolean isAboutControl(Movement movement) {
        return movement.roles().contains(Role.CONTROL)
                || movement.roles().contains(Role.BALANCE)
                || !isAboutStrength(movement);
    }

    private static boolean isAboutStrength(Movement movement) {
        return movement.roles().contains(Role.STRENGTH)
                || movement.roles().contains(Role.ENDURANCE)
                || movement.roles().contains(Role.POWER);
    }

    private static boolean isMobilityOnly(Movement movement) {
        return movement.roles().equals(List.of(Role.MOBILITY));
    }

    private static Ability limb(MovementRegion region, Side side) {
        return switch (region) {
            case HIP -> Ability.hip(side);
            case KNEE -> Ability.knee(side);
            case FOOT -> Ability.foot(side);
            case TRUNK, INTEGRATED -> throw new IllegalArgumentException("The region (" + region + ") is not a limb.");
        };
    }

    private static void raise(Map<Ability, Double> thresholds, Ability ability, double threshold) {
        thresholds.merge(ability, threshold, Math::max);
    }

    private static List<RegionLoad> loads(Movement movement, List<Side> sides, Change change) {
        Map<ToleranceRegion, Double> byRegion = new EnumMap<>(ToleranceRegion.class);
        addLoad(byRegion, ToleranceRegion.BACK, backLoad(movement), change);
        for (Side side : sides) {
            addLoad(byRegion, ToleranceRegion.hip(side), hipLoad(movement, change), change);
            addLoad(byRegion, ToleranceRegion.knee(side), kneeLoad(movement, change), change);
            addLoad(byRegion, ToleranceRegion.foot(side), footLoad(movement, change), change);
        }
        double least = -3.3 + 0.15 * movement.difficulty() + change.load();
        mainRegions(movement, sides).forEach(region -> byRegion.merge(region, least, Math::max));
        List<RegionLoad> loads = new ArrayList<>();
        byRegion.forEach((region, load) -> loads.add(new RegionLoad(region, load)));
        return loads;
    }

    private static void addLoad(
            Map<ToleranceRegion, Double> byRegion, ToleranceRegion region, int ordinal, Change change) {
        if (ordinal > 0) {
            byRegion.put(region, -2.4 + 0.7 * ordinal + change.load());
        }
    }

    private static int backLoad(Movement movement) {
        return Math.max(
                Math.max(load(movement, TissueAxis.LUMBAR_FLEXION), load(movement, TissueAxis.LUMBAR_EXTENSION)),
                load(movement, TissueAxis.LUMBAR_COMPRESSION));
    }

    private static int hipLoad(Movement movement, Change change) {
        return Math.max(
                Math.max(
                        load(movement, TissueAxis.HIP_DEEP_FLEXION) - change.shortened(),
                        load(movement, TissueAxis.HIP_ADDUCTION_COMPRESSION)),
                load(movement, TissueAxis.BONE_IMPACT) - 1);
    }

    private static int kneeLoad(Movement movement, Change change) {
        return Math.max(
                load(movement, TissueAxis.PATELLOFEMORAL) - change.shortened(), load(movement, TissueAxis.BONE_IMPACT));
    }

    private static int footLoad(Movement movement, Change change) {
        return Math.max(
                Math.max(
                        load(movement, TissueAxis.ACHILLES) - change.shortened(),
                        load(movement, TissueAxis.PLANTAR_FOREFOOT)),
                load(movement, TissueAxis.BONE_IMPACT));
    }

    private static int load(Movement movement, TissueAxis axis) {
        return movement.tissueLoad().of(axis);
    }

    private static List<ToleranceRegion> mainRegions(Movement movement, List<Side> sides) {
        return switch (movement.region()) {
            case TRUNK -> List.of(ToleranceRegion.BACK);
            case HIP -> sides.stream().map(ToleranceRegion::hip).toList();
            case KNEE -> sides.stream().map(ToleranceRegion::knee).toList();
            case FOOT -> sides.stream().map(ToleranceRegion::foot).toList();
            case INTEGRATED ->
                sides.stream()
                        .flatMap(
                                side -> List.of(
                                        ToleranceRegion.hip(side),
                                        ToleranceRegion.knee(side),
                                        ToleranceRegion.foot(side))
                                        .stream())
                        .toList();
        };
    }
}
