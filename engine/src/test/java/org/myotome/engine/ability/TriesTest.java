package org.myotome.engine.ability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.myotome.engine.arithmetic.Logistic;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.engine.startingpoint.SidedMovement;

/** FEATURE UNDER TEST: the mean number of tries is one over the product of the probabilities of meeting each requirement. */
class TriesTest {

    private static final MovementDemand DEMAND = new MovementDemand(
            SidedMovement.both("x"),
            List.of(
                    new Requirement(Ability.TRUNK_CONTROL, -1.4),
                    new Requirement(Ability.KNEE_LEFT, 0.3),
                    new Requirement(Ability.MOBILITY, 2.1)),
            List.of());

    @Test
    void triesAreOneOverTheProductOfTheProbabilities() {
        int people = 500;
        double[][] abilities = new double[Ability.count()][people];
        double[][] odds = new double[Ability.count()][people];
        SeededRandom random = SeededRandom.of(11);
        for (int d = 0; d < abilities.length; d++) {
            for (int i = 0; i < people; i++) {
                abilities[d][i] = 3 * random.nextNormal();
            }
            Tries.odds(abilities[d], people, odds[d]);
        }
        double[] tries = new double[people];

        new Tries(DEMAND).at(odds, people, tries);

        for (int i = 0; i < people; i++) {
            double correct = 1;
            for (Requirement requirement : DEMAND.requirements()) {
                double ability = abilities[requirement.ability().dimension()][i];
                correct *= Logistic.sigmoid(TrialModel.FORM_SLOPE * (ability - requirement.threshold()));
            }
            assertThat(tries[i] * correct).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void thePersonFarBelowEveryThresholdStillHasANumber() {
        double[][] odds = new double[Ability.count()][1];
        for (double[] one : odds) {
            Tries.odds(new double[] {-12}, 1, one);
        }
        double[] tries = new double[1];

        new Tries(DEMAND).at(odds, 1, tries);

        assertThat(tries[0]).isFinite().isGreaterThan(1e20);
    }
}
