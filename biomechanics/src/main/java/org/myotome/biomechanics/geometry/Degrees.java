package org.myotome.biomechanics.geometry;

/**
 * Degrees and radians, each with one multiplication. {@code Math.toRadians} is a multiplication in one platform and a
 * multiplication with a division in another, so the last bit differs.
 */
public final class Degrees {

    private static final double RADIANS = 0.017453292519943295;
    private static final double DEGREES = 57.29577951308232;

    private Degrees() {}

    /** Return an angle in radians. */
    public static double toRadians(double degrees) {
        return degrees * RADIANS;
    }

    /** Return an angle in degrees. */
    public static double toDegrees(double radians) {
        return radians * DEGREES;
    }
}
