package org.myotome.biomechanics.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.function.Line;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.multibody.Axis;
import org.myotome.biomechanics.multibody.Body;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.multibody.Coordinate.Motion;
import org.myotome.biomechanics.multibody.Inertia;
import org.myotome.biomechanics.multibody.Joint;
import org.myotome.biomechanics.multibody.MultibodyModel;

/** FEATURE UNDER TEST: contact forces of cases that can be worked out on paper, and of a person who stands. */
class ContactForcesTest {

    private static final double G = 9.80665;
    private static final double CLOSE = 1e-4;

    /** A plank of 10 kg on two feet, 1 m and 3 m from its middle: the lever law gives 3/4 and 1/4. */
    @Test
    void leverLaw() {
        Support support = rigid(10)
                .solve(new double[6], List.of(floor(-1, 0, 0.5), floor(-1, 0, -0.5), floor(3, 0, 0)), capacities(6));

        List<Vector3> forces = held(support).forces();
        assertThat(forces.get(2).y()).isCloseTo(10 * G / 4, within(CLOSE));
        assertThat(forces.get(0).y()).isCloseTo(10 * G * 3 / 8, within(CLOSE));
        assertThat(forces.get(1).y()).isCloseTo(10 * G * 3 / 8, within(CLOSE));
    }

    /** The mass centre is 0.5 m outside of the feet. */
    @Test
    void whatTopplesIsNotHeld() {
        Support support = rigid(10)
                .solve(new double[6], List.of(floor(0.5, 0, 1), floor(0.5, 0, -1), floor(3, 0, 0)), capacities(6));

        assertThat(support).isInstanceOf(Support.NotHeld.class);
    }

    @Test
    void withoutAContactTheWholeWeightIsMissing() {
        assertThat(rigid(10).solve(new double[6], List.of(), capacities(6))).isEqualTo(new Support.NotHeld(1, 0));
    }

    /** The same plank, 80 m away. */
    @Test
    void thePlaceDoesNotMatter() {
        Support.Held far = held(rigid(10)
                .solve(
                        new double[] {80, 0, -30, 0, 0, 0},
                        List.of(floor(-1, 0, 0.5), floor(-1, 0, -0.5), floor(3, 0, 0)),
                        capacities(6)));

        assertThat(far.forces().get(2).y()).isCloseTo(10 * G / 4, within(CLOSE));
    }

    /** On a slope of 30 degrees a body holds with friction above tan 30 = 0.577 and slides below. */
    @Test
    void slope() {
        assertThat(onASlope(0.58)).isInstanceOf(Support.Held.class);
        assertThat(onASlope(0.57)).isInstanceOf(Support.NotHeld.class);
    }

    private static Support onASlope(double friction) {
        Vector3 normal = new Vector3(Math.sin(Math.PI / 6), Math.cos(Math.PI / 6), 0);
        Vector3 along = new Vector3(normal.y(), -normal.x(), 0);
        List<Contact> feet = List.of(
                new Contact(0, along.plus(Vector3.Z), normal, friction),
                new Contact(0, along.minus(Vector3.Z), normal, friction),
                new Contact(0, along.times(-1).plus(Vector3.Z), normal, friction),
                new Contact(0, along.times(-1).minus(Vector3.Z), normal, friction));
        return rigid(10).solve(new double[6], feet, capacities(6));
    }

    /** A ladder at a smooth wall, 60 degrees steep: the wall pushes with the weight over 2 tan 60. */
    @Test
    void ladderAtASmoothWall() {
        Vector3 top = new Vector3(Math.cos(Math.PI / 3), Math.sin(Math.PI / 3), 0);
        Vector3 wall = Vector3.X.times(-1);
        List<Contact> contacts = List.of(
                Contact.withFloor(0, top.times(-1).plus(Vector3.Z.times(0.2)), 0.5),
                Contact.withFloor(0, top.times(-1).minus(Vector3.Z.times(0.2)), 0.5),
                new Contact(0, top.plus(Vector3.Z.times(0.2)), wall, 0),
                new Contact(0, top.minus(Vector3.Z.times(0.2)), wall, 0));

        List<Vector3> forces =
                held(rigid(10).solve(new double[6], contacts, capacities(6))).forces();

        double push = 10 * G / (2 * Math.tan(Math.PI / 3));
        assertThat(forces.get(2).x() + forces.get(3).x()).isCloseTo(-push, within(CLOSE));
        assertThat(forces.get(0).x() + forces.get(1).x()).isCloseTo(push, within(CLOSE));
        assertThat(forces.get(0).y() + forces.get(1).y()).isCloseTo(10 * G, within(CLOSE));
    }

    /**
     * Two rods of 1 m and 6 kg, hinged at the top, 60 degrees steep. With rough feet the hinge needs no moment: each foot
     * pushes inward with w / (2 tan 60) = 17.0 N. With friction 0.2 it cannot: 0.2 w = 11.8 N, and the hinge makes up for it
     * with w cos 60 / 2 - 0.2 w sin 60 = 4.51 N m.
     */
    @Test
    void hingedRodsTakeTheLeastEffort() {
        double weight = 6 * G;
        Support.Held rough = held(hingedRods(0.9));
        Support.Held smooth = held(hingedRods(0.2));

        assertThat(inward(rough)).isCloseTo(weight / (2 * Math.tan(Math.PI / 3)), within(0.01));
        assertThat(rough.efforts().getLast()).isCloseTo(0, within(0.01));
        assertThat(inward(smooth)).isCloseTo(0.2 * weight, within(CLOSE));
        assertThat(Math.abs(smooth.efforts().getLast()))
                .isCloseTo(weight * Math.cos(Math.PI / 3) / 2 - 0.2 * weight * Math.sin(Math.PI / 3), within(1e-3));
    }

    private static double inward(Support.Held held) {
        return held.forces().get(0).x() + held.forces().get(1).x();
    }

    private static Support hingedRods(double friction) {
        Vector3 middle = new Vector3(0, -0.5, 0);
        Inertia thin = Inertia.ofMoments(0.5, 0, 0.5);
        Joint hinge = new Joint(
                "hinge",
                "left",
                "right",
                Placement.NONE,
                Placement.NONE,
                List.of(),
                List.of(Axis.moved(Vector3.Z, "open", Line.IDENTITY)));
        List<Coordinate> coordinates = new ArrayList<>(rootCoordinates());
        coordinates.add(new Coordinate("open", Motion.ROTATION, 0, -3, 3));
        MultibodyModel model = new MultibodyModel(
                "rods",
                MultibodyModel.STANDARD_GRAVITY,
                List.of(new Body("left", 6, middle, thin), new Body("right", 6, middle, thin)),
                List.of(root("left"), hinge),
                coordinates,
                List.of());
        double[] q = new double[7];
        q[3] = -Math.PI / 6;
        q[6] = Math.PI / 3;
        List<Contact> feet = List.of(
                Contact.withFloor(0, new Vector3(0, -1, 0.1), friction),
                Contact.withFloor(0, new Vector3(0, -1, -0.1), friction),
                Contact.withFloor(1, new Vector3(0, -1, 0.1), friction),
                Contact.withFloor(1, new Vector3(0, -1, -0.1), friction));
        return new ContactForces(model, 1).solve(q, feet, capacities(7));
    }

    /** Standing still: the ground carries the weight, both feet half of it, and the soles lie below the mass centre. */
    @Test
    void aPersonStandsOnBothFeetAlike() {
        Human human = Human.of(new Physique(Sex.FEMALE, 1.66, 62));
        double[] capacity = new double[human.model().coordinates().size()];
        Arrays.fill(capacity, 100);
        ContactForces statics = new ContactForces(human.model(), 1.66);
        double[] q = human.standing();
        double lean = Math.toRadians(3);
        for (String side : List.of("_r", "_l")) {
            q[human.model().coordinateNumber("ankle_dorsiflexion" + side)] = lean;
        }
        q[human.model().coordinateNumber("root_pitch")] = -lean;
        Support.Held held = held(statics.solve(q, soles(human), Capacities.sameBothWays(capacity)));

        double right = 0;
        double left = 0;
        for (int i = 0; i < 3; i++) {
            right += held.forces().get(i).y();
            left += held.forces().get(3 + i).y();
        }
        assertThat(right).isCloseTo(62 * G / 2, within(0.01));
        assertThat(left).isCloseTo(62 * G / 2, within(0.01));
        for (int i = 0; i < 6; i++) {
            assertThat(held.efforts().get(i)).isCloseTo(0, within(1e-3));
        }
        int ankle = human.model().coordinateNumber("ankle_dorsiflexion_r");
        int otherAnkle = human.model().coordinateNumber("ankle_dorsiflexion_l");
        assertThat(held.efforts().get(ankle))
                .isNegative()
                .isCloseTo(held.efforts().get(otherAnkle), within(0.01));
    }

    private static List<Contact> soles(Human human) {
        double below = -human.proportions().ankleHeight();
        List<Contact> contacts = new ArrayList<>();
        for (String side : List.of("foot_r", "foot_l")) {
            int foot = human.model().bodyNumber(side);
            contacts.add(Contact.withFloor(foot, new Vector3(-0.05, below, 0), 0.8));
            contacts.add(Contact.withFloor(foot, new Vector3(0.12, below, 0.03), 0.8));
            contacts.add(Contact.withFloor(foot, new Vector3(0.12, below, -0.03), 0.8));
        }
        return contacts;
    }

    @Test
    void whatIsNoContactOrCapacityIsRefused() {
        assertThatThrownBy(() -> new Contact(0, Vector3.ZERO, new Vector3(0, 2, 0), 0.5))
                .hasMessageContaining("must have the length 1");
        assertThatThrownBy(() -> Contact.withFloor(0, Vector3.ZERO, -0.5)).hasMessageContaining("friction (-0.5)");
        assertThatThrownBy(() -> Capacities.sameBothWays(new double[6]))
                .hasMessageContaining("The capacity (0.0) must be more than 0.");
        assertThatThrownBy(() -> rigid(1).solve(new double[6], List.of(), capacities(5)))
                .hasMessageContaining("There are 5 capacities for 6 coordinates.");
        assertThatThrownBy(() -> rigid(0)).hasMessageContaining("The weight (0.0 N)");
    }

    private static Support.Held held(Support support) {
        assertThat(support).isInstanceOf(Support.Held.class);
        return (Support.Held) support;
    }

    private static Contact floor(double x, double y, double z) {
        return Contact.withFloor(0, new Vector3(x, y, z), 0.5);
    }

    private static ContactForces rigid(double mass) {
        return new ContactForces(block(mass), 1);
    }

    private static MultibodyModel block(double mass) {
        return new MultibodyModel(
                "block",
                MultibodyModel.STANDARD_GRAVITY,
                List.of(new Body("block", mass, Vector3.ZERO, Inertia.ofMoments(mass, mass, mass))),
                List.of(root("block")),
                rootCoordinates(),
                List.of());
    }

    /** The joint to the ground costs nothing; what hangs on it has a capacity of 10 N m. */
    private static Capacities capacities(int count) {
        double[] capacities = new double[count];
        Arrays.fill(capacities, 10);
        Arrays.fill(capacities, 0, Math.min(6, count), Double.POSITIVE_INFINITY);
        return Capacities.sameBothWays(capacities);
    }

    private static Joint root(String body) {
        return new Joint(
                "root",
                MultibodyModel.GROUND,
                body,
                Placement.NONE,
                Placement.NONE,
                List.of(axis(Vector3.X, "x"), axis(Vector3.Y, "y"), axis(Vector3.Z, "z")),
                List.of(axis(Vector3.Z, "pitch"), axis(Vector3.X, "roll"), axis(Vector3.Y, "yaw")));
    }

    private static Axis axis(Vector3 direction, String coordinate) {
        return Axis.moved(direction, coordinate, Line.IDENTITY);
    }

    private static List<Coordinate> rootCoordinates() {
        return List.of(
                new Coordinate("x", Motion.TRANSLATION, 0, -9, 9),
                new Coordinate("y", Motion.TRANSLATION, 0, -9, 9),
                new Coordinate("z", Motion.TRANSLATION, 0, -9, 9),
                new Coordinate("pitch", Motion.ROTATION, 0, -9, 9),
                new Coordinate("roll", Motion.ROTATION, 0, -9, 9),
                new Coordinate("yaw", Motion.ROTATION, 0, -9, 9));
    }
}
