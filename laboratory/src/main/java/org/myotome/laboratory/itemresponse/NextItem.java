package org.myotome.laboratory.itemresponse;

import java.util.List;
import org.myotome.engine.arithmetic.Exponential;

/** Ways to choose the next item among those not seen yet; among equals the first. */
public enum NextItem {

    /** The item after which the scores of the others are expected to be least in doubt (expected log-loss of the rest). */
    LEAST_DOUBT_LEFT {
        @Override
        double badness(ScoreBelief belief, int item, List<Integer> unseen) {
            double doubt = entropy(belief.shares(item));
            double left = 0;
            for (int other : unseen) {
                if (other != item) {
                    left += pairEntropy(belief.pairShares(item, other)) - doubt;
                }
            }
            return left;
        }
    },

    /** The item whose own score is most in doubt: for two scores, the one closest to a coin-flip. */
    MOST_IN_DOUBT {
        @Override
        double badness(ScoreBelief belief, int item, List<Integer> unseen) {
            return -entropy(belief.shares(item));
        }
    };

    /** Items whose badness differs by less than this are equal, so that rounding never decides. */
    private static final double TIE = 1e-9;

    abstract double badness(ScoreBelief belief, int item, List<Integer> unseen);

    /**
     * Return the item to ask.
     *
     * @param unseen at least one
     */
    public int choose(ScoreBelief belief, List<Integer> unseen) {
        int best = unseen.getFirst();
        double least = Double.POSITIVE_INFINITY;
        for (int item : unseen) {
            double badness = badness(belief, item, unseen);
            if (badness < least - TIE) {
                least = badness;
                best = item;
            }
        }
        return best;
    }

    private static double entropy(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum -= share > 0 ? share * Exponential.log(share) : 0;
        }
        return sum;
    }

    private static double pairEntropy(double[][] shares) {
        double sum = 0;
        for (double[] row : shares) {
            sum += entropy(row);
        }
        return sum;
    }
}
