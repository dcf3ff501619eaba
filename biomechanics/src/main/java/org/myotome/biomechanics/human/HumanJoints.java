package org.myotome.biomechanics.human;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.function.Line;
import org.myotome.biomechanics.geometry.Degrees;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.Axis;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.multibody.Coordinate.Motion;
import org.myotome.biomechanics.multibody.Joint;
import org.myotome.biomechanics.multibody.MultibodyModel;

/**
 * Makes the joints of a human and the coordinates that move them. With all coordinates at 0 a body stands upright, arms
 * hanging and palms to the back. Left and right share signs: flexion is forward, abduction outward, rotation inward.
 */
final class HumanJoints {

    /** Shares of bend that the lumbar part takes of the trunk's; the thoracic part takes the rest. Assumptions. */
    private static final double LUMBAR_FLEXION = 0.55;

    private static final double LUMBAR_ROTATION = 0.5;
    private static final double FURTHEST_METRES = 100;

    private final Proportions proportions;
    private final Vector3 ball;
    private final List<Joint> joints = new ArrayList<>();

    HumanJoints(Proportions proportions, Vector3 ball) {
        this.proportions = proportions;
        this.ball = ball;
    }

    List<Joint> all() {
        double lower = proportions.uprightLength(Segment.LOWER_TRUNK);
        double middle = proportions.uprightLength(Segment.MIDDLE_TRUNK);
        root();
        spine("lumbar", "pelvis", "abdomen", lower, LUMBAR_FLEXION, LUMBAR_ROTATION);
        spine("thoracic", "abdomen", "thorax", middle, 1 - LUMBAR_FLEXION, 1 - LUMBAR_ROTATION);
        join(
                "neck",
                "thorax",
                "head",
                up(proportions.uprightLength(Segment.UPPER_TRUNK)),
                axis(Vector3.Z, "neck_flexion", -1),
                axis(Vector3.X, "neck_lateral", 1),
                axis(Vector3.Y, "neck_rotation", 1));
        for (Side side : Side.values()) {
            leg(side);
            arm(side, proportions.shoulderAboveHip() - lower - middle);
        }
        return joints;
    }

    private void root() {
        joints.add(new Joint(
                "root",
                MultibodyModel.GROUND,
                "pelvis",
                Placement.NONE,
                Placement.NONE,
                List.of(axis(Vector3.X, "root_x", 1), axis(Vector3.Y, "root_y", 1), axis(Vector3.Z, "root_z", 1)),
                List.of(
                        axis(Vector3.Z, "root_pitch", 1),
                        axis(Vector3.X, "root_roll", 1),
                        axis(Vector3.Y, "root_yaw", 1))));
    }

    /** Flexion is forward, lateral is to the right, rotation to the left. */
    private void spine(String name, String parent, String child, double height, double flexion, double rotation) {
        join(
                name,
                parent,
                child,
                up(height),
                axis(Vector3.Z, "trunk_flexion", -flexion),
                axis(Vector3.X, "trunk_lateral", flexion),
                axis(Vector3.Y, "trunk_rotation", rotation));
    }

    private void leg(Side side) {
        String s = side.suffix();
        int out = side.sign();
        join(
                "hip" + s,
                "pelvis",
                "thigh" + s,
                new Vector3(0, 0, out * proportions.hipHalfWidth()),
                axis(Vector3.Z, "hip_flexion" + s, 1),
                axis(Vector3.X, "hip_abduction" + s, -out),
                axis(Vector3.Y, "hip_rotation" + s, out));
        join(
                "knee" + s,
                "thigh" + s,
                "shank" + s,
                up(-proportions.length(Segment.THIGH)),
                axis(Vector3.Z, "knee_flexion" + s, -1));
        join(
                "ankle" + s,
                "shank" + s,
                "foot" + s,
                up(-proportions.length(Segment.SHANK)),
                axis(Vector3.Z, "ankle_dorsiflexion" + s, 1),
                axis(Vector3.X, "ankle_inversion" + s, out));
        join("mtp" + s, "foot" + s, "toes" + s, ball, axis(Vector3.Z, "mtp_extension" + s, 1));
    }

    private void arm(Side side, double aboveXiphion) {
        String s = side.suffix();
        int out = side.sign();
        join(
                "shoulder" + s,
                "thorax",
                "upper_arm" + s,
                new Vector3(0, aboveXiphion, out * proportions.shoulderHalfWidth()),
                axis(Vector3.Z, "shoulder_flexion" + s, 1),
                axis(Vector3.X, "shoulder_abduction" + s, -out),
                axis(Vector3.Y, "shoulder_rotation" + s, out));
        join(
                "elbow" + s,
                "upper_arm" + s,
                "forearm" + s,
                up(-proportions.length(Segment.UPPER_ARM)),
                axis(Vector3.Z, "elbow_flexion" + s, 1),
                axis(Vector3.Y, "forearm_supination" + s, -out));
        join(
                "wrist" + s,
                "forearm" + s,
                "hand" + s,
                up(-proportions.length(Segment.FOREARM)),
                axis(Vector3.Z, "wrist_extension" + s, 1));
    }

    private void join(String name, String parent, String child, Vector3 at, Axis... turns) {
        joints.add(new Joint(name, parent, child, Placement.at(at), Placement.NONE, List.of(), List.of(turns)));
    }

    private static Vector3 up(double height) {
        return new Vector3(0, height, 0);
    }

    private static Axis axis(Vector3 direction, String coordinate, double factor) {
        return Axis.moved(direction, coordinate, new Line(factor, 0));
    }

    /** Return the coordinates: root, middle, right, left. */
    static List<Coordinate> coordinates() {
        List<Coordinate> coordinates = new ArrayList<>();
        for (String axis : List.of("x", "y", "z")) {
            coordinates.add(new Coordinate("root_" + axis, Motion.TRANSLATION, 0, -FURTHEST_METRES, FURTHEST_METRES));
        }
        for (String turn : List.of("pitch", "roll", "yaw")) {
            coordinates.add(new Coordinate("root_" + turn, Motion.ROTATION, 0, -2 * Math.PI, 2 * Math.PI));
        }
        Range.MIDDLE.forEach(range -> coordinates.add(coordinate(range, "")));
        for (Side side : Side.values()) {
            Range.SIDED.forEach(range -> coordinates.add(coordinate(range, side.suffix())));
        }
        return coordinates;
    }

    private static Coordinate coordinate(Range range, String suffix) {
        return new Coordinate(
                range.coordinate() + suffix,
                Motion.ROTATION,
                0,
                Degrees.toRadians(range.least()),
                Degrees.toRadians(range.most()));
    }
}
