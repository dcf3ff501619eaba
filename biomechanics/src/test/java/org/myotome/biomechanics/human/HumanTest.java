package org.myotome.biomechanics.human;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.myotome.biomechanics.dynamics.BodyPoses;
import org.myotome.biomechanics.dynamics.InverseDynamics;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.Body;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.multibody.MultibodyModel;

/** FEATURE UNDER TEST: a human weighs and measures what it shall, is the same on both sides, and moves as its words say. */
class HumanTest {

    private static final Physique WOMAN = new Physique(Sex.FEMALE, 1.66, 62);
    private static final Physique MAN = new Physique(Sex.MALE, 1.80, 80);

    @Test
    void eighteenBodiesAndThirtyEightCoordinates() {
        MultibodyModel model = Human.of(WOMAN).model();

        assertThat(model.bodies()).hasSize(18);
        assertThat(model.coordinates())
                .hasSize(38)
                .allMatch(coordinate -> coordinate.least() < 0 && coordinate.most() > 0 && coordinate.usual() == 0);
    }

    @ParameterizedTest
    @CsvSource({"FEMALE,1.50,50", "FEMALE,1.66,62", "FEMALE,1.85,110", "MALE,1.60,60", "MALE,1.80,80", "MALE,2.0,140"})
    void massHeightAndMassCentreAreThoseOfTheBody(Sex sex, double height, double mass) {
        Human human = Human.of(new Physique(sex, height, mass));
        BodyPoses poses = standing(human);
        int head = human.model().bodyNumber("head");
        double top = poses.origin(head).y() + human.proportions().uprightLength(Segment.HEAD);

        assertThat(human.model().mass()).isCloseTo(mass, within(1e-9));
        assertThat(top).isCloseTo(height, within(1e-12));
        // Measured mass centres of standing people lie at 0.55 (women) to 0.57 (men) of the height.
        assertThat(poses.massCentre().y() / height).isBetween(0.54, 0.585);
        assertThat(poses.origin(human.model().bodyNumber("upper_arm_r")).y() / height)
                .isCloseTo(sex == Sex.MALE ? 0.818 : 0.79, within(0.01));
    }

    /** The parts of the table can be told from the bodies, the foot from its two parts together. */
    @ParameterizedTest
    @EnumSource
    void theFootInTwoPartsHasTheTablesMassCentreAndInertia(Sex sex) {
        Human human = Human.of(new Physique(sex, SegmentParameters.meanHeight(sex), 70));
        SegmentParameters table = Segment.FOOT.of(sex);
        BodyPoses poses = standing(human);
        Vector3[] centres = new Vector3[2];
        Body[] parts = new Body[2];
        for (int i = 0; i < 2; i++) {
            int number = human.model().bodyNumber(i == 0 ? "foot_l" : "toes_l");
            parts[i] = human.model().bodies().get(number);
            centres[i] = poses.point(number, parts[i].massCentre());
        }
        double mass = parts[0].mass() + parts[1].mass();
        double whole = (parts[0].mass() * centres[0].x() + parts[1].mass() * centres[1].x()) / mass;
        double inertia = 0;
        for (int i = 0; i < 2; i++) {
            double apart = centres[i].x() - whole;
            inertia += parts[i].inertia().zz() + parts[i].mass() * apart * apart;
        }

        assertThat(mass / 70).isCloseTo(table.mass(), within(2e-6));
        assertThat(whole + 0.25 * table.length()).isCloseTo(table.centre() * table.length(), within(1e-12));
        assertThat(Math.sqrt(inertia / mass)).isCloseTo(table.transverse() * table.length(), within(1e-12));
    }

    @Test
    void bothSidesAreAlike() {
        Human human = Human.of(MAN);
        SplittableRandom random = new SplittableRandom(5);
        Mirroring mirroring = new Mirroring(human.model());
        InverseDynamics dynamics = new InverseDynamics(human.model());
        for (int state = 0; state < 20; state++) {
            double[] q = drawn(random, 0.7);
            double[] velocity = drawn(random, 2);
            double[] acceleration = drawn(random, 10);
            double[] effort = new double[q.length];
            double[] mirrored = new double[q.length];
            dynamics.solve(q, velocity, acceleration, effort);
            dynamics.solve(mirroring.apply(q), mirroring.apply(velocity), mirroring.apply(acceleration), mirrored);

            assertThat(mirrored).usingComparatorWithPrecision(1e-9).containsExactly(mirroring.apply(effort));
            assertThat(mirroring.apply(mirroring.apply(q))).isEqualTo(q);
        }
    }

    /** Where a hand, foot or head goes when one coordinate grows, from standing. */
    @ParameterizedTest
    @CsvSource({
        "hip_flexion_r, foot_r, forward",
        "hip_abduction_r, foot_r, right",
        "hip_abduction_l, foot_l, left",
        "knee_flexion_l, foot_l, back",
        "trunk_flexion, head, forward",
        "trunk_lateral, head, right",
        "shoulder_flexion_l, hand_l, forward",
        "shoulder_abduction_l, hand_l, left",
        "shoulder_abduction_r, hand_r, right",
        "elbow_flexion_r, hand_r, forward",
        "root_y, head, up",
    })
    void coordinatesGoWhereTheirNamesSay(String coordinate, String body, String where) {
        Vector3 moved = movement(coordinate, body, Vector3.ZERO);
        Vector3 expected = direction(where);

        assertThat(moved.dot(expected)).isGreaterThan(0.8 * moved.length()).isGreaterThan(0.001);
    }

    /** What turns about its own long axis is seen at a point beside it. */
    @ParameterizedTest
    @CsvSource({
        "hip_rotation_r, foot_r, 0.1, 0, left",
        "hip_rotation_l, foot_l, 0.1, 0, right",
        "ankle_dorsiflexion_r, foot_r, 0.1, 0, up",
        "ankle_inversion_r, foot_r, 0, 0.05, down",
        "ankle_inversion_l, foot_l, 0, -0.05, down",
        "mtp_extension_l, toes_l, 0.05, 0, up",
        "trunk_rotation, head, 0.1, 0, left",
        "neck_rotation, head, 0.1, 0, left",
        "forearm_supination_r, hand_r, -0.02, 0, left",
        "forearm_supination_l, hand_l, -0.02, 0, right",
    })
    void turnsGoWhereTheirNamesSay(String coordinate, String body, double x, double z, String where) {
        Vector3 moved =
                movement(coordinate, body, new Vector3(x, 0, z)).minus(movement(coordinate, body, Vector3.ZERO));

        assertThat(moved.dot(direction(where)))
                .isGreaterThan(0.8 * moved.length())
                .isGreaterThan(0.0005);
    }

    @Test
    void wristExtensionLiftsTheFingersOfAnArmHeldForwardPalmDown() {
        Human human = Human.of(WOMAN);
        double[] q = human.standing();
        q[human.model().coordinateNumber("shoulder_flexion_r")] = Math.PI / 2;
        BodyPoses poses = new BodyPoses(human.model());
        int hand = human.model().bodyNumber("hand_r");
        poses.update(q);
        double before = poses.point(hand, new Vector3(0, -0.1, 0)).y();
        q[human.model().coordinateNumber("wrist_extension_r")] = 0.5;
        poses.update(q);

        assertThat(poses.point(hand, new Vector3(0, -0.1, 0)).y()).isGreaterThan(before + 0.04);
    }

    @Test
    void whatIsNoBuildOfAnAdultIsRefused() {
        assertThatThrownBy(() -> new Physique(Sex.MALE, 180, 80))
                .hasMessage("The height (180.0 m) must lie between 1.2 and 2.3 m.\nMaybe it is in centimetres.");
        assertThatThrownBy(() -> new Physique(Sex.MALE, 1.8, Double.NaN)).hasMessageContaining("mass (NaN kg)");
    }

    private static Vector3 movement(String coordinate, String body, Vector3 inBody) {
        Human human = Human.of(WOMAN);
        int number = human.model().bodyNumber(body);
        BodyPoses poses = standing(human);
        Vector3 before = poses.point(number, inBody);
        double[] q = human.standing();
        q[human.model().coordinateNumber(coordinate)] += 0.05;
        poses.update(q);
        return poses.point(number, inBody).minus(before);
    }

    private static Vector3 direction(String where) {
        return switch (where) {
            case "forward" -> Vector3.X;
            case "back" -> Vector3.X.times(-1);
            case "up" -> Vector3.Y;
            case "down" -> Vector3.Y.times(-1);
            case "right" -> Vector3.Z;
            case "left" -> Vector3.Z.times(-1);
            default -> throw new IllegalArgumentException(where);
        };
    }

    private static BodyPoses standing(Human human) {
        BodyPoses poses = new BodyPoses(human.model());
        poses.update(human.standing());
        return poses;
    }

    private static double[] drawn(SplittableRandom random, double deviation) {
        return Human.of(MAN).model().coordinates().stream()
                .mapToDouble((Coordinate _) -> deviation * random.nextGaussian())
                .toArray();
    }
}
