package org.myotome.laboratory.itemresponse;

/** Weights over the points of a model's abilities. */
final class GradedBelief implements ScoreBelief {

    private final GradedModel model;
    private final AbilityGrid grid;
    private final double[] weights;

    /** By ability and other ability, at least as great: the share of each pair of places; empty until asked for. */
    private final double[][][][] pairs;

    GradedBelief(GradedModel model) {
        this.model = model;
        this.grid = model.grid();
        this.weights = grid.weights().clone();
        this.pairs = new double[grid.abilities()][grid.abilities()][0][];
    }

    @Override
    public int items() {
        return model.items().size();
    }

    @Override
    public void observe(int item, int score) {
        double[] along = model.sharesAlong(item, score);
        int[] places = grid.placesAlong(model.abilityOf(item));
        double sum = 0;
        for (int point = 0; point < weights.length; point++) {
            weights[point] *= along[places[point]];
            sum += weights[point];
        }
        for (int point = 0; point < weights.length; point++) {
            weights[point] /= sum;
        }
        for (double[][][] row : pairs) {
            for (int other = 0; other < row.length; other++) {
                row[other] = new double[0][];
            }
        }
    }

    @Override
    public double[] shares(int item) {
        int scores = model.items().get(item).scores();
        double[] along = placeShares(model.abilityOf(item));
        double[] shares = new double[scores];
        for (int score = 0; score < scores; score++) {
            double[] likelihood = model.sharesAlong(item, score);
            for (int place = 0; place < along.length; place++) {
                shares[score] += along[place] * likelihood[place];
            }
        }
        return shares;
    }

    private double[] placeShares(int ability) {
        double[][] pair = placePairs(ability, ability);
        double[] shares = new double[pair.length];
        for (int place = 0; place < shares.length; place++) {
            shares[place] = pair[place][place];
        }
        return shares;
    }

    @Override
    public double[][] pairShares(int item, int other) {
        if (model.abilityOf(item) > model.abilityOf(other)) {
            return transposed(pairShares(other, item));
        }
        double[][] pair = placePairs(model.abilityOf(item), model.abilityOf(other));
        int otherScores = model.items().get(other).scores();
        double[][] shares = new double[model.items().get(item).scores()][otherScores];
        for (int score = 0; score < shares.length; score++) {
            double[] seen = weighted(pair, model.sharesAlong(item, score));
            for (int otherScore = 0; otherScore < otherScores; otherScore++) {
                double[] likelihood = model.sharesAlong(other, otherScore);
                for (int place = 0; place < seen.length; place++) {
                    shares[score][otherScore] += seen[place] * likelihood[place];
                }
            }
        }
        return shares;
    }

    private static double[] weighted(double[][] pair, double[] likelihood) {
        double[] sum = new double[pair.length];
        for (int place = 0; place < pair.length; place++) {
            for (int other = 0; other < sum.length; other++) {
                sum[other] += likelihood[place] * pair[place][other];
            }
        }
        return sum;
    }

    private double[][] placePairs(int ability, int other) {
        if (pairs[ability][other].length == 0) {
            pairs[ability][other] = sumPairs(ability, other);
        }
        return pairs[ability][other];
    }

    private double[][] sumPairs(int ability, int other) {
        double[][] sum = new double[grid.placeCount()][grid.placeCount()];
        int[] places = grid.placesAlong(ability);
        int[] others = grid.placesAlong(other);
        for (int point = 0; point < weights.length; point++) {
            sum[places[point]][others[point]] += weights[point];
        }
        return sum;
    }

    private static double[][] transposed(double[][] matrix) {
        double[][] result = new double[matrix[0].length][matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < result.length; column++) {
                result[column][row] = matrix[row][column];
            }
        }
        return result;
    }
}
