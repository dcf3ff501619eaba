package org.myotome.biomechanics.pose;

import java.util.Arrays;

/**
 * The normal equations of a problem of least squares: residuals and their derivatives summed up. A <em>one-sided</em>
 * residual costs only while it is positive; it may join or leave the equations while a step is looked for.
 */
final class Equations {

    final int size;
    /** Sum of the products of derivatives, row by row; only up to the diagonal. */
    final double[] matrix;
    /** Half of the derivative of what the equations say of the cost. */
    final double[] gradient;
    /** Half of the derivative of the cost. */
    final double[] slope;
    /** Sum of the squares of the residuals that cost. */
    double cost;

    private int oneSided;
    private double[] residuals = new double[16];
    private double[][] rows = new double[16][];
    private boolean[] joined = new boolean[16];

    Equations(int size) {
        this.size = size;
        matrix = new double[size * size];
        gradient = new double[size];
        slope = new double[size];
    }

    void clear() {
        Arrays.fill(matrix, 0);
        Arrays.fill(gradient, 0);
        Arrays.fill(slope, 0);
        cost = 0;
        oneSided = 0;
    }

    /** Add a residual with its derivative by each coordinate. */
    void add(double residual, double[] row) {
        cost += residual * residual;
        for (int i = 0; i < size; i++) {
            slope[i] += residual * row[i];
        }
        join(residual, row, 1);
    }

    /** Add a residual that costs only while it is positive. */
    void addOneSided(double residual, double[] row) {
        if (oneSided == residuals.length) {
            residuals = Arrays.copyOf(residuals, 2 * oneSided);
            rows = Arrays.copyOf(rows, 2 * oneSided);
            joined = Arrays.copyOf(joined, 2 * oneSided);
        }
        if (rows[oneSided] == null) {
            rows[oneSided] = new double[size];
        }
        System.arraycopy(row, 0, rows[oneSided], 0, size);
        residuals[oneSided] = residual;
        joined[oneSided] = residual > 0;
        oneSided++;
        if (residual > 0) {
            add(residual, row);
        }
    }

    /** Add a residual that hangs on one coordinate only. */
    void add(double residual, int coordinate, double derivative) {
        cost += residual * residual;
        slope[coordinate] += residual * derivative;
        gradient[coordinate] += residual * derivative;
        matrix[coordinate * size + coordinate] += derivative * derivative;
    }

    /** Let each one-sided residual join that is positive after a step, and the others leave; return whether any did. */
    boolean rejoin(double[] step) {
        boolean changed = false;
        for (int k = 0; k < oneSided; k++) {
            double after = residuals[k];
            for (int i = 0; i < size; i++) {
                after += rows[k][i] * step[i];
            }
            if ((after > 0) != joined[k]) {
                join(residuals[k], rows[k], joined[k] ? -1 : 1);
                joined[k] = !joined[k];
                changed = true;
            }
        }
        return changed;
    }

    private void join(double residual, double[] row, int sign) {
        for (int i = 0; i < size; i++) {
            double one = sign * row[i];
            if (one != 0) {
                gradient[i] += residual * one;
                int at = i * size;
                for (int j = 0; j <= i; j++) {
                    matrix[at + j] += one * row[j];
                }
            }
        }
    }
}
