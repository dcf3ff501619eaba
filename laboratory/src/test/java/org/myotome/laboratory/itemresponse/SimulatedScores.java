package org.myotome.laboratory.itemresponse;

import java.util.List;
import org.myotome.engine.arithmetic.Cholesky;
import org.myotome.engine.arithmetic.SeededRandom;

/** Draws people from a graded model by its formula, apart from the code that fits. */
final class SimulatedScores {

    private SimulatedScores() {}

    /** Draw the scores of so many people; each is missing with a probability. */
    static ScoreTable draw(
            List<GradedItem> items,
            List<Integer> abilityOf,
            double[][] correlation,
            int people,
            double missing,
            long seed) {
        SeededRandom random = SeededRandom.of(seed);
        Cholesky root = Cholesky.of(correlation);
        int[][] scores = new int[people][items.size()];
        for (int[] person : scores) {
            double[] independent = new double[correlation.length];
            for (int ability = 0; ability < independent.length; ability++) {
                independent[ability] = random.nextNormal();
            }
            double[] abilities = root.times(independent);
            for (int item = 0; item < person.length; item++) {
                person[item] = score(items.get(item), abilities[abilityOf.get(item)], random.nextUniform());
                if (random.nextUniform() < missing) {
                    person[item] = ScoreTable.MISSING;
                }
            }
        }
        return ScoreTable.of(scores, items.getFirst().scores() - 1);
    }

    private static int score(GradedItem item, double ability, double uniform) {
        int score = 0;
        for (double threshold : item.thresholds()) {
            score += uniform < 1 / (1 + Math.exp(threshold - item.slope() * ability)) ? 1 : 0;
        }
        return score;
    }
}
