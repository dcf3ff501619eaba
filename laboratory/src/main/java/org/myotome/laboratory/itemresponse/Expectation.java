package org.myotome.laboratory.itemresponse;

import java.util.Arrays;
import org.myotome.engine.arithmetic.Exponential;

/** What a model believes about each person of a table, summed over the people. */
final class Expectation {

    private final GradedModel model;
    private final AbilityGrid grid;
    private final ScoreTable table;
    private final double[][][] counts;
    private final double[] total;
    private final double[] person;
    private double logLikelihood;

    Expectation(GradedModel model, ScoreTable table) {
        this.model = model;
        this.grid = model.grid();
        this.table = table;
        this.counts = new double[table.items()][grid.placeCount()][table.highestScore() + 1];
        this.total = new double[grid.size()];
        this.person = new double[grid.size()];
        for (int number = 0; number < table.people(); number++) {
            add(number);
        }
    }

    private void add(int number) {
        System.arraycopy(grid.weights(), 0, person, 0, person.length);
        double[][] likelihood = likelihood(number);
        for (int ability = 0; ability < likelihood.length; ability++) {
            int[] places = grid.placesAlong(ability);
            double[] along = likelihood[ability];
            for (int point = 0; point < person.length; point++) {
                person[point] *= along[places[point]];
            }
        }
        double sum = 0;
        for (double weight : person) {
            sum += weight;
        }
        logLikelihood += Exponential.log(sum);
        for (int point = 0; point < person.length; point++) {
            person[point] /= sum;
            total[point] += person[point];
        }
        count(number);
    }

    /** Return the probability of the person's scores at each place of each ability. */
    private double[][] likelihood(int number) {
        double[][] likelihood = new double[grid.abilities()][grid.placeCount()];
        for (double[] along : likelihood) {
            Arrays.fill(along, 1);
        }
        for (int item = 0; item < table.items(); item++) {
            int score = table.score(number, item);
            if (score != ScoreTable.MISSING) {
                double[] along = likelihood[model.abilityOf(item)];
                double[] shares = model.sharesAlong(item, score);
                for (int place = 0; place < along.length; place++) {
                    along[place] *= shares[place];
                }
            }
        }
        return likelihood;
    }

    private void count(int number) {
        double[][] placeShares = new double[grid.abilities()][grid.placeCount()];
        for (int ability = 0; ability < placeShares.length; ability++) {
            int[] places = grid.placesAlong(ability);
            for (int point = 0; point < person.length; point++) {
                placeShares[ability][places[point]] += person[point];
            }
        }
        for (int item = 0; item < table.items(); item++) {
            int score = table.score(number, item);
            if (score != ScoreTable.MISSING) {
                double[] shares = placeShares[model.abilityOf(item)];
                for (int place = 0; place < shares.length; place++) {
                    counts[item][place][score] += shares[place];
                }
            }
        }
    }

    /** Return the logarithm of the probability of the whole table. */
    double logLikelihood() {
        return logLikelihood;
    }

    /** Return the expected number of people by place and score; not to be changed. */
    double[][] counts(int item) {
        return counts[item];
    }

    /** Return the expected product of each two abilities, summed over the people. */
    double[][] moments() {
        double[][] moments = new double[grid.abilities()][grid.abilities()];
        for (int row = 0; row < moments.length; row++) {
            int[] places = grid.placesAlong(row);
            for (int column = 0; column <= row; column++) {
                int[] others = grid.placesAlong(column);
                double sum = 0;
                for (int point = 0; point < total.length; point++) {
                    sum += total[point] * grid.place(places[point]) * grid.place(others[point]);
                }
                moments[row][column] = sum;
                moments[column][row] = sum;
            }
        }
        return moments;
    }
}
