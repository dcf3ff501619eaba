package org.myotome.engine.arithmetic;

/**
 * The lower triangular root of a small covariance matrix: a matrix times its own transpose gives the covariance back.
 *
 * <p>Source: the standard outer-product form; matrices here have at most some twenty rows.
 */
public final class Cholesky {

    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    /**
     * Decompose a symmetric, positive definite matrix; only its lower triangle is read.
     *
     * @throws IllegalArgumentException if the matrix is not positive definite
     */
    public static Cholesky of(double[][] matrix) {
        int size = matrix.length;
        double[][] lower = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double rest = matrix[row][column];
                for (int k = 0; k < column; k++) {
                    rest -= lower[row][k] * lower[column][k];
                }
                lower[row][column] = row == column ? rootOfPivot(rest, row) : rest / lower[column][column];
            }
        }
        return new Cholesky(lower);
    }

    private static double rootOfPivot(double pivot, int row) {
        if (!(pivot > 0)) {
            throw new IllegalArgumentException("The matrix is not positive definite (pivot " + pivot + " in row " + row
                    + ").\nMaybe two of its variables are the same one.");
        }
        return Math.sqrt(pivot);
    }

    /** Return the number of rows. */
    public int size() {
        return lower.length;
    }

    /** Return one entry of the lower triangle; 0 above the diagonal. */
    public double entry(int row, int column) {
        return lower[row][column];
    }

    /** Return the product of the root and a vector: independent standard normals become correlated ones. */
    public double[] times(double[] vector) {
        double[] product = new double[lower.length];
        for (int row = 0; row < lower.length; row++) {
            double sum = 0;
            for (int column = 0; column <= row; column++) {
                sum += lower[row][column] * vector[column];
            }
            product[row] = sum;
        }
        return product;
    }

    /** Return the vector whose product with the root is given. */
    public double[] solve(double[] product) {
        double[] vector = new double[lower.length];
        for (int row = 0; row < lower.length; row++) {
            double rest = product[row];
            for (int column = 0; column < row; column++) {
                rest -= lower[row][column] * vector[column];
            }
            vector[row] = rest / lower[row][row];
        }
        return vector;
    }
}
