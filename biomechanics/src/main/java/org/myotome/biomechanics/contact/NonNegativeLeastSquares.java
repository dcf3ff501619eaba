package org.myotome.biomechanics.contact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Least squares with unknowns that are never negative, by the active set of Lawson and Hanson (1974, chapter 23). */
final class NonNegativeLeastSquares {

    private static final double TOLERANCE = 1e-14;
    private static final int ROUNDS_PER_UNKNOWN = 10;

    private final double[][] columns;
    private final double[] right;
    private final double[] result;
    private final List<Integer> free = new ArrayList<>();
    /** Unknowns that seemed to promise something only by rounding, until another one has moved. */
    private final boolean[] disappointing;

    /** What is less than this is rounding, for each column. */
    private final double[] thresholds;

    private NonNegativeLeastSquares(double[][] columns, double[] right) {
        this.columns = columns;
        this.right = right;
        result = new double[columns.length];
        disappointing = new boolean[columns.length];
        thresholds = new double[columns.length];
        double square = product(right, right);
        for (int i = 0; i < columns.length; i++) {
            thresholds[i] = TOLERANCE * Math.sqrt(product(columns[i], columns[i]) * square);
        }
    }

    /**
     * Return the non-negative numbers by which the columns sum up to the right side as closely as possible.
     *
     * @param columns each as long as the right side; not more columns than rows
     * @throws ArithmeticException if no end is found, which happens only where a number is not finite
     */
    static double[] solve(double[][] columns, double[] right) {
        return solve(columns, right, new double[columns.length]);
    }

    /**
     * Return the same, beginning with what may be close to it: faster, and the same but for rounding.
     *
     * @param start as many numbers as there are columns, none negative
     */
    static double[] solve(double[][] columns, double[] right, double[] start) {
        NonNegativeLeastSquares problem = new NonNegativeLeastSquares(columns, right);
        problem.begin(start);
        for (int round = 0; round < ROUNDS_PER_UNKNOWN * (columns.length + 1); round++) {
            int next = problem.mostPromising();
            if (next < 0) {
                return problem.result;
            }
            problem.free.add(next);
            problem.moveToTheBest();
            problem.judge(next);
        }
        throw new ArithmeticException("Non-negative least squares with " + columns.length
                + " unknowns found no end.\nMaybe a number is not finite.");
    }

    private void begin(double[] start) {
        for (int i = 0; i < start.length; i++) {
            if (start[i] > 0) {
                result[i] = start[i];
                free.add(i);
            }
        }
        moveToTheBest();
    }

    private void judge(int moved) {
        if (result[moved] > 0) {
            Arrays.fill(disappointing, false);
        } else {
            disappointing[moved] = true;
        }
    }

    /** Return which unknown at 0 would lessen the error most if it grew; -1 if none would. */
    private int mostPromising() {
        double[] error = right.clone();
        for (int unknown : free) {
            add(error, columns[unknown], -result[unknown]);
        }
        int best = -1;
        double most = 0;
        for (int i = 0; i < columns.length; i++) {
            if (disappointing[i] || free.contains(i)) {
                continue;
            }
            double gain = product(columns[i], error);
            if (gain > thresholds[i] && gain > most) {
                most = gain;
                best = i;
            }
        }
        return best;
    }

    /** Move the free unknowns towards their best values, and hold each that reaches 0 on the way. */
    private void moveToTheBest() {
        while (!free.isEmpty()) {
            double[] best = LeastSquares.solve(chosen(), right);
            double step = 1;
            int stopped = -1;
            for (int i = 0; i < best.length; i++) {
                double now = result[free.get(i)];
                if (best[i] <= 0 && now / (now - best[i]) <= step) {
                    step = now <= 0 ? 0 : now / (now - best[i]);
                    stopped = i;
                }
            }
            for (int i = 0; i < best.length; i++) {
                int unknown = free.get(i);
                result[unknown] += step * (best[i] - result[unknown]);
            }
            if (stopped < 0) {
                return;
            }
            result[free.get(stopped)] = 0;
            free.remove(Integer.valueOf(free.get(stopped)));
        }
    }

    private double[][] chosen() {
        double[][] chosen = new double[free.size()][];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = columns[free.get(i)];
        }
        return chosen;
    }

    private static void add(double[] sum, double[] column, double factor) {
        for (int row = 0; row < sum.length; row++) {
            sum[row] += factor * column[row];
        }
    }

    private static double product(double[] first, double[] second) {
        double sum = 0;
        for (int row = 0; row < first.length; row++) {
            sum += first[row] * second[row];
        }
        return sum;
    }
}
