package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.ability.Ability;
import org.myotome.engine.ability.MovementDemand;
import org.myotome.engine.ability.RegionLoad;
import org.myotome.engine.ability.Requirement;
import org.myotome.engine.ability.ToleranceRegion;
import org.myotome.engine.arithmetic.Exponential;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.movement.Amount;
import org.myotome.engine.movement.Dose;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * What variants of movements really ask for in every world, by a rule of its own that shares nothing with the engine's.
 *
 * <p>People differ in how much a longer hold or a hand on the wall means to them, so each size is drawn for each person and
 * movement. A doubling raises what limits the movement (thresholds within half a standard deviation of the highest) by .45
 * (SD .12), as the norms of plank, side plank and bridge holds suggest for the times used here, and all else by a third of
 * that; a load likewise by .4 (SD .12). A hand takes .8 (SD .2) from hip and foot and .25 (SD .08) from the rest. Half the
 * range takes .45 (SD .12) from what limits and .6 from mobility. Loads rise by .2 (SD .05) a doubling or load, and fall by
 * .15 with a hand and, at hip and knee, by .5 (SD .15) with half the range. Assumed, chosen before measuring.
 */
final class Doses {

    private static final double LIMITING_WITHIN = 0.5;
    private static final double REST = 1.0 / 3;

    /** A hold for which the library states repetitions instead: the only one is a bridge, by its norm. */
    private static final double HOLD_FOR_REPETITIONS = 0.2;

    private final Dose usualDose;
    private final SeededRandom luck;

    Doses(Dose usualDose, SeededRandom luck) {
        this.usualDose = usualDose;
        this.luck = luck;
    }

    /** Return what a variant really asks for, from what the usual way really asks for. */
    MovementDemand of(SidedMovement rung, MovementDemand usual) {
        return switch (rung.variant()) {
            case Variant.Usual() -> usual;
            case Variant.Held(int seconds) -> more(rung, usual, held(seconds));
            case Variant.Repeated(int count) -> more(rung, usual, doublings(count, amount()));
            case Variant.Lasting(int seconds) -> more(rung, usual, doublings(seconds, amount()));
            case Variant.Loaded ignored -> more(rung, usual, drawn(0.4, 0.12) / drawn(0.45, 0.12));
            case Variant.Supported() -> supported(rung, usual);
            case Variant.HalfRange() -> shortened(rung, usual);
        };
    }

    private double held(int seconds) {
        return usualDose.amount() instanceof Amount.Hold
                ? doublings(seconds, amount())
                : (HOLD_FOR_REPETITIONS + 0.15 * luck.nextNormal()) / 0.45;
    }

    private double amount() {
        return switch (usualDose.amount()) {
            case Amount.Repetitions(int count) -> count;
            case Amount.Hold(int seconds, int ignored) -> seconds;
            case Amount.Time(int seconds) -> seconds;
            case Amount.Distance(int metres) -> metres;
            case Amount.Breaths(int count) -> count;
            case Amount.Steps(int count) -> count;
        };
    }

    private static double doublings(double amount, double usual) {
        return Exponential.log(amount / usual) / Exponential.log(2);
    }

    /** Draw a size that is never far from its mean, so that less never turns out to be more. */
    private double drawn(double mean, double spread) {
        return Math.clamp(mean + spread * luck.nextNormal(), mean / 3, 2 * mean);
    }

    private MovementDemand more(SidedMovement rung, MovementDemand usual, double doublings) {
        double harder = drawn(0.45, 0.12) * doublings;
        double heavier = drawn(0.2, 0.05) * doublings;
        double limiting = limiting(usual);
        return changed(rung, usual, one -> one.threshold() >= limiting ? harder : REST * harder, load -> heavier);
    }

    private MovementDemand supported(SidedMovement rung, MovementDemand usual) {
        double steadier = drawn(0.8, 0.2);
        double easier = drawn(0.25, 0.08);
        return changed(rung, usual, one -> isHipOrFoot(one.ability()) ? -steadier : -easier, load -> -0.15);
    }

    private MovementDemand shortened(SidedMovement rung, MovementDemand usual) {
        double easier = drawn(0.45, 0.12);
        double lighter = drawn(0.5, 0.15);
        double limiting = limiting(usual);
        return changed(
                rung,
                usual,
                one -> {
                    if (one.ability() == Ability.MOBILITY) {
                        return -0.6;
                    }
                    return one.threshold() >= limiting ? -easier : -REST * easier;
                },
                load -> isHipOrKnee(load.region()) ? -lighter : -0.15);
    }

    private static double limiting(MovementDemand usual) {
        double highest = Double.NEGATIVE_INFINITY;
        for (Requirement requirement : usual.requirements()) {
            highest = Math.max(highest, requirement.threshold());
        }
        return highest - LIMITING_WITHIN;
    }

    private static boolean isHipOrFoot(Ability ability) {
        return switch (ability) {
            case HIP_LEFT, HIP_RIGHT, FOOT_LEFT, FOOT_RIGHT -> true;
            case TRUNK_STRENGTH, TRUNK_CONTROL, KNEE_LEFT, KNEE_RIGHT, MOBILITY -> false;
        };
    }

    private static boolean isHipOrKnee(ToleranceRegion region) {
        return switch (region) {
            case HIP_LEFT, HIP_RIGHT, KNEE_LEFT, KNEE_RIGHT -> true;
            case BACK, FOOT_LEFT, FOOT_RIGHT -> false;
        };
    }

    private interface HarderBy {
        double of(Requirement requirement);
    }

    private interface HeavierBy {
        double of(RegionLoad load);
    }

    private static MovementDemand changed(
            SidedMovement rung, MovementDemand usual, HarderBy harder, HeavierBy heavier) {
        List<Requirement> requirements = new ArrayList<>();
        for (Requirement one : usual.requirements()) {
            requirements.add(new Requirement(one.ability(), one.threshold() + harder.of(one)));
        }
        List<RegionLoad> loads = new ArrayList<>();
        for (RegionLoad one : usual.loads()) {
            loads.add(new RegionLoad(one.region(), one.load() + heavier.of(one)));
        }
        return new MovementDemand(rung, requirements, loads);
    }
}
