package org.myotome.laboratory.dynamics;

import java.util.Optional;
import org.myotome.biomechanics.dynamics.BodyForces;
import org.myotome.biomechanics.dynamics.InverseDynamics;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.multibody.MultibodyModel;
import org.myotome.engine.arithmetic.SeededRandom;

/** A model, and drawn states of it to work out the moments of, one after the other. Belongs to one thread. */
public final class DrawnStates {

    private static final int STATES = 900;

    private final InverseDynamics dynamics;
    private final double[][] q = new double[STATES][];
    private final double[][] velocity = new double[STATES][];
    private final double[][] acceleration = new double[STATES][];
    private final double[] effort;
    private final Optional<BodyForces> forces;
    private int next;

    private DrawnStates(MultibodyModel model, Optional<BodyForces> forces, long seed) {
        this.forces = forces;
        dynamics = new InverseDynamics(model);
        effort = new double[model.coordinates().size()];
        SeededRandom random = SeededRandom.of(seed);
        for (int state = 0; state < STATES; state++) {
            q[state] = drawn(random, 0.4);
            velocity[state] = drawn(random, 2);
            acceleration[state] = drawn(random, 15);
        }
    }

    /** Draw states of the human of 1.75 m and 75 kg: angles with a standard deviation of 0.4 rad, as in running. */
    public static DrawnStates ofHuman(long seed) {
        return of(human(), seed);
    }

    /**
     * Draw the same states, with half the weight on each foot from below. Forces from outside need the places of all bodies, which
     * are worked out too.
     */
    static DrawnStates ofHumanWithGroundForces(long seed) {
        MultibodyModel human = human();
        BodyForces forces = new BodyForces(human);
        Vector3 half = human.gravity().times(-human.mass() / 2);
        forces.add(human.bodyNumber("foot_r"), half, new Vector3(0, 0, 0.1), Vector3.ZERO);
        forces.add(human.bodyNumber("foot_l"), half, new Vector3(0, 0, -0.1), Vector3.ZERO);
        return new DrawnStates(human, Optional.of(forces), seed);
    }

    private static MultibodyModel human() {
        return Human.of(new Physique(Sex.MALE, 1.75, 75)).model();
    }

    /** Draw states of any model, in the same way. */
    static DrawnStates of(MultibodyModel model, long seed) {
        return new DrawnStates(model, Optional.empty(), seed);
    }

    private double[] drawn(SeededRandom random, double deviation) {
        double[] numbers = new double[effort.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = deviation * random.nextNormal();
        }
        return numbers;
    }

    /** Return how many states there are before they come again. */
    int count() {
        return STATES;
    }

    int coordinates() {
        return effort.length;
    }

    /** Work out the moments of the next state; the array is the same each time. */
    public double[] solveNext() {
        if (forces.isPresent()) {
            dynamics.solve(q[next], velocity[next], acceleration[next], forces.get(), effort);
        } else {
            dynamics.solve(q[next], velocity[next], acceleration[next], effort);
        }
        next = next + 1 == STATES ? 0 : next + 1;
        return effort;
    }
}
