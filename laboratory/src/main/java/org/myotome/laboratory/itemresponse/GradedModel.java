package org.myotome.laboratory.itemresponse;

import java.util.Arrays;
import java.util.List;

/** Graded items on correlated abilities; each item needs one ability (simple structure). */
public final class GradedModel {

    private final List<GradedItem> items;
    private final int[] abilityOf;
    private final double[][] correlation;
    private final AbilityGrid grid;
    private final double[][][] shares;

    private GradedModel(List<GradedItem> items, int[] abilityOf, double[][] correlation, AbilityGrid grid) {
        this.items = items;
        this.abilityOf = abilityOf;
        this.correlation = correlation;
        this.grid = grid;
        this.shares = items.stream().map(item -> shares(item, grid)).toArray(double[][][]::new);
    }

    /**
     * Return a model.
     *
     * @param items in the order of the score table
     * @param abilityOf for each item the ability it needs, from 0
     * @param correlation of the abilities, 1 on the diagonal, positive definite
     * @param quadrature the places along each ability
     */
    public static GradedModel of(
            List<GradedItem> items, List<Integer> abilityOf, double[][] correlation, Quadrature quadrature) {
        boolean known = abilityOf.stream().allMatch(ability -> ability >= 0 && ability < correlation.length);
        if (items.size() != abilityOf.size() || !known) {
            throw new IllegalArgumentException("The abilities of the items (" + abilityOf + ") must be " + items.size()
                    + " numbers below " + correlation.length + ".");
        }
        return new GradedModel(
                List.copyOf(items),
                abilityOf.stream().mapToInt(Integer::intValue).toArray(),
                copy(correlation),
                AbilityGrid.of(quadrature, correlation));
    }

    private static double[][] shares(GradedItem item, AbilityGrid grid) {
        double[][] shares = new double[item.scores()][grid.placeCount()];
        for (int place = 0; place < grid.placeCount(); place++) {
            double[] here = item.shares(grid.place(place));
            for (int score = 0; score < here.length; score++) {
                shares[score][place] = here[score];
            }
        }
        return shares;
    }

    private static double[][] copy(double[][] matrix) {
        return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }

    /** Return the items. */
    public List<GradedItem> items() {
        return items;
    }

    /** Return how strongly two abilities go together, -1 to 1. */
    public double correlation(int ability, int other) {
        return correlation[ability][other];
    }

    /** Return how many abilities there are. */
    public int abilities() {
        return correlation.length;
    }

    /** Return the ability an item needs. */
    int abilityOf(int item) {
        return abilityOf[item];
    }

    AbilityGrid grid() {
        return grid;
    }

    /** Return the probability of a score of an item at each place of its ability; not to be changed. */
    double[] sharesAlong(int item, int score) {
        return shares[item][score];
    }

    /** Return what is believed about somebody before the first score. */
    public ScoreBelief prior() {
        return new GradedBelief(this);
    }
}
