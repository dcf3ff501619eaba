package org.myotome.laboratory.itemresponse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.myotome.engine.arithmetic.Exponential;

/**
 * Fits graded items and the correlation of their abilities to what people scored: marginal likelihood times prior, by
 * expectation and maximization over a grid of abilities (Bock and Aitkin 1981).
 *
 * <p>The correlation is renewed by the second moments of what is believed about each person, scaled to 1 on the diagonal;
 * where the fit comes to rest this is the maximum, because slopes carry the scale. Missing scores are left out. The result
 * does not depend on how many threads run.
 */
public final class GradedFit {

    private static final double SMALL_CHANGE = 1e-3;
    private static final int MOST_ROUNDS = 200;
    private static final double FIRST_SLOPE = 1.5;

    /** A threshold on the latent scale is farther out than the logit of the share, because people differ. */
    private static final double FIRST_SPREAD = 1.5;

    private static final double FIRST_CORRELATION = 0.5;

    private final ScoreTable table;
    private final List<Integer> abilityOf;
    private final int abilities;
    private final Quadrature quadrature;
    private final Prior prior;

    /**
     * What is held for likely before any score is seen.
     *
     * @param logSlopeMean mean of the logarithm of a slope
     * @param logSlopeSpread its standard deviation, above 0
     * @param thresholdSpread standard deviation of a threshold around 0, above 0
     * @param correlationPeople with how many people's weight the prior correlation counts
     * @param correlation between any two abilities before any score is seen, at least 0, below 1
     */
    public record Prior(
            double logSlopeMean,
            double logSlopeSpread,
            double thresholdSpread,
            double correlationPeople,
            double correlation) {
        public Prior {
            if (!(logSlopeSpread > 0)
                    || !(thresholdSpread > 0)
                    || !(correlationPeople > 0)
                    || !(correlation >= 0 && correlation < 1)) {
                throw new IllegalArgumentException(
                        "Spreads (" + logSlopeSpread + ", " + thresholdSpread + ") and people (" + correlationPeople
                                + ") must be above 0, the correlation (" + correlation + ") from 0 to below 1.");
            }
        }

        /**
         * Return a prior that says little: slopes around 1.5 (0.6 to 4 in 95 of 100), thresholds anywhere within some 8,
         * abilities that go together by 0.5, with the weight of five people.
         */
        public static Prior weak() {
            return new Prior(0.4, 0.5, 4, 5, 0.5);
        }
    }

    private GradedFit(ScoreTable table, List<Integer> abilityOf, Quadrature quadrature, Prior prior) {
        this.table = table;
        this.abilityOf = List.copyOf(abilityOf);
        this.abilities =
                1 + abilityOf.stream().mapToInt(Integer::intValue).max().orElse(0);
        this.quadrature = quadrature;
        this.prior = prior;
    }

    /**
     * Return the model that fits best.
     *
     * @param abilityOf for each item the ability it needs, from 0
     */
    public static GradedModel fit(ScoreTable table, List<Integer> abilityOf, Quadrature quadrature, Prior prior) {
        return new GradedFit(table, abilityOf, quadrature, prior).run();
    }

    private GradedModel run() {
        GradedModel model = start();
        double value = Double.NEGATIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Expectation expectation = new Expectation(model, table);
            double next = expectation.logLikelihood() + logPrior(model);
            if (Math.abs(next - value) < SMALL_CHANGE) {
                return model;
            }
            value = next;
            model = GradedModel.of(items(model, expectation), abilityOf, correlation(expectation), quadrature);
        }
        return model;
    }

    private GradedModel start() {
        List<GradedItem> items = new ArrayList<>();
        for (int item = 0; item < table.items(); item++) {
            items.add(start(item));
        }
        double[][] correlation = new double[abilities][abilities];
        for (int row = 0; row < abilities; row++) {
            Arrays.fill(correlation[row], FIRST_CORRELATION);
            correlation[row][row] = 1;
        }
        return GradedModel.of(items, abilityOf, correlation, quadrature);
    }

    private GradedItem start(int item) {
        List<Double> thresholds = new ArrayList<>();
        double below = 0.5;
        double all = 0.5 * (table.highestScore() + 1);
        for (int score = 0; score <= table.highestScore(); score++) {
            all += table.count(item, score);
        }
        for (int score = 1; score <= table.highestScore(); score++) {
            below += table.count(item, score - 1) + (score > 1 ? 0.5 : 0);
            thresholds.add(FIRST_SPREAD * Exponential.log(below / (all - below)));
        }
        return new GradedItem(FIRST_SLOPE, thresholds);
    }

    private double logPrior(GradedModel model) {
        double sum = 0;
        for (GradedItem item : model.items()) {
            sum += ItemFit.logPrior(item, prior);
        }
        return sum;
    }

    private List<GradedItem> items(GradedModel model, Expectation expectation) {
        double[] places = new double[quadrature.count()];
        Arrays.setAll(places, quadrature::point);
        List<GradedItem> items = new ArrayList<>();
        for (int item = 0; item < table.items(); item++) {
            items.add(new ItemFit(places, expectation.counts(item), prior)
                    .improve(model.items().get(item)));
        }
        return items;
    }

    private double[][] correlation(Expectation expectation) {
        double[][] sum = expectation.moments();
        for (int row = 0; row < abilities; row++) {
            for (int column = 0; column < abilities; column++) {
                sum[row][column] += prior.correlationPeople() * (row == column ? 1 : prior.correlation());
            }
        }
        double[][] correlation = new double[abilities][abilities];
        for (int row = 0; row < abilities; row++) {
            for (int column = 0; column < abilities; column++) {
                correlation[row][column] =
                        row == column ? 1 : sum[row][column] / Math.sqrt(sum[row][row] * sum[column][column]);
            }
        }
        return correlation;
    }
}
