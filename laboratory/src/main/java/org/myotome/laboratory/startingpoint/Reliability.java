package org.myotome.laboratory.startingpoint;

import java.util.ArrayList;
import java.util.List;

/**
 * How well foretold probabilities agree with what happens.
 *
 * @param bins groups of similar predictions, lowest first; empty ones are left out
 * @param expectedError the difference between predicted and observed, averaged over predictions (expected calibration
 *     error)
 * @param brier mean squared difference between prediction and outcome
 * @param n predictions
 */
record Reliability(List<Bin> bins, double expectedError, double brier, int n) {

    Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Predictions that are alike.
     *
     * @param predicted their mean
     * @param observed the share that came true
     * @param n how many there are
     */
    record Bin(double predicted, double observed, int n) {

        /** Return half of the 95 % interval of the observed share. */
        double halfWidth() {
            return 1.96 * Math.sqrt(observed * (1 - observed) / n);
        }
    }

    /** A prediction and what came of it. */
    record Pair(double predicted, boolean observed) {}

    static Reliability ofBeliefs(List<Result.Belief> beliefs) {
        double[] tenths = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1};
        return of(
                beliefs.stream()
                        .map(belief -> new Pair(belief.canDo(), belief.really()))
                        .toList(),
                tenths);
    }

    /** Group finely below .1, where the bound on pain lies. */
    static Reliability ofPain(List<Course.Prediction> predictions) {
        double[] ends = {0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.2, 0.4, 0.6, 1};
        return of(
                predictions.stream()
                        .map(prediction -> new Pair(prediction.painful(), prediction.hurt()))
                        .toList(),
                ends);
    }

    private static Reliability of(List<Pair> pairs, double[] ends) {
        List<Bin> bins = new ArrayList<>();
        double start = Double.NEGATIVE_INFINITY;
        double error = 0;
        for (double end : ends) {
            double from = start;
            List<Pair> within = pairs.stream()
                    .filter(pair -> pair.predicted() > from && pair.predicted() <= end)
                    .toList();
            if (!within.isEmpty()) {
                Bin bin = bin(within);
                bins.add(bin);
                error += bin.n() * Math.abs(bin.predicted() - bin.observed());
            }
            start = end;
        }
        return new Reliability(bins, error / pairs.size(), brier(pairs), pairs.size());
    }

    private static Bin bin(List<Pair> pairs) {
        double predicted = 0;
        int observed = 0;
        for (Pair pair : pairs) {
            predicted += pair.predicted();
            observed += pair.observed() ? 1 : 0;
        }
        return new Bin(predicted / pairs.size(), (double) observed / pairs.size(), pairs.size());
    }

    private static double brier(List<Pair> pairs) {
        double sum = 0;
        for (Pair pair : pairs) {
            double away = pair.predicted() - (pair.observed() ? 1 : 0);
            sum += away * away;
        }
        return sum / pairs.size();
    }
}
