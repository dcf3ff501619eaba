package org.myotome.biomechanics.dynamics;

/**
 * Sine and cosine of many angles at once, in plain arithmetic without branches: the compiler turns the loop into vector
 * instructions, and a browser gives the same bits.
 *
 * <p>An angle is brought to [-pi/2, pi/2] by taking off a multiple of pi in three parts (Cody and Waite 1980); there the
 * Taylor series to the 21st and 22nd power leave out less than 2e-18. Absolute error at most 5e-16 for angles up to 1e6.
 */
final class SineCosine {

    /** The upper 26 bits of pi, so that its product with a whole number up to 2^26 is exact. */
    private static final double PI_HIGH = Double.longBitsToDouble(Double.doubleToRawLongBits(Math.PI) & ~0x7FFFFFFL);

    private static final double PI_MIDDLE = Math.PI - PI_HIGH;

    /** Pi minus the double nearest to it. */
    private static final double PI_LOW = 1.2246467991473532e-16;

    /** Adding and subtracting it rounds to the nearest whole number. */
    private static final double ROUNDER = 0x1.8p52;

    private SineCosine() {}

    /**
     * Write sines and cosines of all angles. Three short loops, because compilers leave a long one as it is.
     *
     * @param scratch takes what is in between
     */
    static void of(double[] angles, double[] sines, double[] cosines, double[] scratch) {
        for (int i = 0; i < angles.length; i++) {
            double angle = angles[i];
            double turns = (angle * (1 / Math.PI) + ROUNDER) - ROUNDER;
            double half = turns * 0.5;
            sines[i] = ((angle - turns * PI_HIGH) - turns * PI_MIDDLE) - turns * PI_LOW;
            scratch[i] = 1 - 4 * Math.abs(half - ((half + ROUNDER) - ROUNDER));
        }
        for (int i = 0; i < angles.length; i++) {
            double square = sines[i] * sines[i];
            cosines[i] = scratch[i] * (1 + square * cosineTail(square));
        }
        for (int i = 0; i < angles.length; i++) {
            double rest = sines[i];
            double square = rest * rest;
            sines[i] = scratch[i] * (rest + rest * square * sineTail(square));
        }
    }

    private static double sineTail(double x) {
        return -1.0 / 6
                + x
                        * (1.0 / 120
                                + x
                                        * (-1.0 / 5040
                                                + x
                                                        * (1.0 / 362880
                                                                + x
                                                                        * (-1.0 / 39916800
                                                                                + x
                                                                                        * (1.0 / 6227020800.0
                                                                                                + x
                                                                                                        * (-1.0
                                                                                                                        / 1307674368000.0
                                                                                                                + x
                                                                                                                        * (1.0
                                                                                                                                        / 355687428096000.0
                                                                                                                                + x
                                                                                                                                        * (-1.0
                                                                                                                                                        / 121645100408832000.0
                                                                                                                                                + x
                                                                                                                                                        / 51090942171709440000.0))))))));
    }

    private static double cosineTail(double x) {
        return -1.0 / 2
                + x
                        * (1.0 / 24
                                + x
                                        * (-1.0 / 720
                                                + x
                                                        * (1.0 / 40320
                                                                + x
                                                                        * (-1.0 / 3628800
                                                                                + x
                                                                                        * (1.0 / 479001600
                                                                                                + x
                                                                                                        * (-1.0
                                                                                                                        / 87178291200.0
                                                                                                                + x
                                                                                                                        * (1.0
                                                                                                                                        / 20922789888000.0
                                                                                                                                + x
                                                                                                                                        * (-1.0
                                                                                                                                                        / 6402373705728000.0
                                                                                                                                                + x
                                                                                                                                                        * (1.0
                                                                                                                                                                        / 2432902008176640000.0
                                                                                                                                                                - x
                                                                                                                                                                        / 1.1240007277776077e21)))))))));
    }
}
