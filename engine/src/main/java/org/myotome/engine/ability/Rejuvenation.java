package org.myotome.engine.ability;

import java.util.List;
import org.myotome.engine.arithmetic.Cholesky;
import org.myotome.engine.arithmetic.Exponential;
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
        double[] point = new double[values.length];
        for (int i = 0; i < chosen.length; i++) {
            for (int d = 0; d < point.length; d++) {
                point[d] = values[d][chosen[i]];
            }
            double[] end = walk(point, root, steps);
            for (int d = 0; d < end.length; d++) {
                moved[d][i] = end[d];
            }
        }
        return moved;
    }

    private int[] resample(double[] weights) {
        int count = weights.length;
        int[] chosen = new int[count];
        double start = random.nextUniform();
        double passed = weights[0];
        int particle = 0;
        for (int i = 0; i < count; i++) {
            double wanted = (i + start) / count;
            while (passed < wanted && particle < count - 1) {
                particle++;
                passed += weights[particle];
            }
            chosen[i] = particle;
        }
        return chosen;
    }

    private static double[][] covariance(double[][] values, double[] weights) {
        double[][] covariance = Moments.of(values, weights).covariance();
        for (int row = 0; row < covariance.length; row++) {
            covariance[row][row] += JITTER;
        }
        return covariance;
    }

    private double[] walk(double[] from, Cholesky root, int steps) {
        double[] here = from.clone();
        double hereLog = logTarget(here);
        double[] independent = new double[here.length];
        for (int step = 0; step < steps; step++) {
            for (int d = 0; d < independent.length; d++) {
                independent[d] = random.nextNormal();
            }
            double[] there = root.times(independent);
            for (int d = 0; d < there.length; d++) {
                there[d] = here[d] + STEP_LENGTH * there[d];
            }
            double thereLog = logTarget(there);
            if (Exponential.log(random.nextUniform()) < thereLog - hereLog) {
                here = there;
                hereLog = thereLog;
            }
        }
        return here;
    }

    private double logTarget(double[] point) {
        double likelihood = 1;
        double logOfEarlier = 0;
        for (TrialLikelihood trial : history) {
            likelihood *= trial.at(point);
            if (likelihood < 1e-150) {
                logOfEarlier += Exponential.log(likelihood);
                likelihood = 1;
            }
        }
        return prior.logDensity(point) + logOfEarlier + Exponential.log(likelihood);
    }
}
