package org.myotome.laboratory.itemresponse;

import java.util.Arrays;
import org.myotome.engine.arithmetic.Cholesky;
import org.myotome.engine.arithmetic.Exponential;

/**
 * Correlated standard normal abilities in points: the same evenly spaced places for each ability, of which those too
 * unlikely to matter are left out.
 */
final class AbilityGrid {

    /** Points less likely than the likeliest by this factor are left out: about 5.3 standard deviations away. */
    private static final double SMALLEST_WEIGHT = 1e-6;

    private final double[] places;
    private final int[][] placeOf;
    private final double[] weights;

    private AbilityGrid(double[] places, int[][] placeOf, double[] weights) {
        this.places = places;
        this.placeOf = placeOf;
        this.weights = weights;
    }

    /**
     * Return the points.
     *
     * @param quadrature the places along each ability
     * @param correlation of the abilities, positive definite
     */
    static AbilityGrid of(Quadrature quadrature, double[][] correlation) {
        Builder builder = new Builder(quadrature, Cholesky.of(correlation));
        builder.add(0, 0);
        return builder.grid();
    }

    int abilities() {
        return placeOf.length;
    }

    /** Return how many points are left. */
    int size() {
        return weights.length;
    }

    /** Return how many places each ability has. */
    int placeCount() {
        return places.length;
    }

    /** Return the ability at a place. */
    double place(int index) {
        return places[index];
    }

    /** Return the place of each point along an ability; not to be changed. */
    int[] placesAlong(int ability) {
        return placeOf[ability];
    }

    /** Return the weights before anything is known; they sum to 1; not to be changed. */
    double[] weights() {
        return weights;
    }

    /** Collects the points that are likely enough. */
    private static final class Builder {

        private final double[] places;
        private final Cholesky root;
        private final int[] placed;
        private final double[] independent;
        private int[][] placeOf;
        private double[] weights = new double[1024];
        private int count;
        private double sum;

        Builder(Quadrature quadrature, Cholesky root) {
            this.places = new double[quadrature.count()];
            Arrays.setAll(places, quadrature::point);
            this.root = root;
            this.placed = new int[root.size()];
            this.independent = new double[root.size()];
            this.placeOf = new int[root.size()][weights.length];
        }

        /**
         * Abilities before this one are placed; place it and the others in every way that is likely enough.
         *
         * @param squares sum of the squares of the independent normals that stand for the placed ones
         */
        void add(int ability, double squares) {
            double weight = Exponential.exp(-0.5 * squares);
            if (weight < SMALLEST_WEIGHT) {
                return;
            }
            if (ability == placed.length) {
                addPoint(weight);
                return;
            }
            double expected = 0;
            for (int before = 0; before < ability; before++) {
                expected += root.entry(ability, before) * independent[before];
            }
            for (int place = 0; place < places.length; place++) {
                double away = (places[place] - expected) / root.entry(ability, ability);
                placed[ability] = place;
                independent[ability] = away;
                add(ability + 1, squares + away * away);
            }
        }

        private void addPoint(double weight) {
            makeRoom();
            for (int ability = 0; ability < placed.length; ability++) {
                placeOf[ability][count] = placed[ability];
            }
            weights[count] = weight;
            count++;
            sum += weight;
        }

        private void makeRoom() {
            if (count == weights.length) {
                weights = Arrays.copyOf(weights, 2 * count);
                for (int ability = 0; ability < placeOf.length; ability++) {
                    placeOf[ability] = Arrays.copyOf(placeOf[ability], 2 * count);
                }
            }
        }

        AbilityGrid grid() {
            int[][] kept = new int[placeOf.length][];
            Arrays.setAll(kept, ability -> Arrays.copyOf(placeOf[ability], count));
            double[] shares = new double[count];
            Arrays.setAll(shares, point -> weights[point] / sum);
            return new AbilityGrid(places, kept, shares);
        }
    }
}
