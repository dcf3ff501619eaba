package org.myotome.biomechanics.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.multibody.MultibodyModel;

/**
 * FEATURE UNDER TEST: the laws that every motion keeps, on drawn models with functions of every kind: Lagrange's equation,
 * the balance of power, virtual work of outside forces, and gravity as an acceleration.
 */
class LawsTest {

    private static final int BODIES = 5;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void momentsAreThoseOfLagrangesEquation(long seed) {
        Drawn drawn = Drawn.of(seed);
        double[] expected = new Lagrangian(drawn.model).efforts(drawn.q, drawn.velocity, drawn.acceleration);

        assertClose(drawn.efforts(), expected, 2e-4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void powerIsTheRateOfEnergy(long seed) {
        Drawn drawn = Drawn.of(seed);
        Lagrangian energies = new Lagrangian(drawn.model);
        double time = 1e-3;
        double rate = (drawn.energyAfter(energies, time) - drawn.energyAfter(energies, -time)) / (2 * time);
        double power = 0;
        double[] efforts = drawn.efforts();
        for (int i = 0; i < efforts.length; i++) {
            power += efforts[i] * drawn.velocity[i];
        }

        assertThat(power).isCloseTo(rate, within(2e-4 * Math.max(10, Math.abs(rate))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void outsideForcesDoTheVirtualWorkThatTheMomentsNoLongerDo(long seed) {
        Drawn drawn = Drawn.of(seed);
        Vector3 inBody = drawn.random.vector(0.2);
        Vector3 force = drawn.random.vector(50);
        int body = drawn.random.number(BODIES);
        BodyPoses poses = new BodyPoses(drawn.model);
        poses.update(drawn.q);
        BodyForces forces = new BodyForces(drawn.model);
        forces.add(body, force, poses.point(body, inBody), Vector3.ZERO);
        double[] expected = drawn.efforts();
        double step = 1e-5;
        for (int i = 0; i < expected.length; i++) {
            double[] moved = drawn.q.clone();
            moved[i] += step;
            poses.update(moved);
            Vector3 after = poses.point(body, inBody);
            moved[i] -= 2 * step;
            poses.update(moved);
            expected[i] -= force.dot(after.minus(poses.point(body, inBody))) / (2 * step);
        }
        double[] effort = new double[expected.length];
        new InverseDynamics(drawn.model).solve(drawn.q, drawn.velocity, drawn.acceleration, forces, effort);

        assertClose(effort, expected, 1e-7);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void twoForcesAndAMomentOnOneBodyAddUp(long seed) {
        Drawn drawn = Drawn.of(seed);
        Vector3 arm = drawn.random.vector(0.3);
        Vector3 force = drawn.random.vector(20);
        BodyForces couple = new BodyForces(drawn.model);
        couple.add(0, force, arm, Vector3.ZERO);
        couple.add(0, force.times(-1), Vector3.ZERO, Vector3.ZERO);
        BodyForces moment = new BodyForces(drawn.model);
        moment.add(0, Vector3.X, Vector3.ZERO, Vector3.Y);
        moment.clear();
        moment.add(0, Vector3.ZERO, drawn.random.vector(1), arm.cross(force));

        assertClose(drawn.efforts(couple), drawn.efforts(moment), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void withoutGravityAndMotionNothingNeedsAMoment(long seed) {
        MultibodyModel drawn = RandomModels.curved(seed).model(BODIES);
        MultibodyModel floating = new MultibodyModel(
                "floating", Vector3.ZERO, drawn.bodies(), drawn.joints(), drawn.coordinates(), drawn.couplings());
        double[] nothing = new double[drawn.coordinates().size()];
        double[] effort = new double[nothing.length];
        new InverseDynamics(floating).solve(RandomModels.straight(seed).state(floating, 1), nothing, nothing, effort);

        assertThat(effort).containsOnly(0.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theSameModelInAMirrorNeedsTheMirroredMoments(long seed) {
        Drawn drawn = Drawn.of(seed);
        MultibodyModel mirrored = Mirror.of(drawn.model);
        double[] effort = new double[drawn.q.length];
        new InverseDynamics(mirrored).solve(drawn.q, drawn.velocity, drawn.acceleration, effort);

        assertClose(effort, drawn.efforts(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theOrderOfPartsDoesNotMatter(long seed) {
        Drawn drawn = Drawn.of(seed);
        MultibodyModel model = drawn.model;
        MultibodyModel reversed = new MultibodyModel(
                "reversed",
                model.gravity(),
                model.bodies().reversed(),
                model.joints().reversed(),
                model.coordinates(),
                model.couplings());
        double[] effort = new double[drawn.q.length];
        new InverseDynamics(reversed).solve(drawn.q, drawn.velocity, drawn.acceleration, effort);

        assertClose(effort, drawn.efforts(), 1e-12);
    }

    static void assertClose(double[] actual, double[] expected, double tolerance) {
        double largest = Arrays.stream(expected).map(Math::abs).max().orElse(0);
        assertThat(actual)
                .usingComparatorWithPrecision(tolerance * Math.max(10, largest))
                .containsExactly(expected);
    }

    /** A drawn model in a drawn state. */
    private static final class Drawn {
        private final RandomModels random;
        private final MultibodyModel model;
        private final double[] q;
        private final double[] velocity;
        private final double[] acceleration;

        private Drawn(RandomModels random) {
            this.random = random;
            model = random.model(BODIES);
            q = random.state(model, 0.7);
            velocity = random.state(model, 1);
            acceleration = random.state(model, 3);
        }

        static Drawn of(long seed) {
            return new Drawn(RandomModels.curved(seed));
        }

        double[] efforts() {
            double[] effort = new double[q.length];
            new InverseDynamics(model).solve(q, velocity, acceleration, effort);
            return effort;
        }

        double[] efforts(BodyForces forces) {
            double[] effort = new double[q.length];
            new InverseDynamics(model).solve(q, velocity, acceleration, forces, effort);
            return effort;
        }

        double energyAfter(Lagrangian energies, double time) {
            double[] then = Lagrangian.moved(Lagrangian.moved(q, velocity, time), acceleration, time * time / 2);
            double[] speed = Lagrangian.moved(velocity, acceleration, time);
            return energies.kinetic(then, speed) + energies.potential(then);
        }
    }
}
