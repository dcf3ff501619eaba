package org.myotome.laboratory.itemresponse;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.arithmetic.Cholesky;
import org.myotome.engine.arithmetic.Exponential;
import org.myotome.engine.arithmetic.Logistic;

/**
 * Fits one graded item to how often each score is expected at each ability: the mode of likelihood times prior, by Fisher
 * scoring with halved steps.
 *
 * <p>The parameters are the logarithm of the slope and the thresholds.
 */
final class ItemFit {

    private static final int STEPS = 8;
    private static final int HALVINGS = 12;
    private static final double SMALLEST_SHARE = 1e-12;
    private static final double SMALL_GAIN = 1e-9;

    private final double[] abilities;
    private final double[][] counts;
    private final GradedFit.Prior prior;

    /**
     * Prepare a fit.
     *
     * @param counts expected number of people, by place, then score
     */
    ItemFit(double[] abilities, double[][] counts, GradedFit.Prior prior) {
        this.abilities = abilities;
        this.counts = counts;
        this.prior = prior;
    }

    /** Return the item of highest posterior density, starting from another. */
    GradedItem improve(GradedItem start) {
        double[] parameters = parameters(start);
        double value = value(parameters);
        for (int step = 0; step < STEPS; step++) {
            double[] direction = direction(parameters);
            double[] next = halvedUntilBetter(parameters, direction, value);
            double gain = value(next) - value;
            parameters = next;
            value += gain;
            if (gain < SMALL_GAIN) {
                break;
            }
        }
        return item(parameters);
    }

    /** Return the logarithm of the prior density of an item, up to a constant. */
    static double logPrior(GradedItem item, GradedFit.Prior prior) {
        return logPrior(parameters(item), prior);
    }

    private static double logPrior(double[] parameters, GradedFit.Prior prior) {
        double sum = -0.5 * square((parameters[0] - prior.logSlopeMean()) / prior.logSlopeSpread());
        for (int k = 1; k < parameters.length; k++) {
            sum -= 0.5 * square(parameters[k] / prior.thresholdSpread());
        }
        return sum;
    }

    private double[] halvedUntilBetter(double[] from, double[] direction, double value) {
        double length = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double[] to = from.clone();
            for (int k = 0; k < to.length; k++) {
                to[k] += length * direction[k];
            }
            if (isRising(to) && value(to) > value) {
                return to;
            }
            length /= 2;
        }
        return from;
    }

    private static boolean isRising(double[] parameters) {
        for (int k = 2; k < parameters.length; k++) {
            if (parameters[k - 1] >= parameters[k]) {
                return false;
            }
        }
        return true;
    }

    private double value(double[] parameters) {
        double sum = logPrior(parameters, prior);
        for (int place = 0; place < abilities.length; place++) {
            double[] atLeast = atLeast(parameters, abilities[place]);
            for (int score = 0; score < counts[place].length; score++) {
                double share = Math.max(SMALLEST_SHARE, atLeast[score] - atLeast[score + 1]);
                sum += counts[place][score] * Exponential.log(share);
            }
        }
        return sum;
    }

    /** Return the probabilities of a score of at least 0, 1 and so on, ending with the impossible one. */
    private static double[] atLeast(double[] parameters, double ability) {
        double[] atLeast = new double[parameters.length + 1];
        atLeast[0] = 1;
        double slope = Exponential.exp(parameters[0]);
        for (int k = 1; k < parameters.length; k++) {
            atLeast[k] = Logistic.sigmoid(slope * ability - parameters[k]);
        }
        return atLeast;
    }

    private double[] direction(double[] parameters) {
        int size = parameters.length;
        double[] gradient = new double[size];
        double[][] information = new double[size][size];
        gradient[0] = -(parameters[0] - prior.logSlopeMean()) / square(prior.logSlopeSpread());
        information[0][0] = 1 / square(prior.logSlopeSpread());
        for (int k = 1; k < size; k++) {
            gradient[k] = -parameters[k] / square(prior.thresholdSpread());
            information[k][k] = 1 / square(prior.thresholdSpread());
        }
        for (int place = 0; place < abilities.length; place++) {
            addPlace(parameters, place, gradient, information);
        }
        return solve(information, gradient);
    }

    private void addPlace(double[] parameters, int place, double[] gradient, double[][] information) {
        double[] atLeast = atLeast(parameters, abilities[place]);
        double slopeTimesAbility = Exponential.exp(parameters[0]) * abilities[place];
        double people = 0;
        for (double count : counts[place]) {
            people += count;
        }
        for (int score = 0; score < counts[place].length; score++) {
            double share = Math.max(SMALLEST_SHARE, atLeast[score] - atLeast[score + 1]);
            double[] change = change(atLeast, score, slopeTimesAbility);
            for (int row = 0; row < change.length; row++) {
                gradient[row] += counts[place][score] * change[row] / share;
                for (int column = 0; column <= row; column++) {
                    information[row][column] += people * change[row] * change[column] / share;
                }
            }
        }
    }

    /** Return how the probability of a score changes with each parameter. */
    private static double[] change(double[] atLeast, int score, double slopeTimesAbility) {
        double[] change = new double[atLeast.length - 1];
        for (int k = score; k <= score + 1; k++) {
            double steep = atLeast[k] * (1 - atLeast[k]);
            double sign = k == score ? 1 : -1;
            if (k > 0 && k < change.length) {
                change[0] += sign * steep * slopeTimesAbility;
                change[k] -= sign * steep;
            }
        }
        return change;
    }

    private static double[] solve(double[][] positiveDefinite, double[] right) {
        Cholesky root = Cholesky.of(positiveDefinite);
        double[] solution = root.solve(right);
        for (int row = solution.length - 1; row >= 0; row--) {
            for (int below = row + 1; below < solution.length; below++) {
                solution[row] -= root.entry(below, row) * solution[below];
            }
            solution[row] /= root.entry(row, row);
        }
        return solution;
    }

    private static double[] parameters(GradedItem item) {
        double[] parameters = new double[item.scores()];
        parameters[0] = Exponential.log(item.slope());
        for (int k = 1; k < parameters.length; k++) {
            parameters[k] = item.thresholds().get(k - 1);
        }
        return parameters;
    }

    private static GradedItem item(double[] parameters) {
        List<Double> thresholds = new ArrayList<>();
        for (int k = 1; k < parameters.length; k++) {
            thresholds.add(parameters[k]);
        }
        return new GradedItem(Exponential.exp(parameters[0]), thresholds);
    }

    private static double square(double x) {
        return x * x;
    }
}
