package org.myotome.biomechanics.strength;

import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.human.Sex;

/**
 * Strength of hip, knee and ankle in the sagittal plane: Anderson, Madigan and Nussbaum (2007, Maximum voluntary joint torque
 * as a function of joint angle and angular velocity, Journal of Biomechanics 40:3105, table 3), in the numbers that the Rigid
 * Body Dynamics Library carries (github.com/rbdl/rbdl, Millard2016TorqueMuscle.cc, zlib licence; docs/demand.md). How strength
 * falls with speed, and the passive stretch of tissues, are left out.
 */
final class PublishedNorms {

    /**
     * Age, height and mass explain 25 % (men) and 31 % (women) of the variance of strength (Harbo 2012), so 0.87 and 0.83 of
     * its standard deviation are left. The whole one is assumed to be 0.30 of the mean: 0.25 is left.
     */
    private static final double SPREAD = 0.25;

    private static final List<Row> TABLE = List.of(
            new Row(
                    JointAction.HIP_EXTENSION,
                    Sex.MALE,
                    new TorqueCurve(0.161, 0.958, 0.932),
                    new TorqueCurve(0.171, 0.922, 1.176),
                    new TorqueCurve(0.144, 0.896, 1.125)),
            new Row(
                    JointAction.HIP_EXTENSION,
                    Sex.FEMALE,
                    new TorqueCurve(0.181, 0.697, 1.242),
                    new TorqueCurve(0.140, 0.830, 1.241),
                    new TorqueCurve(0.138, 0.707, 1.542)),
            new Row(
                    JointAction.HIP_FLEXION,
                    Sex.MALE,
                    new TorqueCurve(0.113, 0.738, -0.214),
                    new TorqueCurve(0.107, 0.712, -0.192),
                    new TorqueCurve(0.101, 0.762, -0.269)),
            new Row(
                    JointAction.HIP_FLEXION,
                    Sex.FEMALE,
                    new TorqueCurve(0.127, 0.650, -0.350),
                    new TorqueCurve(0.091, 0.812, -0.196),
                    new TorqueCurve(0.081, 0.625, -0.422)),
            new Row(
                    JointAction.KNEE_EXTENSION,
                    Sex.MALE,
                    new TorqueCurve(0.163, 1.258, 1.133),
                    new TorqueCurve(0.156, 1.225, 1.173),
                    new TorqueCurve(0.137, 1.310, 1.067)),
            new Row(
                    JointAction.KNEE_EXTENSION,
                    Sex.FEMALE,
                    new TorqueCurve(0.159, 1.187, 1.274),
                    new TorqueCurve(0.128, 1.286, 1.141),
                    new TorqueCurve(0.124, 1.347, 1.140)),
            new Row(
                    JointAction.KNEE_FLEXION,
                    Sex.MALE,
                    new TorqueCurve(0.087, 0.869, 0.522),
                    new TorqueCurve(0.081, 0.986, 0.523),
                    new TorqueCurve(0.069, 0.838, 0.437)),
            new Row(
                    JointAction.KNEE_FLEXION,
                    Sex.FEMALE,
                    new TorqueCurve(0.080, 0.873, 0.635),
                    new TorqueCurve(0.060, 0.967, 0.402),
                    new TorqueCurve(0.060, 0.897, 0.445)),
            new Row(
                    JointAction.ANKLE_PLANTARFLEXION,
                    Sex.MALE,
                    new TorqueCurve(0.095, 1.391, 0.408),
                    new TorqueCurve(0.114, 1.444, 0.551),
                    new TorqueCurve(0.106, 1.465, 0.498)),
            new Row(
                    JointAction.ANKLE_PLANTARFLEXION,
                    Sex.FEMALE,
                    new TorqueCurve(0.104, 1.399, 0.424),
                    new TorqueCurve(0.093, 1.504, 0.381),
                    new TorqueCurve(0.125, 1.299, 0.580)),
            new Row(
                    JointAction.ANKLE_DORSIFLEXION,
                    Sex.MALE,
                    new TorqueCurve(0.033, 1.510, -0.187),
                    new TorqueCurve(0.028, 1.293, -0.284),
                    new TorqueCurve(0.029, 1.419, -0.174)),
            new Row(
                    JointAction.ANKLE_DORSIFLEXION,
                    Sex.FEMALE,
                    new TorqueCurve(0.027, 1.079, -0.302),
                    new TorqueCurve(0.024, 1.308, -0.254),
                    new TorqueCurve(0.022, 1.096, -0.369)));

    private PublishedNorms() {}

    private record Row(JointAction action, Sex sex, TorqueCurve young, TorqueCurve middle, TorqueCurve old) {}

    /** Return the norm, where the table has the action. */
    static Optional<StrengthNorm> find(JointAction action, Sex sex) {
        for (Row row : TABLE) {
            if (row.action == action && row.sex == sex) {
                return Optional.of(new StrengthNorm(row.young, row.middle, row.old, SPREAD, Basis.PUBLISHED));
            }
        }
        return Optional.empty();
    }
}
