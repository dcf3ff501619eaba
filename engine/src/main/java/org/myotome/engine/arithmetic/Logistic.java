package org.myotome.engine.arithmetic;

/**
 * The logistic curve, which turns a difference between ability and demand into a probability.
 *
 * <p>{@link #sigmoid} is accurate to a few units in the last place. {@link #tabulated} reads a table and is about ten
 * times faster; it is meant for tables over thousands of particles.
 */
public final class Logistic {

    /** The largest difference between {@link #tabulated} and {@link #sigmoid}, anywhere. */
    public static final double LARGEST_TABLE_ERROR = 8e-7;

    private static final int TABLE_END = 16;
    private static final int STEPS_PER_UNIT = 128;
    private static final int LAST = 2 * TABLE_END * STEPS_PER_UNIT;
    private static final double[] TABLE = table();

    private Logistic() {}

    private static double[] table() {
        double[] table = new double[LAST + 1];
        for (int i = 0; i <= LAST; i++) {
            table[i] = sigmoid((double) i / STEPS_PER_UNIT - TABLE_END);
        }
        return table;
    }

    /** Return 1 / (1 + e^-x), between 0 and 1; NaN for NaN. */
    public static double sigmoid(double x) {
        if (x >= 0) {
            return 1 / (1 + Exponential.exp(-x));
        }
        double e = Exponential.exp(x);
        return e / (1 + e);
    }

    /**
     * Return the logistic curve by linear interpolation in a table of steps of 1/128.
     *
     * <p>Never falls as x rises. Within {@link #LARGEST_TABLE_ERROR} of the true value; outside -16 to 16 the value at
     * the end of the table stands. Not defined for NaN.
     */
    public static double tabulated(double x) {
        double position = (x + TABLE_END) * STEPS_PER_UNIT;
        if (position <= 0) {
            return TABLE[0];
        }
        if (position >= LAST) {
            return TABLE[LAST];
        }
        int below = (int) position;
        double value = TABLE[below];
        return value + (position - below) * (TABLE[below + 1] - value);
    }
}
