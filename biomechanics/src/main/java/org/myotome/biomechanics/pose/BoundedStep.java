package org.myotome.biomechanics.pose;

/**
 * The damped Gauss-Newton step that leaves no coordinate outside its range. A coordinate at the end of its range stays there
 * while the descent points outwards; one that the step would take beyond goes to the end, and the others are solved for
 * again.
 */
final class BoundedStep {

    /** So little that it matters only for a coordinate on which nothing hangs. */
    private static final double FLOOR = 1e-12;

    /** What is one-sided usually settles in two or three. */
    private static final int MOST_ROUNDS = 10;

    private final int size;
    private final double[] least;
    private final double[] most;
    private final boolean[] held;
    private final boolean[] stopped;
    private final int[] free;
    private final double[] factor;
    private final double[] right;

    BoundedStep(double[] least, double[] most, boolean[] held) {
        this.least = least;
        this.most = most;
        this.held = held;
        size = held.length;
        stopped = new boolean[size];
        free = new int[size];
        factor = new double[size * size];
        right = new double[size];
    }

    /**
     * Write the step from values of the coordinates.
     *
     * @param damping 0 or more, as a share of the diagonal (Marquardt)
     */
    void solve(Equations equations, double damping, double[] q, double[] step) {
        int rounds = 0;
        do {
            solveWithin(equations, damping, q, step);
            rounds++;
        } while (equations.rejoin(step) && rounds < MOST_ROUNDS);
    }

    private void solveWithin(Equations equations, double damping, double[] q, double[] step) {
        for (int i = 0; i < size; i++) {
            double slope = equations.slope[i];
            stopped[i] = held[i] || (q[i] <= least[i] && slope > 0) || (q[i] >= most[i] && slope < 0);
            step[i] = 0;
        }
        do {
            solveFree(equations, damping, step);
        } while (stopBeyond(q, step));
    }

    /** Return a value of a coordinate, or the end of its range if rounding took it beyond. */
    double within(int coordinate, double value) {
        return Math.max(least[coordinate], Math.min(most[coordinate], value));
    }

    private boolean stopBeyond(double[] q, double[] step) {
        boolean found = false;
        for (int i = 0; i < size; i++) {
            double within = Math.max(least[i] - q[i], Math.min(most[i] - q[i], step[i]));
            if (!stopped[i] && within != step[i]) {
                stopped[i] = true;
                step[i] = within;
                found = true;
            }
        }
        return found;
    }

    private void solveFree(Equations equations, double damping, double[] step) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (!stopped[i]) {
                free[count++] = i;
            }
        }
        for (int a = 0; a < count; a++) {
            right[a] = -equations.gradient[free[a]];
            for (int i = 0; i < size; i++) {
                if (stopped[i] && step[i] != 0) {
                    right[a] -= entry(equations, free[a], i) * step[i];
                }
            }
        }
        factorise(equations, damping, count);
        substitute(count);
        for (int a = 0; a < count; a++) {
            step[free[a]] = right[a];
        }
    }

    private static double entry(Equations equations, int i, int j) {
        return equations.matrix[Math.max(i, j) * equations.size + Math.min(i, j)];
    }

    /** Cholesky's factor of the damped matrix, row by row. */
    private void factorise(Equations equations, double damping, int count) {
        for (int a = 0; a < count; a++) {
            int row = a * size;
            for (int b = 0; b <= a; b++) {
                double sum = equations.matrix[free[a] * size + free[b]];
                if (a == b) {
                    sum += damping * sum + FLOOR;
                }
                int other = b * size;
                for (int k = 0; k < b; k++) {
                    sum -= factor[row + k] * factor[other + k];
                }
                factor[row + b] = a == b ? Math.sqrt(Math.max(sum, FLOOR)) : sum / factor[other + b];
            }
        }
    }

    private void substitute(int count) {
        for (int a = 0; a < count; a++) {
            for (int k = 0; k < a; k++) {
                right[a] -= factor[a * size + k] * right[k];
            }
            right[a] /= factor[a * size + a];
        }
        for (int a = count - 1; a >= 0; a--) {
            for (int k = a + 1; k < count; k++) {
                right[a] -= factor[k * size + a] * right[k];
            }
            right[a] /= factor[a * size + a];
        }
    }
}
