package org.myotome.biomechanics.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.function.Line;
import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.Axis;
import org.myotome.biomechanics.multibody.Body;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.multibody.Coordinate.Motion;
import org.myotome.biomechanics.multibody.Inertia;
import org.myotome.biomechanics.multibody.Joint;
import org.myotome.biomechanics.multibody.MultibodyModel;

/** FEATURE UNDER TEST: motions whose moments can be written down on paper. */
class ClosedFormTest {

    private static final double G = 9.80665;
    private static final double TINY = 1e-13;

    /** A rod of mass m that hangs from its end at distance c: (J + m c^2) a + m g c sin q. */
    @Test
    void pendulum() {
        MultibodyModel rod = pendulum(1.7, 0.4, 0.09);
        double q = 0.6;
        double acceleration = 2.3;

        assertThat(solve(rod, new double[] {q}, new double[] {-1.1}, new double[] {acceleration})[0])
                .isCloseTo((0.09 + 1.7 * 0.16) * acceleration + 1.7 * G * 0.4 * Math.sin(q), within(TINY));
    }

    /** Two point masses on rods of length l1 and l2, one below the other (Goldstein, chapter 1). */
    @Test
    void doublePendulum() {
        double m1 = 1.3;
        double m2 = 0.8;
        double l1 = 0.5;
        double l2 = 0.7;
        MultibodyModel model = doublePendulum(m1, m2, l1, l2);
        double a = 0.4;
        double b = -0.9;
        double[] u = {1.2, -2.1};
        double[] e = {3.0, 1.5};
        double inner = m2 * l1 * l2;
        double lower = m2 * l2 * l2 * (e[0] + e[1])
                + inner * (Math.cos(b) * e[0] + Math.sin(b) * u[0] * u[0])
                + m2 * G * l2 * Math.sin(a + b);
        double upper = lower
                + (m1 + m2) * l1 * l1 * e[0]
                + inner * (Math.cos(b) * (e[0] + e[1]) - Math.sin(b) * (u[0] + u[1]) * (u[0] + u[1]))
                + (m1 + m2) * G * l1 * Math.sin(a);

        double[] effort = solve(model, new double[] {a, b}, u, e);

        assertThat(effort[0]).isCloseTo(upper, within(1e-12));
        assertThat(effort[1]).isCloseTo(lower, within(1e-12));
    }

    /** What falls freely without turning needs no force at all. */
    @Test
    void freeFall() {
        double[] effort =
                solve(free(2.5), new double[] {0.3, 1, -2, 0.4}, new double[] {1, 2, 3, 0}, new double[] {0, -G, 0, 0});

        assertThat(effort).usingComparatorWithPrecision(TINY).containsExactly(0, 0, 0, 0);
    }

    /** What rests on a force of its own weight below its mass centre needs nothing either. */
    @Test
    void weightIsHeldByTheGround() {
        MultibodyModel model = free(2.5);
        BodyForces ground = new BodyForces(model);
        ground.add(0, new Vector3(0, 2.5 * G, 0), new Vector3(1, 0, 3), Vector3.ZERO);
        double[] effort = new double[4];
        new InverseDynamics(model).solve(new double[] {1, 2, 3, 0}, new double[4], new double[4], ground, effort);

        assertThat(effort).usingComparatorWithPrecision(1e-12).containsExactly(0, 0, 0, 0);
    }

    /** A force that slides a mass along a turning arm: Coriolis in the turn, centripetal along the arm. */
    @Test
    void slidingAlongATurningArm() {
        MultibodyModel model = turntable(0.9);
        double[] effort = solve(model, new double[] {0.8, 0.5}, new double[] {2, 3}, new double[] {0.7, -1});

        assertThat(effort[0]).isCloseTo(0.9 * (0.25 * 0.7 + 2 * 0.5 * 2 * 3), within(TINY));
        assertThat(effort[1]).isCloseTo(0.9 * (-1 - 0.5 * 4), within(TINY));
    }

    @Test
    void whatIsNotFiniteIsRefusedByName() {
        assertThatThrownBy(
                        () -> solve(pendulum(1, 1, 1), new double[] {Double.NaN}, new double[] {0}, new double[] {0}))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("The effort at (swing) is not finite: NaN.\n"
                        + "Maybe a value, velocity or acceleration is NaN or beyond all measure.");
    }

    private static double[] solve(MultibodyModel model, double[] q, double[] velocity, double[] acceleration) {
        double[] effort = new double[q.length];
        new InverseDynamics(model).solve(q, velocity, acceleration, effort);
        return effort;
    }

    private static MultibodyModel pendulum(double mass, double distance, double inertia) {
        Body rod = new Body("rod", mass, new Vector3(0, -distance, 0), Inertia.ofMoments(inertia, 0, inertia));
        return model(List.of(rod), List.of(hinge("swing", MultibodyModel.GROUND, "rod", 0)), turning("swing"));
    }

    private static MultibodyModel doublePendulum(double m1, double m2, double l1, double l2) {
        Body upper = new Body("upper", m1, new Vector3(0, -l1, 0), Inertia.NONE);
        Body lower = new Body("lower", m2, new Vector3(0, -l2, 0), Inertia.NONE);
        return model(
                List.of(upper, lower),
                List.of(hinge("a", MultibodyModel.GROUND, "upper", 0), hinge("b", "upper", "lower", -l1)),
                turning("a"),
                turning("b"));
    }

    private static MultibodyModel free(double mass) {
        Body ball = new Body("ball", mass, Vector3.ZERO, Inertia.ofMoments(1, 1, 1));
        Joint joint = new Joint(
                "free",
                MultibodyModel.GROUND,
                "ball",
                Placement.NONE,
                Placement.NONE,
                List.of(axis(Vector3.X, "x"), axis(Vector3.Y, "y"), axis(Vector3.Z, "z")),
                List.of(axis(Vector3.Y, "spin")));
        return model(List.of(ball), List.of(joint), moving("x"), moving("y"), moving("z"), turning("spin"));
    }

    private static MultibodyModel turntable(double mass) {
        Body arm = new Body("arm", 0, Vector3.ZERO, Inertia.NONE);
        Body bead = new Body("bead", mass, Vector3.ZERO, Inertia.NONE);
        Joint turn = new Joint(
                "turn",
                MultibodyModel.GROUND,
                "arm",
                Placement.NONE,
                Placement.NONE,
                List.of(),
                List.of(axis(Vector3.Y, "turn")));
        Joint slide = new Joint(
                "slide", "arm", "bead", Placement.NONE, Placement.NONE, List.of(axis(Vector3.X, "slide")), List.of());
        return model(List.of(arm, bead), List.of(turn, slide), turning("turn"), moving("slide"));
    }

    private static Joint hinge(String coordinate, String parent, String child, double y) {
        return new Joint(
                "at " + child,
                parent,
                child,
                Placement.at(new Vector3(0, y, 0)),
                Placement.NONE,
                List.of(),
                List.of(axis(Vector3.Z, coordinate)));
    }

    private static Axis axis(Vector3 direction, String coordinate) {
        return Axis.moved(direction, coordinate, Line.IDENTITY);
    }

    private static Coordinate turning(String name) {
        return new Coordinate(name, Motion.ROTATION, 0, -9, 9);
    }

    private static Coordinate moving(String name) {
        return new Coordinate(name, Motion.TRANSLATION, 0, -9, 9);
    }

    private static MultibodyModel model(List<Body> bodies, List<Joint> joints, Coordinate... coordinates) {
        return new MultibodyModel(
                "on paper", MultibodyModel.STANDARD_GRAVITY, bodies, joints, List.of(coordinates), List.of());
    }
}
