package org.myotome.biomechanics.contact;

/** Least squares by Householder's orthogonal triangularisation (Golub and Van Loan 2013, chapter 5). */
final class LeastSquares {

    /** A column that is this much shorter after the others are taken off it says nothing of its own. */
    private static final double RANK = 1e-12;

    private LeastSquares() {}

    /**
     * Return the numbers by which the columns sum up to the right side as closely as possible. A column that depends on the
     * ones before it gets 0.
     *
     * @param columns each as long as the right side; not more columns than rows
     */
    static double[] solve(double[][] columns, double[] right) {
        int count = columns.length;
        double[][] work = new double[count][];
        double[] rest = right.clone();
        double[] diagonal = new double[count];
        int[] rows = new int[count];
        for (int i = 0; i < count; i++) {
            work[i] = columns[i].clone();
        }
        int row = 0;
        for (int i = 0; i < count; i++) {
            double[] column = work[i];
            double length = length(column, row);
            if (length <= RANK * length(columns[i], 0)) {
                continue;
            }
            diagonal[i] = column[row] > 0 ? -length : length;
            column[row] -= diagonal[i];
            double scale = -diagonal[i] * column[row];
            for (int j = i + 1; j < count; j++) {
                reflect(column, work[j], row, scale);
            }
            reflect(column, rest, row, scale);
            rows[i] = row;
            row++;
        }
        return substitute(work, diagonal, rows, rest);
    }

    private static double length(double[] column, int from) {
        double sum = 0;
        for (int row = from; row < column.length; row++) {
            sum += column[row] * column[row];
        }
        return Math.sqrt(sum);
    }

    private static void reflect(double[] mirror, double[] vector, int from, double scale) {
        double sum = 0;
        for (int row = from; row < vector.length; row++) {
            sum += mirror[row] * vector[row];
        }
        double factor = sum / scale;
        for (int row = from; row < vector.length; row++) {
            vector[row] -= factor * mirror[row];
        }
    }

    /**
     * @param diagonal 0 for a column that depends on the ones before it
     * @param rows in which the diagonal stands
     */
    private static double[] substitute(double[][] work, double[] diagonal, int[] rows, double[] rest) {
        double[] result = new double[diagonal.length];
        for (int i = result.length - 1; i >= 0; i--) {
            double sum = rest[rows[i]];
            for (int j = i + 1; j < result.length; j++) {
                sum -= work[j][rows[i]] * result[j];
            }
            result[i] = diagonal[i] == 0 ? 0 : sum / diagonal[i];
        }
        return result;
    }
}
