package org.myotome.laboratory.dynamics;

import org.myotome.biomechanics.dynamics.InverseDynamics;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.multibody.MultibodyModel;
import org.myotome.engine.arithmetic.SeededRandom;

/** A model, and drawn states of it to work out the moments of, one after the other. Belongs to one thread. */
public final class HumanStates {

    private static final int STATES = 900;

    private final InverseDynamics dynamics;
    private final double[][] q = new double[STATES][];
    private final double[][] velocity = new double[STATES][];
    private final double[][] acceleration = new double[STATES][];
    private final double[] effort;
    private int next;

    private HumanStates(MultibodyModel model, long seed) {
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
    public static HumanStates drawn(long seed) {
        return of(Human.of(new Physique(Sex.MALE, 1.75, 75)).model(), seed);
    }

    /** Draw states of any model, in the same way. */
    static HumanStates of(MultibodyModel model, long seed) {
        return new HumanStates(model, seed);
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
        dynamics.solve(q[next], velocity[next], acceleration[next], effort);
        next = next + 1 == STATES ? 0 : next + 1;
        return effort;
    }
}
