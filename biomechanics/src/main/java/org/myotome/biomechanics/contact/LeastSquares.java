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
        for (int i = 0; i < count; i++) {
            work[i] = columns[i].clone();
        }
        for (int i = 0; i < count; i++) {
            double[] column = work[i];
            double length = length(column, i);
            if (length <= RANK * length(columns[i], 0)) {
                continue;
            }
            diagonal[i] = column[i] > 0 ? -length : length;
            column[i] -= diagonal[i];
            double scale = -diagonal[i] * column[i];
            for (int j = i + 1; j < count; j++) {
                reflect(column, work[j], i, scale);
            }
            reflect(column, rest, i, scale);
        }
        return substitute(work, diagonal, rest);
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

    private static double[] substitute(double[][] work, double[] diagonal, double[] rest) {
        double[] result = new double[diagonal.length];
        for (int i = result.length - 1; i >= 0; i--) {
            double sum = rest[i];
            for (int j = i + 1; j < result.length; j++) {
                sum -= work[j][i] * result[j];
            }
            result[i] = diagonal[i] == 0 ? 0 : sum / diagonal[i];
        }
        return result;
    }
}
