package org.myotome.biomechanics.strength;

import java.util.List;
import org.myotome.biomechanics.human.Sex;

/**
 * Strength where no table was at hand: assumptions, round numbers from general knowledge for a young man of 1.72 m, the same
 * at every angle. Not reviewed by anybody; no claim may hang on one of them alone.
 *
 * <p>Means of trunk strength that were read lie far apart (Indian adults: extension 118, flexion 64, turning 40 to 43 N m,
 * about half of what is written here), hence the wide spread. Strength falls to 0.87 at 55 to 65 years and to 0.77 over 65,
 * about as it does in the published table at the knee.
 */
final class AssumedNorms {

    private static final double AT_55 = 0.87;
    private static final double OVER_65 = 0.77;

    private static final List<Part> PARTS = List.of(
            new Part(
                    0.85,
                    0.30,
                    new Row(JointAction.HIP_ABDUCTION, 1.6),
                    new Row(JointAction.HIP_ADDUCTION, 1.6),
                    new Row(JointAction.HIP_INWARD_ROTATION, 0.7),
                    new Row(JointAction.HIP_OUTWARD_ROTATION, 0.6),
                    new Row(JointAction.ANKLE_INVERSION, 0.40),
                    new Row(JointAction.ANKLE_EVERSION, 0.35),
                    new Row(JointAction.TOE_EXTENSION, 0.10),
                    new Row(JointAction.TOE_FLEXION, 0.20)),
            new Part(
                    0.85,
                    0.35,
                    new Row(JointAction.TRUNK_FLEXION, 1.9),
                    new Row(JointAction.TRUNK_EXTENSION, 3.0),
                    new Row(JointAction.TRUNK_BEND_TO_THE_RIGHT, 1.9),
                    new Row(JointAction.TRUNK_BEND_TO_THE_LEFT, 1.9),
                    new Row(JointAction.TRUNK_TURN_TO_THE_LEFT, 1.0),
                    new Row(JointAction.TRUNK_TURN_TO_THE_RIGHT, 1.0),
                    new Row(JointAction.NECK_FLEXION, 0.25),
                    new Row(JointAction.NECK_EXTENSION, 0.45),
                    new Row(JointAction.NECK_BEND_TO_THE_RIGHT, 0.35),
                    new Row(JointAction.NECK_BEND_TO_THE_LEFT, 0.35),
                    new Row(JointAction.NECK_TURN_TO_THE_LEFT, 0.15),
                    new Row(JointAction.NECK_TURN_TO_THE_RIGHT, 0.15)),
            new Part(
                    0.65,
                    0.30,
                    new Row(JointAction.SHOULDER_FLEXION, 0.90),
                    new Row(JointAction.SHOULDER_EXTENSION, 1.10),
                    new Row(JointAction.SHOULDER_ABDUCTION, 0.85),
                    new Row(JointAction.SHOULDER_ADDUCTION, 1.10),
                    new Row(JointAction.SHOULDER_INWARD_ROTATION, 0.60),
                    new Row(JointAction.SHOULDER_OUTWARD_ROTATION, 0.45),
                    new Row(JointAction.ELBOW_FLEXION, 0.90),
                    new Row(JointAction.ELBOW_EXTENSION, 0.65),
                    new Row(JointAction.FOREARM_SUPINATION, 0.12),
                    new Row(JointAction.FOREARM_PRONATION, 0.12),
                    new Row(JointAction.WRIST_EXTENSION, 0.12),
                    new Row(JointAction.WRIST_FLEXION, 0.20)));

    private AssumedNorms() {}

    /**
     * A part of the body.
     *
     * @param ofWomen how strong women are for each kg, as a share of men
     * @param spread standard deviation between people as a share of the mean
     */
    private record Part(double ofWomen, double spread, List<Row> rows) {
        Part(double ofWomen, double spread, Row... rows) {
            this(ofWomen, spread, List.of(rows));
        }

        StrengthNorm norm(Row row, Sex sex) {
            double young = switch (sex) {
                case MALE -> row.newtonMetresPerKilogram;
                case FEMALE -> ofWomen * row.newtonMetresPerKilogram;
            };
            return new StrengthNorm(
                    TorqueCurve.flat(young),
                    TorqueCurve.flat(AT_55 * young),
                    TorqueCurve.flat(OVER_65 * young),
                    spread,
                    Basis.ASSUMED);
        }
    }

    /** Of a young man. */
    private record Row(JointAction action, double newtonMetresPerKilogram) {}

    /**
     * Return the norm.
     *
     * @throws IllegalArgumentException if nothing is assumed for the action
     */
    static StrengthNorm of(JointAction action, Sex sex) {
        for (Part part : PARTS) {
            for (Row row : part.rows) {
                if (row.action == action) {
                    return part.norm(row, sex);
                }
            }
        }
        throw new IllegalArgumentException(
                "Nothing is assumed for " + action.words() + ".\nMaybe the published table has it.");
    }
}
