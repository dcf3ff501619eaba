package org.myotome.laboratory.itemresponse;

import java.util.List;
import org.myotome.engine.arithmetic.Logistic;

/**
 * An item scored 0, 1, 2 and so on (graded response model, Samejima 1969): a score of at least k has the probability
 * 1 / (1 + e^-(slope * ability - threshold k)).
 *
 * @param slope how sharply the score follows the ability, above 0
 * @param thresholds one for each score from 1, rising
 */
public record GradedItem(double slope, List<Double> thresholds) {

    /** No score is held for quite impossible, so that a surprise costs much and not everything. */
    private static final double SMALLEST_SHARE = 1e-9;

    public GradedItem {
        thresholds = List.copyOf(thresholds);
        boolean rising = !thresholds.isEmpty();
        for (int k = 1; k < thresholds.size(); k++) {
            rising &= thresholds.get(k - 1) < thresholds.get(k);
        }
        if (!(slope > 0) || !rising) {
            throw new IllegalArgumentException("The item (slope " + slope + ", thresholds " + thresholds
                    + ") needs a slope above 0 and rising thresholds.");
        }
    }

    /** Return how many different scores there are. */
    public int scores() {
        return thresholds.size() + 1;
    }

    /** Return the probability of each score from 0 at an ability, in standard deviations. */
    public double[] shares(double ability) {
        double[] shares = new double[scores()];
        double atLeast = 1;
        for (int score = 0; score < shares.length; score++) {
            boolean last = score == thresholds.size();
            double atLeastNext = last ? 0 : Logistic.sigmoid(slope * ability - thresholds.get(score));
            shares[score] = Math.max(SMALLEST_SHARE, atLeast - atLeastNext);
            atLeast = atLeastNext;
        }
        return shares;
    }
}
