package org.myotome.biomechanics.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.myotome.biomechanics.demand.Demand;
import org.myotome.biomechanics.demand.MuscleGroup;
import org.myotome.biomechanics.figure.paint.Heat;
import org.myotome.biomechanics.figure.shape.DrawnMuscle;
import org.myotome.biomechanics.human.Side;

/** Colours of muscles from the estimated joint demand of a movement: the peak over the round. */
public final class DemandHeat {

    private static final double MOST = 1.5;
    private static final double PERCENT = 100;

    private DemandHeat() {}

    /** Return the colours; none where nothing can be said. */
    public static Heat of(Demand demand) {
        return switch (demand) {
            case Demand.SaysNothing _ -> Heat.NONE;
            case Demand.Estimated estimated -> of(estimated);
        };
    }

    private static Heat of(Demand.Estimated demand) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (Demand.OfMuscles one : demand.muscles()) {
            double share = Math.min(MOST, one.peak().percent() / PERCENT);
            find(one.group()).ifPresent(muscle -> shares.merge(name(muscle, one), share, Math::max));
        }
        return new Heat(shares);
    }

    private static String name(DrawnMuscle muscle, Demand.OfMuscles one) {
        Optional<Side> side = switch (one.group()) {
            case RIGHT_SIDE_OF_TRUNK -> Optional.of(Side.RIGHT);
            case LEFT_SIDE_OF_TRUNK -> Optional.of(Side.LEFT);
            default -> one.side();
        };
        return muscle.name() + side.map(Side::suffix).orElse("");
    }

    private static Optional<DrawnMuscle> find(MuscleGroup group) {
        return switch (group) {
            case GLUTEUS_MAXIMUS -> Optional.of(DrawnMuscle.BUTTOCK);
            case GLUTEUS_MEDIUS -> Optional.of(DrawnMuscle.SIDE_OF_HIP);
            case HAMSTRINGS -> Optional.of(DrawnMuscle.BACK_OF_THIGH);
            case HIP_FLEXORS -> Optional.of(DrawnMuscle.HIP_FLEXORS);
            case HIP_ADDUCTORS -> Optional.of(DrawnMuscle.INNER_THIGH);
            case QUADRICEPS -> Optional.of(DrawnMuscle.FRONT_OF_THIGH);
            case CALF -> Optional.of(DrawnMuscle.CALF);
            case SHIN -> Optional.of(DrawnMuscle.SHIN);
            case BACK_EXTENSORS -> Optional.of(DrawnMuscle.BACK);
            case ABDOMINALS -> Optional.of(DrawnMuscle.BELLY);
            case RIGHT_SIDE_OF_TRUNK, LEFT_SIDE_OF_TRUNK -> Optional.of(DrawnMuscle.SIDE_OF_BELLY);
            case SHOULDER_RAISERS -> Optional.of(DrawnMuscle.SHOULDER);
            case ELBOW_FLEXORS -> Optional.of(DrawnMuscle.FRONT_OF_ARM);
            case ELBOW_EXTENSORS -> Optional.of(DrawnMuscle.BACK_OF_ARM);
            case DEEP_HIP_ROTATORS,
                    INVERTORS,
                    EVERTORS,
                    TOE_FLEXORS,
                    FRONT_OF_NECK,
                    BACK_OF_NECK,
                    SIDES_OF_NECK,
                    SHOULDER_DEPRESSORS,
                    SHOULDER_ROTATORS,
                    FOREARM -> Optional.empty();
        };
    }
}
