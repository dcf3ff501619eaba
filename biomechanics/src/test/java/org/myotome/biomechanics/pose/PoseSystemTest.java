package org.myotome.biomechanics.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.myotome.biomechanics.dynamics.BodyJacobians;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;

/** FEATURE UNDER TEST: the slope of the cost against central differences, with contacts, obstacles and balance at work. */
class PoseSystemTest {

    private static final double STEP = 1e-6;

    @Test
    void theSlopeIsTheDerivativeOfTheCost() {
        Human human = Human.of(new Physique(Sex.FEMALE, 1.66, 62));
        SplittableRandom random = new SplittableRandom(31);
        for (PoseRequest request : Poses.all().values()) {
            PoseWishes wishes = new PoseWishes(human, request);
            PoseSystem system =
                    new PoseSystem(new BodyJacobians(human.model()), new BodyPatches(human), wishes, request);
            double[] q = wishes.wanted.clone();
            for (int i = 0; i < q.length; i++) {
                q[i] += 0.2 * random.nextGaussian();
            }
            Equations here = new Equations(q.length);
            system.evaluate(q, 10, here);
            for (int i = 0; i < q.length; i++) {
                double difference = (cost(system, q, i, STEP) - cost(system, q, i, -STEP)) / (2 * STEP);
                assertThat(2 * here.slope[i]).isCloseTo(difference, within(1e-4 * (1 + Math.abs(difference))));
            }
        }
    }

    private static double cost(PoseSystem system, double[] q, int coordinate, double step) {
        double[] moved = q.clone();
        moved[coordinate] += step;
        Equations there = new Equations(q.length);
        system.evaluate(moved, 10, there);
        return there.cost;
    }
}
