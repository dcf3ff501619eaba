package org.myotome.biomechanics.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.contact.Capacities;
import org.myotome.biomechanics.dynamics.BodyPoses;
import org.myotome.biomechanics.geometry.Rotation;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Mirroring;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.multibody.Body;

/** FEATURE UNDER TEST: moments of closed poses, against sums over one part of the body that can be done on paper. */
class PoseStaticsTest {

    private static final Human MAN = Human.of(new Physique(Sex.MALE, 1.72, 70));
    private static final double WEIGHT = 70 * 9.80665;
    private static final double CLOSE = 2e-4;

    private final BodyPoses poses = new BodyPoses(MAN.model());

    /** On one leg nothing but weight acts on the rest of the body, so the hip holds its moment, whatever the foot does. */
    @Test
    void theHipOfOneLegHoldsTheRestOfTheBody() {
        PoseRequest request = Poses.singleLegStance();
        PoseFit fit = new PoseCloser(MAN).close(request).fit();
        PoseLoads.Held held = held(request, fit);
        poses.update(fit.values());
        List<String> leg = List.of("thigh_r", "shank_r", "foot_r", "toes_r");
        Vector3 hip = poses.origin(MAN.model().bodyNumber("thigh_r"));
        Vector3 moment = Vector3.ZERO;
        for (Body body : MAN.model().bodies()) {
            if (!leg.contains(body.name())) {
                moment = moment.plus(ofWeight(body, hip));
            }
        }
        Rotation pelvis = poses.rotation(MAN.model().bodyNumber("pelvis"));
        double flexion = fit.values()[MAN.model().coordinateNumber("hip_flexion_r")];
        Vector3 axis = pelvis.after(Rotation.about(Vector3.Z, flexion)).apply(Vector3.X.times(-1));

        assertThat(held.joint("hip_flexion_r").newtonMetresPerKilogram())
                .isCloseTo(moment.dot(pelvis.z()) / 70, within(CLOSE));
        assertThat(held.joint("hip_abduction_r").newtonMetresPerKilogram())
                .isCloseTo(moment.dot(axis) / 70, within(CLOSE))
                // 5/6 of the weight, about 0.1 m beside the hip.
                .isBetween(0.6, 1.0);
    }

    /** On ice two elbows and two balls of the foot carry by the lever law. */
    @Test
    void theShouldersAndHipsOfAPlankOnIce() {
        PoseRequest request = onIce(Poses.plank(), "elbow", "toe");
        PoseFit fit = new PoseCloser(MAN).close(request).fit();
        PoseLoads.Held held = held(request, fit);
        poses.update(fit.values());
        double front = place("elbow_r").x();
        double back = place("toe_r").x();
        double onToes = WEIGHT * (front - poses.massCentre().x()) / (front - back);

        assertThat(held.contacts().get(0).newtons().y()).isCloseTo((WEIGHT - onToes) / 2, within(0.02));
        assertThat(moment(held, "hip_flexion_r"))
                .isCloseTo(
                        onOneSide("thigh_r", "toe_r", onToes / 2, "thigh_r", "shank_r", "foot_r", "toes_r"),
                        within(CLOSE));
        assertThat(moment(held, "shoulder_flexion_r"))
                .isCloseTo(
                        onOneSide(
                                "upper_arm_r", "elbow_r", (WEIGHT - onToes) / 2, "upper_arm_r", "forearm_r", "hand_r"),
                        within(CLOSE));
    }

    /** On ice shoulder blades and heels carry by the lever law. */
    @Test
    void theHipsAndKneesOfABridgeOnIce() {
        PoseRequest request = onIce(Poses.bridge(), "back", "heel");
        PoseFit fit = new PoseCloser(MAN).close(request).fit();
        PoseLoads.Held held = held(request, fit);
        poses.update(fit.values());
        double shoulders = place("back_r").x();
        double heels = place("heel_r").x();
        double onHeels = WEIGHT * (poses.massCentre().x() - shoulders) / (heels - shoulders);

        assertThat(held.contacts().get(2).newtons().y()).isCloseTo(onHeels / 2, within(0.02));
        assertThat(moment(held, "knee_flexion_r"))
                .isCloseTo(-onOneSide("shank_r", "heel_r", onHeels / 2, "shank_r", "foot_r", "toes_r"), within(CLOSE));
        assertThat(moment(held, "hip_flexion_r"))
                .isCloseTo(
                        onOneSide("thigh_r", "heel_r", onHeels / 2, "thigh_r", "shank_r", "foot_r", "toes_r"),
                        within(CLOSE));
    }

    /** Palms on a smooth wall, balls of the feet on the floor: push times height is weight times distance. */
    @Test
    void aSmoothWallTakesWhatLeansOnIt() {
        Surface wall = new Plane("wall", new Vector3(0.75, 0, 0), Vector3.X.times(-1)).surface();
        List<Touch> touches = new ArrayList<>();
        for (String side : List.of("_r", "_l")) {
            Touch ball = Touch.of("ball_medial" + side, Obstacle.floor().surface());
            touches.add(ball.at(new Vector3(0, 0, side.equals("_r") ? 0.1 : -0.1)));
            touches.add(new Touch("palm" + side, wall, 0, Optional.empty()));
        }
        List<JointWish> wishes = new ArrayList<>(JointWish.looseOnBothSides("shoulder_flexion", 85));
        wishes.addAll(JointWish.looseOnBothSides("ankle_dorsiflexion", 20));
        wishes.addAll(JointWish.looseOnBothSides("wrist_extension", 80));
        PoseRequest lean =
                new PoseRequest(Attitude.UPRIGHT, wishes, touches, List.of(Obstacle.floor()), OptionalDouble.empty());
        Closing closing = new PoseCloser(MAN).close(lean);
        PoseLoads.Held held = held(lean, closing.fit());
        poses.update(closing.fit().values());
        double lever = poses.massCentre().x() - place("ball_medial_r").x();
        double push = WEIGHT * lever / place("palm_r").y();

        assertThat(closing).isInstanceOf(Closing.Closed.class);
        assertThat(lever).isGreaterThan(0.1);
        assertThat(held.contacts().get(1).newtons().x()).isCloseTo(-push / 2, within(0.02));
        assertThat(held.contacts().get(3).newtons().x()).isCloseTo(-push / 2, within(0.02));
    }

    /** With friction; moments of at least 0.1 N m/kg, the left only where it differs. */
    @Test
    void whatOrdinaryPosesTake() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, PoseRequest> pose : Poses.all().entrySet()) {
            PoseFit fit = new PoseCloser(MAN).close(pose.getValue()).fit();
            text.append(pose.getKey()).append(":");
            PoseLoads.Held held = held(pose.getValue(), fit);
            for (PoseLoads.JointMoment joint : held.joints()) {
                if (Math.abs(joint.newtonMetresPerKilogram()) >= 0.1 && !isLikeTheRight(held, joint)) {
                    text.append(String.format(
                            Locale.ROOT, " %s %.2f", joint.coordinate(), joint.newtonMetresPerKilogram()));
                }
            }
            double up = 0;
            for (PoseLoads.ContactForce contact : held.contacts()) {
                up += contact.newtons().y();
            }
            assertThat(up).isCloseTo(WEIGHT, within(0.01));
            text.append("\n");
        }
        assertThat(text).hasToString("""
                stand: knee_flexion_r 0.18 ankle_dorsiflexion_r -0.32
                squat: \
                trunk_flexion -0.71 hip_flexion_r -0.56 knee_flexion_r -0.87 ankle_dorsiflexion_r -0.13 shoulder_flexion_r 0.12
                single-leg stance: hip_flexion_r -0.11 hip_abduction_r 0.71 ankle_dorsiflexion_r -0.31
                half kneeling: \
                hip_flexion_r -0.25 knee_flexion_r -0.35 hip_flexion_l 0.19 hip_abduction_l 0.25 hip_rotation_l 0.14 knee_flexion_l -0.29
                sitting on a chair: trunk_flexion -0.13
                all fours: hip_flexion_r -0.11
                bridge: hip_flexion_r -0.15
                plank: \
                hip_flexion_r 0.30 knee_flexion_r -0.20 ankle_dorsiflexion_r -0.22 shoulder_flexion_r 0.35
                side plank: \
                trunk_lateral -0.33 shoulder_abduction_r 0.10 hip_abduction_l 0.97 shoulder_abduction_l 0.48
                """);
    }

    private static boolean isLikeTheRight(PoseLoads.Held held, PoseLoads.JointMoment joint) {
        return joint.coordinate().endsWith("_l")
                && Math.abs(joint.newtonMetresPerKilogram()
                                - moment(held, Mirroring.onTheOtherSide(joint.coordinate())))
                        < 0.02;
    }

    @Test
    void whatFallsIsNotHeld() {
        PoseRequest stand = Poses.stand();
        List<Touch> heels = stand.touches().stream()
                .filter(touch -> touch.patch().startsWith("heel"))
                .toList();
        PoseFit fit = new PoseCloser(MAN).close(stand).fit();

        assertThat(statics(heels, fit)).isInstanceOf(PoseLoads.NotHeld.class);
    }

    /** The moment in N m/kg about the left-right axis of a joint that one limb's weight and contact leave to it. */
    private double onOneSide(String at, String patch, double newtons, String... limb) {
        Vector3 joint = poses.origin(MAN.model().bodyNumber(at));
        Vector3 moment = place(patch).minus(joint).cross(Vector3.Y.times(newtons));
        for (String name : limb) {
            moment = moment.plus(ofWeight(MAN.model().bodies().get(MAN.model().bodyNumber(name)), joint));
        }
        return -moment.z() / 70;
    }

    private Vector3 ofWeight(Body body, Vector3 about) {
        Vector3 centre = poses.point(MAN.model().bodyNumber(body.name()), body.massCentre());
        return centre.minus(about).cross(Vector3.Y.times(-body.mass() * 9.80665));
    }

    private Vector3 place(String patch) {
        BodyPatch found = new BodyPatches(MAN).get(patch);
        return poses.point(found.body(), found.centre());
    }

    private static double moment(PoseLoads.Held held, String coordinate) {
        return held.joint(coordinate).newtonMetresPerKilogram();
    }

    private static PoseRequest onIce(PoseRequest request, String... patches) {
        List<Touch> touches = new ArrayList<>();
        for (String patch : patches) {
            for (String side : List.of("_r", "_l")) {
                touches.add(new Touch(patch + side, Obstacle.floor().surface(), 0, Optional.empty()));
            }
        }
        return new PoseRequest(
                request.attitude(), request.wishes(), touches, request.obstacles(), OptionalDouble.of(3));
    }

    private static PoseLoads.Held held(PoseRequest request, PoseFit fit) {
        PoseLoads loads = statics(request.touches(), fit);
        assertThat(loads).isInstanceOf(PoseLoads.Held.class);
        return (PoseLoads.Held) loads;
    }

    private static PoseLoads statics(List<Touch> touches, PoseFit fit) {
        double[] capacity = new double[MAN.model().coordinates().size()];
        Arrays.fill(capacity, 100);
        Arrays.fill(capacity, 0, 6, Double.POSITIVE_INFINITY);
        return new PoseStatics(MAN).solve(touches, fit, Capacities.sameBothWays(capacity), List.of());
    }
}
