package org.myotome.engine.ability;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.myotome.engine.arithmetic.Cholesky;
import org.myotome.engine.arithmetic.Exponential;

/**
 * The logarithm of prior times the likelihood of every trial, for some points at once, up to a constant.
 *
 * <p>Points are stored by dimension. The instance owns its working memory and belongs to one thread.
 */
final class LogTarget {

    /** Below this a product of likelihoods is put aside as a logarithm, before it gets too small for a number. */
    private static final double SMALL = 1e-150;

    private final List<TrialLikelihood> history;
    private final double[] mean;
    private final double[][] root;
    private final Tries[] tries;
    private final double[][] odds;
    private final int[] asked;
    private final double[][] scaled;
    private final double[] correct;
    private final double[] ofTrial;
    private final double[] product;

    /**
     * Prepare.
     *
     * @param most how many points there are at once, at most
     */
    LogTarget(Prior prior, List<TrialLikelihood> history, int most) {
        int dimensions = prior.dimensions();
        this.history = history;
        this.mean = new double[dimensions];
        this.root = new double[dimensions][dimensions];
        Cholesky priorRoot = prior.root();
        for (int row = 0; row < dimensions; row++) {
            mean[row] = prior.mean(row);
            for (int column = 0; column <= row; column++) {
                root[row][column] = priorRoot.entry(row, column);
            }
        }
        this.tries =
                history.stream().map(TrialLikelihood::demand).map(Tries::new).toArray(Tries[]::new);
        this.asked = Stream.of(tries)
                .flatMapToInt(one -> IntStream.of(one.dimensions()))
                .distinct()
                .toArray();
        this.odds = new double[dimensions][];
        for (int dimension : asked) {
            odds[dimension] = new double[most];
        }
        this.scaled = new double[dimensions][most];
        this.correct = new double[most];
        this.ofTrial = new double[most];
        this.product = new double[most];
    }

    /**
     * Compute the logarithms.
     *
     * @param points by dimension and point; only the first {@code count} points are looked at
     * @param logs where the results go
     */
    void at(double[][] points, int count, double[] logs) {
        prior(points, count, logs);
        for (int dimension : asked) {
            Tries.odds(points[dimension], count, odds[dimension]);
        }
        for (int i = 0; i < count; i++) {
            product[i] = 1;
        }
        for (int trial = 0; trial < tries.length; trial++) {
            tries[trial].correct(odds, count, correct);
            history.get(trial).at(points, correct, count, ofTrial);
            for (int i = 0; i < count; i++) {
                product[i] *= ofTrial[i];
                if (product[i] < SMALL) {
                    logs[i] += Exponential.log(product[i]);
                    product[i] = 1;
                }
            }
        }
        for (int i = 0; i < count; i++) {
            logs[i] += Exponential.log(product[i]);
        }
    }

    private void prior(double[][] points, int count, double[] logs) {
        for (int i = 0; i < count; i++) {
            logs[i] = 0;
        }
        for (int row = 0; row < mean.length; row++) {
            double[] rest = scaled[row];
            double[] values = points[row];
            double centre = mean[row];
            for (int i = 0; i < count; i++) {
                rest[i] = values[i] - centre;
            }
            for (int column = 0; column < row; column++) {
                // Abilities and tolerances are independent, so nearly half of the entries are zero.
                if (root[row][column] != 0) {
                    subtract(rest, root[row][column], scaled[column], count);
                }
            }
            double pivot = root[row][row];
            for (int i = 0; i < count; i++) {
                rest[i] /= pivot;
                logs[i] -= 0.5 * (rest[i] * rest[i]);
            }
        }
    }

    private static void subtract(double[] from, double factor, double[] values, int count) {
        for (int i = 0; i < count; i++) {
            from[i] -= factor * values[i];
        }
    }
}
