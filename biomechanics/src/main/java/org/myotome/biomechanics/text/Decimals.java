package org.myotome.biomechanics.text;

/** Numbers with a fixed count of digits behind the point. */
public final class Decimals {

    private Decimals() {}

    /**
     * Return a number, rounded, such as {@code -0.35}; what rounds to 0 has no sign.
     *
     * @param digits behind the point, 0 to 2
     */
    public static String text(double value, int digits) {
        long unit = digits == 2 ? 100 : digits == 1 ? 10 : 1;
        long rounded = (long) Math.floor(Math.abs(value) * unit + 0.5);
        String sign = value < 0 && rounded > 0 ? "-" : "";
        if (digits == 0) {
            return sign + rounded;
        }
        return sign + rounded / unit + "."
                + Long.toString(unit + rounded % unit).substring(1);
    }
}
