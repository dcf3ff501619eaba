package org.myotome.biomechanics.figure.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Proportions;
import org.myotome.biomechanics.human.Segment;
import org.myotome.biomechanics.human.Side;

/** Where muscles are shown on a body, roughly: a picture to talk about, not anatomy. */
final class MuscleShape {

    private final Sculptor limbs;
    private final Sculptor trunk;
    private final double height;
    private final Proportions lengths;
    private final List<MusclePatch> patches = new ArrayList<>();

    MuscleShape(Human human, Build build) {
        limbs = new Sculptor(human, build.limbs());
        trunk = new Sculptor(human, build.trunk());
        height = trunk.height();
        lengths = human.proportions();
    }

    List<MusclePatch> patches() {
        for (Side side : Side.values()) {
            thigh(side);
            shank(side);
            arm(side);
            hip(side);
        }
        middle();
        return patches;
    }

    private void thigh(Side side) {
        double length = lengths.length(Segment.THIGH);
        String body = "thigh" + side.suffix();
        double in = -side.sign();
        add(
                DrawnMuscle.FRONT_OF_THIGH,
                side,
                body,
                Vector3.X,
                limbs.one(body, 0.020, -0.22 * length, 0, 0.026),
                limbs.one(body, 0.021, -0.50 * length, 0, 0.022),
                limbs.one(body, 0.015, -0.80 * length, 0, 0.015));
        add(
                DrawnMuscle.BACK_OF_THIGH,
                side,
                body,
                Vector3.X.times(-1),
                limbs.one(body, -0.017, -0.24 * length, 0, 0.025),
                limbs.one(body, -0.014, -0.55 * length, 0, 0.022),
                limbs.one(body, -0.012, -0.84 * length, 0, 0.014));
        add(
                DrawnMuscle.INNER_THIGH,
                side,
                body,
                new Vector3(0.2, 0, in).unit(),
                limbs.one(body, 0.002, -0.18 * length, in * 0.022, 0.021),
                limbs.one(body, 0.002, -0.55 * length, in * 0.018, 0.015));
    }

    private void shank(Side side) {
        double length = lengths.length(Segment.SHANK);
        String body = "shank" + side.suffix();
        add(
                DrawnMuscle.CALF,
                side,
                body,
                Vector3.X.times(-1),
                limbs.one(body, -0.016, -0.16 * length, 0, 0.019),
                limbs.one(body, -0.018, -0.36 * length, 0, 0.018),
                limbs.one(body, -0.010, -0.66 * length, 0, 0.010));
        add(
                DrawnMuscle.SHIN,
                side,
                body,
                new Vector3(0.9, 0, 0.4 * side.sign()).unit(),
                limbs.one(body, 0.010, -0.20 * length, side.sign() * 0.007, 0.012),
                limbs.one(body, 0.006, -0.60 * length, side.sign() * 0.005, 0.009));
    }

    private void arm(Side side) {
        double length = lengths.length(Segment.UPPER_ARM);
        String body = "upper_arm" + side.suffix();
        add(
                DrawnMuscle.SHOULDER,
                side,
                body,
                new Vector3(0, 0.2, side.sign()).unit(),
                limbs.one(body, 0, -0.01 * length, side.sign() * 0.006, 0.020),
                limbs.one(body, 0, -0.26 * length, side.sign() * 0.008, 0.016));
        add(
                DrawnMuscle.BACK_OF_ARM,
                side,
                body,
                Vector3.X.times(-1),
                limbs.one(body, -0.010, -0.28 * length, 0, 0.015),
                limbs.one(body, -0.009, -0.72 * length, 0, 0.012));
        add(
                DrawnMuscle.FRONT_OF_ARM,
                side,
                body,
                Vector3.X,
                limbs.one(body, 0.011, -0.36 * length, 0, 0.014),
                limbs.one(body, 0.010, -0.74 * length, 0, 0.011));
    }

    private void hip(Side side) {
        double out = side.sign();
        double middle = lengths.uprightLength(Segment.MIDDLE_TRUNK);
        add(
                DrawnMuscle.BUTTOCK,
                side,
                "trunk",
                new Vector3(-1, 0, 0.4 * out).unit(),
                trunk.one("pelvis", -0.034, 0.030 * height, out * 0.040, 0.030),
                trunk.one("pelvis", -0.036, -0.002 * height, out * 0.042, 0.030));
        add(
                DrawnMuscle.SIDE_OF_HIP,
                side,
                "trunk",
                new Vector3(0, 0.1, out).unit(),
                trunk.one("pelvis", -0.004, 0.058 * height, out * 0.072, 0.022),
                trunk.one("pelvis", -0.004, 0.026 * height, out * 0.078, 0.020));
        add(
                DrawnMuscle.HIP_FLEXORS,
                side,
                "trunk",
                new Vector3(1, 0, 0.2 * out).unit(),
                trunk.one("pelvis", 0.026, 0.040 * height, out * 0.040, 0.018),
                trunk.one("pelvis", 0.024, 0.000 * height, out * 0.046, 0.017));
        add(
                DrawnMuscle.SIDE_OF_BELLY,
                side,
                "trunk",
                new Vector3(0.2, 0, out).unit(),
                trunk.one("abdomen", 0.004, 0.02 * middle, out * 0.064, 0.022),
                trunk.one("abdomen", 0.004, 0.75 * middle, out * 0.068, 0.020));
    }

    private void middle() {
        double middle = lengths.uprightLength(Segment.MIDDLE_TRUNK);
        add(
                DrawnMuscle.BELLY,
                Vector3.X,
                trunk.pair("pelvis", 0.026, 0.075 * height, 0.014, 0.020),
                trunk.pair("abdomen", 0.028, 0.45 * middle, 0.016, 0.021),
                trunk.pair("abdomen", 0.030, 0.98 * middle, 0.016, 0.021));
        add(
                DrawnMuscle.BACK,
                Vector3.X.times(-1),
                trunk.pair("pelvis", -0.026, 0.080 * height, 0.014, 0.019),
                trunk.pair("abdomen", -0.026, 0.45 * middle, 0.016, 0.021),
                trunk.pair("thorax", -0.032, 0.02 * height, 0.018, 0.021));
    }

    private void add(DrawnMuscle muscle, Side side, String part, Vector3 normal, Station... stations) {
        patches.add(new MusclePatch(muscle, Optional.of(side), part, List.of(stations), normal));
    }

    private void add(DrawnMuscle muscle, Vector3 normal, Station... stations) {
        patches.add(new MusclePatch(muscle, Optional.empty(), "trunk", List.of(stations), normal));
    }
}
