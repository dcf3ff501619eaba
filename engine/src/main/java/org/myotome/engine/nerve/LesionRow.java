package org.myotome.engine.nerve;

import static org.myotome.engine.record.StrengthMovement.ANKLE_DORSIFLEXION;
import static org.myotome.engine.record.StrengthMovement.ANKLE_EVERSION;
import static org.myotome.engine.record.StrengthMovement.ANKLE_INVERSION;
import static org.myotome.engine.record.StrengthMovement.ANKLE_PLANTARFLEXION;
import static org.myotome.engine.record.StrengthMovement.BIG_TOE_EXTENSION;
import static org.myotome.engine.record.StrengthMovement.BIG_TOE_FLEXION;
import static org.myotome.engine.record.StrengthMovement.FOOT_INTRINSICS;
import static org.myotome.engine.record.StrengthMovement.HIP_ABDUCTION;
import static org.myotome.engine.record.StrengthMovement.HIP_ADDUCTION;
import static org.myotome.engine.record.StrengthMovement.HIP_EXTENSION;
import static org.myotome.engine.record.StrengthMovement.HIP_FLEXION;
import static org.myotome.engine.record.StrengthMovement.HIP_INTERNAL_ROTATION;
import static org.myotome.engine.record.StrengthMovement.KNEE_EXTENSION;
import static org.myotome.engine.record.StrengthMovement.KNEE_FLEXION;
import static org.myotome.engine.record.StrengthMovement.TOE_EXTENSION;
import static org.myotome.engine.record.StrengthMovement.TOE_FLEXION;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.myotome.engine.record.StrengthMovement;

/**
 * One row of the table: how often a lesion brings each sign, as shares from 0 to 1.
 *
 * <p>Weakness: clear movements are weak in about 85 of 100, {@code sometimes} in 45, {@code rare} in 20, all others in
 * 5. Source: evidence notes 1.2 and 1.3; general knowledge and unreviewed, but for the hip abductor (Jeon 2013).
 *
 * @param weak weak movements on the affected side
 * @param skin areas where the skin often feels different
 * @param kneeReflexDiminished a weak knee reflex on the affected side
 * @param ankleReflexDiminished a weak ankle reflex on the affected side
 * @param reflexIncreased a reflex that is livelier than normal
 * @param upperMotorNeuronSigns other signs of a lesion above the lumbar roots
 * @param backPain a complaint that includes the back or runs down the whole leg
 * @param sphincter a change of bladder, bowel or saddle
 * @param unsteady an unsteady walk
 * @param injury an injury or operation before
 * @param diabetes diabetes
 * @param severe a weak movement that is graded 3 or less
 */
record LesionRow(
        Map<StrengthMovement, Double> weak,
        Set<SkinArea> skin,
        double kneeReflexDiminished,
        double ankleReflexDiminished,
        double reflexIncreased,
        double upperMotorNeuronSigns,
        double backPain,
        double sphincter,
        double unsteady,
        double injury,
        double diabetes,
        double severe) {

    private static final double OTHERWISE_WEAK = 0.05;
    private static final double SKIN_TYPICAL = 0.6;
    private static final double SKIN_OTHERWISE = 0.05;

    private static final Map<Lesion, LesionRow> ROWS = rows();

    LesionRow {
        Map<StrengthMovement, Double> weakCopy = new EnumMap<>(StrengthMovement.class);
        weakCopy.putAll(weak);
        weak = Collections.unmodifiableMap(weakCopy);
        Set<SkinArea> skinCopy = EnumSet.noneOf(SkinArea.class);
        skinCopy.addAll(skin);
        skin = Collections.unmodifiableSet(skinCopy);
    }

    /** Return the row of a lesion. */
    static LesionRow of(Lesion lesion) {
        LesionRow row = ROWS.get(lesion);
        if (row == null) {
            throw new IllegalArgumentException("There is no row for the lesion (" + lesion.code() + ").");
        }
        return row;
    }

    /** Return how often a movement is weak on the affected side. */
    double weak(StrengthMovement movement) {
        Double share = weak.get(movement);
        return share == null ? OTHERWISE_WEAK : share;
    }

    /** Return how often the skin feels different in an area. */
    double skinChanged(SkinArea area) {
        return skin.contains(area) ? SKIN_TYPICAL : SKIN_OTHERWISE;
    }

    private static Map<Lesion, LesionRow> rows() {
        Map<Lesion, LesionRow> rows = new EnumMap<>(Lesion.class);
        for (Lesion lesion : Lesion.values()) {
            rows.put(lesion, filled(lesion, new Builder()).build());
        }
        return Collections.unmodifiableMap(rows);
    }

    private static Builder filled(Lesion lesion, Builder builder) {
        return switch (lesion) {
            case L2_L3_L4_ROOT ->
                builder.clear(KNEE_EXTENSION)
                        .sometimes(HIP_FLEXION, HIP_ADDUCTION, ANKLE_DORSIFLEXION)
                        .rare(ANKLE_INVERSION)
                        .knee(0.6)
                        .skin(SkinArea.FRONT_THIGH, SkinArea.INNER_SHIN)
                        .back(0.65);
            case L5_ROOT ->
                builder.clear(ANKLE_DORSIFLEXION, BIG_TOE_EXTENSION, TOE_EXTENSION, ANKLE_INVERSION, ANKLE_EVERSION)
                        .exactly(HIP_ABDUCTION, 0.857)
                        .sometimes(HIP_EXTENSION, HIP_INTERNAL_ROTATION, KNEE_FLEXION)
                        .rare(ANKLE_PLANTARFLEXION, FOOT_INTRINSICS, TOE_FLEXION, BIG_TOE_FLEXION)
                        .skin(SkinArea.FOOT_BACK, SkinArea.OUTER_SHIN)
                        .back(0.65);
            case S1_ROOT ->
                builder.clear(ANKLE_PLANTARFLEXION, HIP_EXTENSION)
                        .sometimes(
                                KNEE_FLEXION,
                                ANKLE_EVERSION,
                                TOE_FLEXION,
                                BIG_TOE_FLEXION,
                                FOOT_INTRINSICS,
                                HIP_ABDUCTION)
                        .ankle(0.75)
                        .skin(SkinArea.OUTER_FOOT, SkinArea.CALF_BACK, SkinArea.SOLE)
                        .back(0.65);
            case COMMON_FIBULAR_NERVE ->
                builder.clear(ANKLE_DORSIFLEXION, BIG_TOE_EXTENSION, TOE_EXTENSION, ANKLE_EVERSION)
                        .exactly(HIP_ABDUCTION, 0.036)
                        .skin(SkinArea.FOOT_BACK, SkinArea.OUTER_SHIN, SkinArea.FIRST_WEB)
                        .back(0.08);
            case DEEP_FIBULAR_NERVE ->
                builder.clear(ANKLE_DORSIFLEXION, BIG_TOE_EXTENSION, TOE_EXTENSION)
                        .skin(SkinArea.FIRST_WEB)
                        .back(0.08);
            case SCIATIC_NERVE ->
                builder.clear(ANKLE_DORSIFLEXION, BIG_TOE_EXTENSION, TOE_EXTENSION, ANKLE_EVERSION, KNEE_FLEXION)
                        .clear(ANKLE_INVERSION, ANKLE_PLANTARFLEXION)
                        .sometimes(TOE_FLEXION, BIG_TOE_FLEXION, FOOT_INTRINSICS)
                        .ankle(0.7)
                        .back(0.2)
                        .injury(0.7)
                        .skin(
                                SkinArea.FOOT_BACK,
                                SkinArea.OUTER_SHIN,
                                SkinArea.SOLE,
                                SkinArea.OUTER_FOOT,
                                SkinArea.CALF_BACK);
            case FEMORAL_NERVE ->
                builder.clear(KNEE_EXTENSION)
                        .sometimes(HIP_FLEXION)
                        .knee(0.7)
                        .back(0.15)
                        .injury(0.5)
                        .skin(SkinArea.FRONT_THIGH, SkinArea.INNER_SHIN);
            case TIBIAL_NERVE ->
                builder.clear(FOOT_INTRINSICS)
                        .sometimes(TOE_FLEXION, BIG_TOE_FLEXION)
                        .rare(ANKLE_INVERSION, ANKLE_PLANTARFLEXION)
                        .skin(SkinArea.SOLE)
                        .back(0.05);
            case SUPERIOR_GLUTEAL_NERVE ->
                builder.clear(HIP_ABDUCTION)
                        .sometimes(HIP_INTERNAL_ROTATION)
                        .back(0.25)
                        .injury(0.4);
            case LUMBOSACRAL_PLEXUS ->
                builder.clear(HIP_ABDUCTION, HIP_EXTENSION, KNEE_FLEXION, ANKLE_DORSIFLEXION, BIG_TOE_EXTENSION)
                        .clear(TOE_EXTENSION, ANKLE_EVERSION, ANKLE_INVERSION, ANKLE_PLANTARFLEXION, FOOT_INTRINSICS)
                        .sometimes(KNEE_EXTENSION, HIP_FLEXION, HIP_ADDUCTION, TOE_FLEXION, BIG_TOE_FLEXION)
                        .knee(0.35)
                        .ankle(0.5)
                        .back(0.35)
                        .injury(0.4)
                        .skin(SkinArea.FRONT_THIGH, SkinArea.FOOT_BACK, SkinArea.OUTER_SHIN, SkinArea.SOLE);
            case CAUDA_EQUINA ->
                builder.sometimes(
                                ANKLE_PLANTARFLEXION, FOOT_INTRINSICS, HIP_EXTENSION, KNEE_FLEXION, ANKLE_DORSIFLEXION)
                        .ankle(0.6)
                        .knee(0.2)
                        .back(0.8)
                        .sphincter(0.9)
                        .skin(SkinArea.SADDLE, SkinArea.CALF_BACK, SkinArea.FRONT_THIGH);
            case POLYNEUROPATHY ->
                builder.clear(FOOT_INTRINSICS)
                        .sometimes(BIG_TOE_EXTENSION, TOE_EXTENSION, TOE_FLEXION, ANKLE_DORSIFLEXION)
                        .sometimes(ANKLE_PLANTARFLEXION)
                        .ankle(0.75)
                        .back(0.1)
                        .unsteady(0.5)
                        .diabetes(0.4)
                        .skin(SkinArea.WHOLE_FOOT, SkinArea.SOLE, SkinArea.FOOT_BACK);
            case SPINAL_CORD ->
                builder.clear(HIP_FLEXION)
                        .sometimes(KNEE_FLEXION, ANKLE_DORSIFLEXION, KNEE_EXTENSION, HIP_EXTENSION)
                        .brisk(0.85)
                        .upperMotorNeuron(0.85)
                        .back(0.6)
                        .unsteady(0.7)
                        .sphincter(0.25)
                        .skin(SkinArea.TRUNK, SkinArea.WHOLE_FOOT);
            case MOTOR_NEURON ->
                builder.clear(ANKLE_DORSIFLEXION)
                        .sometimes(TOE_EXTENSION, BIG_TOE_EXTENSION, FOOT_INTRINSICS)
                        .rare(HIP_FLEXION, KNEE_EXTENSION, ANKLE_PLANTARFLEXION)
                        .brisk(0.7)
                        .upperMotorNeuron(0.6)
                        .back(0.1);
            case MUSCLE_OR_TENDON ->
                builder.sometimes(HIP_ABDUCTION)
                        .rare(
                                HIP_EXTENSION,
                                HIP_FLEXION,
                                HIP_ADDUCTION,
                                KNEE_EXTENSION,
                                KNEE_FLEXION,
                                ANKLE_PLANTARFLEXION)
                        .rare(HIP_INTERNAL_ROTATION, ANKLE_INVERSION, TOE_FLEXION, FOOT_INTRINSICS)
                        .back(0.3)
                        .severe(0.25);
            case DECONDITIONING ->
                builder.sometimes(HIP_ABDUCTION, HIP_EXTENSION, FOOT_INTRINSICS, ANKLE_PLANTARFLEXION, KNEE_EXTENSION)
                        .sometimes(HIP_FLEXION, TOE_FLEXION)
                        .back(0.3)
                        .severe(0.01);
            case NOTHING -> builder.back(0.3).severe(0.01);
        };
    }

    /** Fills a row; what is not said stays at the share of an unaffected person. */
    private static final class Builder {

        private final Map<StrengthMovement, Double> weak = new EnumMap<>(StrengthMovement.class);
        private final Set<SkinArea> skin = EnumSet.noneOf(SkinArea.class);
        private double knee = 0.06;
        private double ankle = 0.08;
        private double brisk = 0.03;
        private double upperMotorNeuron = 0.02;
        private double back = 0.3;
        private double sphincter = 0.01;
        private double unsteady = 0.12;
        private double injury = 0.1;
        private double diabetes = 0.1;
        private double severe = 0.4;

        Builder clear(StrengthMovement... movements) {
            return put(0.85, movements);
        }

        Builder sometimes(StrengthMovement... movements) {
            return put(0.45, movements);
        }

        Builder rare(StrengthMovement... movements) {
            return put(0.2, movements);
        }

        Builder exactly(StrengthMovement movement, double share) {
            return put(share, movement);
        }

        private Builder put(double share, StrengthMovement... movements) {
            for (StrengthMovement movement : movements) {
                weak.put(movement, share);
            }
            return this;
        }

        Builder knee(double share) {
            knee = share;
            return this;
        }

        Builder ankle(double share) {
            ankle = share;
            return this;
        }

        Builder brisk(double share) {
            brisk = share;
            return this;
        }

        Builder upperMotorNeuron(double share) {
            upperMotorNeuron = share;
            return this;
        }

        Builder back(double share) {
            back = share;
            return this;
        }

        Builder sphincter(double share) {
            sphincter = share;
            return this;
        }

        Builder unsteady(double share) {
            unsteady = share;
            return this;
        }

        Builder injury(double share) {
            injury = share;
            return this;
        }

        Builder diabetes(double share) {
            diabetes = share;
            return this;
        }

        Builder severe(double share) {
            severe = share;
            return this;
        }

        Builder skin(SkinArea... areas) {
            Collections.addAll(skin, areas);
            return this;
        }

        LesionRow build() {
            return new LesionRow(
                    weak,
                    skin,
                    knee,
                    ankle,
                    brisk,
                    upperMotorNeuron,
                    back,
                    sphincter,
                    unsteady,
                    injury,
                    diabetes,
                    severe);
        }
    }
}
