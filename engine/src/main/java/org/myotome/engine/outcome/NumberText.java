package org.myotome.engine.outcome;

/** Writes numbers with at most one decimal, the half rounded away from zero. */
public final class NumberText {

    private static final double LARGEST = 1e12;

    private NumberText() {}

    /** Return a number such as {@code 7}, {@code -0.5} or {@code 2.3}. */
    public static String of(double number) {
        if (!(Math.abs(number) < LARGEST)) {
            return Double.toString(number);
        }
        long tenths = (long) Math.floor(Math.abs(number) * 10 + 0.5 + 1e-9);
        long whole = tenths / 10;
        long rest = tenths - 10 * whole;
        String sign = number < 0 && tenths > 0 ? "-" : "";
        return sign + whole + (rest == 0 ? "" : "." + rest);
    }
}
