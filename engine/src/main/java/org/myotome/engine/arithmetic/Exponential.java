package org.myotome.engine.arithmetic;

/**
 * The exponential function and the natural logarithm, with the same bits on every platform.
 *
 * <p>Both reduce the argument to a short interval and sum a series there; the error stays below 1 unit in the last place
 * of the true value for {@link #exp} and {@link #log} (tested against the JDK's own over the whole range).
 */
public final class Exponential {

    /** The natural logarithm of 2 in two parts; the first has 32 trailing zero bits, so whole multiples are exact. */
    private static final double LN2_HIGH = Double.longBitsToDouble(0x3fe62e42fee00000L);

    private static final double LN2_LOW = Double.longBitsToDouble(0x3dea39ef35793c76L);
    private static final double ONE_OVER_LN2 = 1.4426950408889634;

    /** Above this the result is larger than any double. */
    private static final double OVERFLOW_ABOVE = 709.782712893384;

    /** Below this the result is smaller than half the smallest double. */
    private static final double UNDERFLOW_BELOW = -745.1332191019412;

    private static final double SQRT_2 = 1.4142135623730951;
    private static final double TWO_TO_54 = 18014398509481984.0;
    private static final long MANTISSA_BITS = 0x000fffffffffffffL;
    private static final long EXPONENT_OF_ONE = 0x3ff0000000000000L;

    private Exponential() {}

    /** Return e raised to x; 0 for negative infinity and far below, infinity far above, NaN for NaN. */
    public static double exp(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (x > OVERFLOW_ABOVE) {
            return Double.POSITIVE_INFINITY;
        }
        if (x < UNDERFLOW_BELOW) {
            return 0;
        }
        int power = (int) (x * ONE_OVER_LN2 + (x < 0 ? -0.5 : 0.5));
        double high = x - power * LN2_HIGH;
        double low = power * LN2_LOW;
        double rest = high - low;
        double lost = (high - rest) - low;
        return scale(1 + (rest + (lost + rest * rest * tailOfExponentialSeries(rest))), power);
    }

    /** Return (e^r - 1 - r) / r^2 for |r| at most 0.35, by its Taylor series. */
    private static double tailOfExponentialSeries(double r) {
        double sum = 1.0 / 87178291200.0;
        sum = sum * r + 1.0 / 6227020800.0;
        sum = sum * r + 1.0 / 479001600.0;
        sum = sum * r + 1.0 / 39916800.0;
        sum = sum * r + 1.0 / 3628800.0;
        sum = sum * r + 1.0 / 362880.0;
        sum = sum * r + 1.0 / 40320.0;
        sum = sum * r + 1.0 / 5040.0;
        sum = sum * r + 1.0 / 720.0;
        sum = sum * r + 1.0 / 120.0;
        sum = sum * r + 1.0 / 24.0;
        sum = sum * r + 1.0 / 6.0;
        return sum * r + 0.5;
    }

    /** Return value times 2 to the power, in two steps so that results near either end of the range are right. */
    private static double scale(double value, int power) {
        int half = power / 2;
        return value * powerOfTwo(half) * powerOfTwo(power - half);
    }

    private static double powerOfTwo(int power) {
        return Double.longBitsToDouble((power + 1023L) << 52);
    }

    /** Return the natural logarithm of x; negative infinity for 0, NaN for negative numbers and NaN. */
    public static double log(double x) {
        if (Double.isNaN(x) || x < 0) {
            return Double.NaN;
        }
        if (x == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (x == Double.POSITIVE_INFINITY) {
            return x;
        }
        return x < Double.MIN_NORMAL ? logOfNormal(x * TWO_TO_54, -54) : logOfNormal(x, 0);
    }

    private static double logOfNormal(double x, int extraPower) {
        long bits = Double.doubleToRawLongBits(x);
        int power = (int) (bits >>> 52) - 1023 + extraPower;
        double mantissa = Double.longBitsToDouble((bits & MANTISSA_BITS) | EXPONENT_OF_ONE);
        if (mantissa > SQRT_2) {
            mantissa *= 0.5;
            power++;
        }
        double f = mantissa - 1;
        double ratio = f / (2 + f);
        double halfSquare = 0.5 * f * f;
        // log(1 + f) = 2 artanh(ratio), written as f minus a small correction because f itself is exact.
        double correction = halfSquare - (ratio * (halfSquare + tailOfArtanhSeries(ratio * ratio)) + power * LN2_LOW);
        return power * LN2_HIGH - (correction - f);
    }

    /** Return 2 (artanh(s) / s - 1) as a function of s squared, for s squared at most 0.03. */
    private static double tailOfArtanhSeries(double square) {
        double sum = 2.0 / 25.0;
        sum = sum * square + 2.0 / 23.0;
        sum = sum * square + 2.0 / 21.0;
        sum = sum * square + 2.0 / 19.0;
        sum = sum * square + 2.0 / 17.0;
        sum = sum * square + 2.0 / 15.0;
        sum = sum * square + 2.0 / 13.0;
        sum = sum * square + 2.0 / 11.0;
        sum = sum * square + 2.0 / 9.0;
        sum = sum * square + 2.0 / 7.0;
        sum = sum * square + 2.0 / 5.0;
        return square * (sum * square + 2.0 / 3.0);
    }
}
