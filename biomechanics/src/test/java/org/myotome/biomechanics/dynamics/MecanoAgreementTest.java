package org.myotome.biomechanics.dynamics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.myotome.biomechanics.human.Human;
import org.myotome.biomechanics.human.Physique;
import org.myotome.biomechanics.human.Sex;
import org.myotome.biomechanics.multibody.MultibodyModel;

/** FEATURE UNDER TEST: on drawn trees and states we find the moments that mecano finds, within 1e-9 of the largest. */
class MecanoAgreementTest {

    private static final int TREES = 40;
    private static final int STATES = 5;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void drawnTreesAgree(boolean curved) {
        double worst = 0;
        int compared = 0;
        for (int seed = 1; seed <= TREES; seed++) {
            RandomModels random = curved ? RandomModels.curved(seed) : RandomModels.straight(seed);
            MultibodyModel model = random.model(1 + seed % 15);
            InverseDynamics ours = new InverseDynamics(model);
            MecanoOracle mecano = new MecanoOracle(model);
            double[] effort = new double[model.coordinates().size()];
            for (int i = 0; i < STATES; i++) {
                double[] q = random.state(model, 1);
                double[] velocity = random.state(model, 3);
                double[] acceleration = random.state(model, 10);
                ours.solve(q, velocity, acceleration, effort);
                worst = Math.max(worst, difference(effort, mecano.solve(q, velocity, acceleration)));
                compared += effort.length;
            }
        }

        assertThat(compared).isGreaterThan(2000);
        assertThat(worst).isLessThan(1e-9);
    }

    @Test
    void theHumanAgrees() {
        RandomModels random = RandomModels.straight(7);
        MultibodyModel model = Human.of(new Physique(Sex.FEMALE, 1.66, 62)).model();
        InverseDynamics ours = new InverseDynamics(model);
        MecanoOracle mecano = new MecanoOracle(model);
        double[] effort = new double[model.coordinates().size()];
        for (int i = 0; i < 100; i++) {
            double[] q = random.state(model, 0.7);
            double[] velocity = random.state(model, 3);
            double[] acceleration = random.state(model, 20);
            ours.solve(q, velocity, acceleration, effort);

            assertThat(difference(effort, mecano.solve(q, velocity, acceleration)))
                    .isLessThan(1e-9);
        }
    }

    private static double difference(double[] ours, double[] theirs) {
        double largest = 1;
        double difference = 0;
        for (int i = 0; i < ours.length; i++) {
            largest = Math.max(largest, Math.abs(theirs[i]));
            difference = Math.max(difference, Math.abs(ours[i] - theirs[i]));
        }
        return difference / largest;
    }
}
