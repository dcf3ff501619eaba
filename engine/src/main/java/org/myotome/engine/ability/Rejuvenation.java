package org.myotome.engine.ability;

import java.util.List;
import org.myotome.engine.arithmetic.Cholesky;
import org.myotome.engine.arithmetic.Exponential;
import org.myotome.engine.arithmetic.Resampling;
import org.myotome.engine.arithmetic.SeededRandom;

/**
 * Redraws particles by weight and moves each a few random steps towards where the whole history makes them likely.
 *
 * <p>Systematic resampling, then six steps (twenty after a surprise) of random-walk Metropolis with the particles' own covariance. The target is
 * prior times the likelihood of every trial, so nothing is lost by repeating this (Chopin 2002, iterated batch importance
 * sampling).
 */
final class Rejuvenation {

    private static final int STEPS = 6;

    /** So many particles walk side by side: enough to keep loops long, few enough to stay in the nearest memory. */
    private static final int BLOCK = 128;

    /** About 2.38 over the root of the number of dimensions, a little shorter because posteriors are skewed. */
    private static final double STEP_LENGTH = 0.45;

    /** Added to each variance, so that particles can leave a point on which most of them have landed. */
    private static final double JITTER = 0.02;

    /** When fewer than this share of the particles counts, they have further to go. */
    private static final double FEW = 0.02;

    private static final int STEPS_FOR_FEW = 20;

    private final Prior prior;
    private final List<TrialLikelihood> history;
    private final SeededRandom random;

    Rejuvenation(Prior prior, List<TrialLikelihood> history, SeededRandom random) {
        this.prior = prior;
        this.history = history;
        this.random = random;
    }

    /** Return moved particles, all of equal weight. */
    double[][] move(double[][] values, double[] weights) {
        int[] chosen = resample(weights);
        Cholesky root = Cholesky.of(covariance(values, weights));
        double counting = 1 / Sums.product(weights, weights);
        int steps = counting < FEW * weights.length ? STEPS_FOR_FEW : STEPS;
        double[][] moved = new double[values.length][weights.length];
        Block block = new Block(values.length, steps, root);
        for (int first = 0; first < chosen.length; first += BLOCK) {
            int size = Math.min(BLOCK, chosen.length - first);
            for (int d = 0; d < values.length; d++) {
                for (int i = 0; i < size; i++) {
                    block.here[d][i] = values[d][chosen[first + i]];
                }
            }
            block.walk(size);
            for (int d = 0; d < values.length; d++) {
                System.arraycopy(block.here[d], 0, moved[d], first, size);
            }
        }
        return moved;
    }

    private int[] resample(double[] weights) {
        int count = weights.length;
        int[] chosen = new int[count];
        Resampling.choose(weights, count, random.nextUniform(), chosen);
        return chosen;
    }

    private static double[][] covariance(double[][] values, double[] weights) {
        double[][] covariance = Moments.of(values, weights).covariance();
        for (int row = 0; row < covariance.length; row++) {
            covariance[row][row] += JITTER;
        }
        return covariance;
    }

    /** Some particles that walk side by side, stored by dimension. Each draws its numbers as if it walked alone. */
    private final class Block {

        private final int steps;
        private final Cholesky root;
        private final LogTarget target = new LogTarget(prior, history, BLOCK);
        private final double[][] here;
        private final double[][] there;
        private final double[][][] directions;
        private final double[][] luck;
        private final double[] hereLog = new double[BLOCK];
        private final double[] thereLog = new double[BLOCK];

        Block(int dimensions, int steps, Cholesky root) {
            this.steps = steps;
            this.root = root;
            this.here = new double[dimensions][BLOCK];
            this.there = new double[dimensions][BLOCK];
            this.directions = new double[steps][dimensions][BLOCK];
            this.luck = new double[steps][BLOCK];
        }

        void walk(int size) {
            draw(size);
            target.at(here, size, hereLog);
            for (int step = 0; step < steps; step++) {
                propose(directions[step], size);
                target.at(there, size, thereLog);
                accept(luck[step], size);
            }
        }

        private void draw(int size) {
            for (int i = 0; i < size; i++) {
                for (int step = 0; step < steps; step++) {
                    for (int d = 0; d < here.length; d++) {
                        directions[step][d][i] = random.nextNormal();
                    }
                    luck[step][i] = random.nextUniform();
                }
            }
        }

        private void propose(double[][] independent, int size) {
            for (int row = 0; row < here.length; row++) {
                double[] proposed = there[row];
                for (int i = 0; i < size; i++) {
                    proposed[i] = 0;
                }
                for (int column = 0; column <= row; column++) {
                    double factor = root.entry(row, column);
                    double[] direction = independent[column];
                    for (int i = 0; i < size; i++) {
                        proposed[i] += factor * direction[i];
                    }
                }
                double[] from = here[row];
                for (int i = 0; i < size; i++) {
                    proposed[i] = from[i] + STEP_LENGTH * proposed[i];
                }
            }
        }

        private void accept(double[] lucky, int size) {
            for (int i = 0; i < size; i++) {
                double gain = thereLog[i] - hereLog[i];
                if (gain >= 0 || Exponential.log(lucky[i]) < gain) {
                    for (int d = 0; d < here.length; d++) {
                        here[d][i] = there[d][i];
                    }
                    hereLog[i] = thereLog[i];
                }
            }
        }
    }
}
