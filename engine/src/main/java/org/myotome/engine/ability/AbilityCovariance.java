package org.myotome.engine.ability;

import java.util.EnumMap;
import java.util.Map;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Muscle;
import org.myotome.engine.movement.Root;
import org.myotome.engine.record.Side;

/**
 * How abilities and tolerances hang together before anything is known about a person.
 *
 * <p>Each ability has variance 1, put together from shares, so the matrix is a covariance whatever the shares are:
 *
 * <ul>
 *   <li>general fitness, with a loading of .70 for the trunk, .55 for limbs and .45 for mobility; trunk with hip is then
 *       .39, inside the measured .31 to .53 (algorithm notes 2.3);
 *   <li>a pair, .40 for left and right of one limb part (together .70) and .30 for trunk strength and control;
 *   <li>shared wiring: a share (default .25) times the overlap of the root weights of the muscles of two limb parts on one
 *       side. Hip with foot comes to about .5, the weak prior of the algorithm notes (.4 to .6, no source measures it);
 *   <li>the rest is the ability's own.
 * </ul>
 *
 * <p>Tolerances have variance .64 with a common share of .4 and .2 more between left and right; they are independent of
 * abilities, so that being strong never makes pain look less likely.
 */
public final class AbilityCovariance {

    /** The default share of variance that parts with identical roots have in common through them. */
    public static final double DEFAULT_WIRING = 0.25;

    /** The largest share that leaves each ability something of its own. */
    public static final double LARGEST_WIRING = 0.25;

    private static final double TRUNK_LOADING = 0.70;
    private static final double LIMB_LOADING = 0.55;
    private static final double MOBILITY_LOADING = 0.45;
    private static final double LIMB_PAIR = 0.40;
    private static final double TRUNK_PAIR = 0.30;

    private static final double TOLERANCE_VARIANCE = 0.64;
    private static final double TOLERANCE_COMMON = 0.4;
    private static final double TOLERANCE_PAIR = 0.2;

    private AbilityCovariance() {}

    /** The three parts of a leg whose wiring is compared. */
    private enum LimbPart {
        HIP,
        KNEE,
        FOOT;

        boolean has(Muscle muscle) {
            return switch (muscle.region()) {
                case "hip" -> this == HIP;
                case "thigh" -> this == KNEE;
                case "leg", "foot" -> this == FOOT;
                default -> false;
            };
        }
    }

    /**
     * Compute the covariance of the abilities.
     *
     * @param wiring share of variance that parts with identical roots have in common, 0 (none) to .25
     */
    public static double[][] ofAbilities(Library library, double wiring) {
        if (!(wiring >= 0 && wiring <= LARGEST_WIRING)) {
            throw new IllegalArgumentException(
                    "The share of shared wiring (" + wiring + ") must lie between 0 and " + LARGEST_WIRING + ".");
        }
        int count = Ability.count();
        double[][] covariance = new double[count][count];
        for (Ability one : Ability.values()) {
            for (Ability other : Ability.values()) {
                covariance[one.dimension()][other.dimension()] =
                        one == other ? 1 : shared(one, other) + wiring * overlap(library, one, other);
            }
        }
        return covariance;
    }

    private static double shared(Ability one, Ability other) {
        double general = loading(one) * loading(other);
        if (one.isTrunk() && other.isTrunk()) {
            return general + TRUNK_PAIR;
        }
        return isLimb(one) && isLimb(other) && part(one) == part(other) ? general + LIMB_PAIR : general;
    }

    private static double loading(Ability ability) {
        if (ability.isTrunk()) {
            return TRUNK_LOADING;
        }
        return ability == Ability.MOBILITY ? MOBILITY_LOADING : LIMB_LOADING;
    }

    private static boolean isLimb(Ability ability) {
        return !ability.isTrunk() && ability != Ability.MOBILITY;
    }

    private static LimbPart part(Ability ability) {
        return switch (ability) {
            case HIP_LEFT, HIP_RIGHT -> LimbPart.HIP;
            case KNEE_LEFT, KNEE_RIGHT -> LimbPart.KNEE;
            case FOOT_LEFT, FOOT_RIGHT -> LimbPart.FOOT;
            case TRUNK_STRENGTH, TRUNK_CONTROL, MOBILITY ->
                throw new IllegalArgumentException("The ability (" + ability.word() + ") is not one of a limb.");
        };
    }

    private static Side side(Ability ability) {
        return switch (ability) {
            case HIP_LEFT, KNEE_LEFT, FOOT_LEFT -> Side.LEFT;
            case HIP_RIGHT, KNEE_RIGHT, FOOT_RIGHT -> Side.RIGHT;
            case TRUNK_STRENGTH, TRUNK_CONTROL, MOBILITY ->
                throw new IllegalArgumentException("The ability (" + ability.word() + ") has no side.");
        };
    }

    /** Return the cosine between the root weights of two parts of one leg; 0 for anything else. */
    private static double overlap(Library library, Ability one, Ability other) {
        if (!isLimb(one) || !isLimb(other) || side(one) != side(other)) {
            return 0;
        }
        Map<Root, Double> a = rootWeights(library, part(one));
        Map<Root, Double> b = rootWeights(library, part(other));
        double lengths = Math.sqrt(product(a, a) * product(b, b));
        return lengths == 0 ? 0 : product(a, b) / lengths;
    }

    private static double product(Map<Root, Double> a, Map<Root, Double> b) {
        double sum = 0;
        for (Map.Entry<Root, Double> entry : a.entrySet()) {
            Double other = b.get(entry.getKey());
            sum += other == null ? 0 : entry.getValue() * other;
        }
        return sum;
    }

    private static Map<Root, Double> rootWeights(Library library, LimbPart part) {
        Map<Root, Double> weights = new EnumMap<>(Root.class);
        for (Muscle muscle : library.muscles()) {
            if (part.has(muscle)) {
                muscle.rootWeights().forEach((root, weight) -> weights.merge(root, weight, Double::sum));
            }
        }
        return weights;
    }

    /** Compute the covariance of the tolerances. */
    public static double[][] ofTolerances() {
        int count = ToleranceRegion.count();
        double[][] covariance = new double[count][count];
        for (int one = 0; one < count; one++) {
            for (int other = 0; other < count; other++) {
                double share = one == other ? 1 : TOLERANCE_COMMON + (isPair(one, other) ? TOLERANCE_PAIR : 0);
                covariance[one][other] = TOLERANCE_VARIANCE * share;
            }
        }
        return covariance;
    }

    /** Return whether two regions are left and right of one part: after the back, they come in neighbouring pairs. */
    private static boolean isPair(int one, int other) {
        return one > 0 && other > 0 && (one - 1) / 2 == (other - 1) / 2;
    }
}
