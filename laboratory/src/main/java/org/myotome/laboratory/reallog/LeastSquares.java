package org.myotome.laboratory.reallog;

import java.util.List;
import org.myotome.engine.arithmetic.Cholesky;

/** Ordinary least squares by the normal equations, of columns that are first set to mean 0 and spread 1. */
final class LeastSquares {

    /** Keeps equal columns apart; too small to be seen in a forecast. */
    private static final double RIDGE = 1e-9;

    private final double[] means;
    private final double[] spreads;
    private final double[] weights;
    private final double level;

    private LeastSquares(double[] means, double[] spreads, double[] weights, double level) {
        this.means = means;
        this.spreads = spreads;
        this.weights = weights;
        this.level = level;
    }

    /** Fit answers by rows of numbers. */
    static LeastSquares fit(List<double[]> rows, List<Double> answers) {
        int columns = rows.getFirst().length;
        double[] means = new double[columns];
        double[] spreads = new double[columns];
        for (int c = 0; c < columns; c++) {
            int column = c;
            means[c] = rows.stream().mapToDouble(row -> row[column]).average().orElse(0);
            double mean = means[c];
            double variance = rows.stream()
                    .mapToDouble(row -> (row[column] - mean) * (row[column] - mean))
                    .average()
                    .orElse(0);
            spreads[c] = Math.max(1e-12, Math.sqrt(variance));
        }
        double level =
                answers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double[][] products = new double[columns][columns];
        double[] with = new double[columns];
        for (int r = 0; r < rows.size(); r++) {
            for (int i = 0; i < columns; i++) {
                double one = (rows.get(r)[i] - means[i]) / spreads[i];
                with[i] += one * (answers.get(r) - level);
                for (int j = 0; j < columns; j++) {
                    products[i][j] += one * (rows.get(r)[j] - means[j]) / spreads[j];
                }
            }
        }
        for (int i = 0; i < columns; i++) {
            products[i][i] += RIDGE * rows.size();
        }
        return new LeastSquares(means, spreads, solved(Cholesky.of(products), with), level);
    }

    /** Return what the matrix, root times its mirror image, turns into an answer. */
    private static double[] solved(Cholesky root, double[] answer) {
        double[] solution = root.solve(answer);
        for (int row = solution.length - 1; row >= 0; row--) {
            for (int below = row + 1; below < solution.length; below++) {
                solution[row] -= root.entry(below, row) * solution[below];
            }
            solution[row] /= root.entry(row, row);
        }
        return solution;
    }

    double forecast(double[] row) {
        double sum = level;
        for (int i = 0; i < row.length; i++) {
            sum += weights[i] * (row[i] - means[i]) / spreads[i];
        }
        return sum;
    }
}
