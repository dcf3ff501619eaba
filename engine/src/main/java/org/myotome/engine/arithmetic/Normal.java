package org.myotome.engine.arithmetic;

/**
 * The standard normal distribution: density, cumulative probability and quantile.
 *
 * <p>Sources: cumulative probability by the series of Marsaglia 2004 (Journal of Statistical Software 11(4)) near the
 * middle and by Laplace's continued fraction in the tails; quantile by Wichura 1988, algorithm AS 241 (Applied
 * Statistics 37:477), accurate to about 1 part in 10^16.
 */
public final class Normal {

    private static final double ONE_OVER_SQRT_2_PI = 0.3989422804014327;
    private static final double SERIES_UP_TO = 3;
    private static final int FRACTION_DEPTH = 60;
    private static final double ZERO_BEYOND = 38.6;

    private static final double[] TAIL_TOP = {
        0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
        3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835
    };
    private static final double[] TAIL_BOTTOM = {
        1.0507500716444169e-09,
        0.0005475938084995345,
        0.015198666563616457,
        0.14810397642748008,
        0.6897673349851,
        1.6763848301838038,
        2.053191626637759,
        1
    };
    private static final double[] FAR_TOP = {
        2.0103343992922881e-07, 2.7115555687434876e-05, 0.0012426609473880784, 0.026532189526576124,
        0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103
    };
    private static final double[] FAR_BOTTOM = {
        2.0442631033899397e-15,
        1.421511758316446e-07,
        1.8463183175100548e-05,
        0.0007868691311456133,
        0.014875361290850615,
        0.1369298809227358,
        0.599832206555888,
        1
    };

    private static final int RATIO_END = 12;
    private static final int RATIO_STEPS_PER_UNIT = 128;
    private static final double[] RATIO = ratios();

    private static final int TAIL_END = 7;
    private static final int TAIL_STEPS_PER_UNIT = 256;
    private static final double[] TAIL = tails();

    /** The largest difference between {@link #tabulatedUpperTail} and the true value, anywhere. */
    public static final double LARGEST_TABLE_ERROR = 2e-6;

    private static final int ROUGH_END = 5;
    private static final int ROUGH_STEPS_PER_UNIT = 128;
    private static final double[] ROUGH = roughTails();

    private Normal() {}

    private static double[] roughTails() {
        double[] tails = new double[2 * ROUGH_END * ROUGH_STEPS_PER_UNIT + 1];
        for (int i = 0; i < tails.length; i++) {
            tails[i] = cumulative(ROUGH_END - (double) i / ROUGH_STEPS_PER_UNIT);
        }
        return tails;
    }

    private static double[] ratios() {
        double[] ratios = new double[RATIO_END * RATIO_STEPS_PER_UNIT + 1];
        for (int i = 0; i < ratios.length; i++) {
            double x = (double) i / RATIO_STEPS_PER_UNIT;
            ratios[i] = cumulative(-x) / density(x);
        }
        return ratios;
    }

    private static double[] tails() {
        double[] tails = new double[2 * TAIL_END * TAIL_STEPS_PER_UNIT + 1];
        for (int i = 0; i < tails.length; i++) {
            double x = (double) i / TAIL_STEPS_PER_UNIT - TAIL_END;
            tails[i] = x < 0 ? 1 - positiveTail(-x) : positiveTail(x);
        }
        return tails;
    }

    /**
     * Return the probability of a value of more than x, quickly: within 1 part in 10^4 of the true value however small it is.
     *
     * <p>Between -7 and 7 by linear interpolation in a table of steps of 1/256. Above, by interpolating Mills' ratio (tail over
     * density), which changes slowly, in a table of steps of 1/128; beyond 12 the ratio is x / (x^2 + 1).
     */
    public static double upperTail(double x) {
        double position = (x + TAIL_END) * TAIL_STEPS_PER_UNIT;
        if (position >= 0 && position < TAIL.length - 1) {
            int below = (int) position;
            double value = TAIL[below];
            return value + (position - below) * (TAIL[below + 1] - value);
        }
        return x < 0 ? 1 - positiveTail(-x) : positiveTail(x);
    }

    /**
     * Return the probability of a value of more than x, quicker still: within {@link #LARGEST_TABLE_ERROR} of the true value,
     * which says nothing of small values. From a table small enough for the nearest memory. Not defined for NaN.
     */
    public static double tabulatedUpperTail(double x) {
        double position = (x + ROUGH_END) * ROUGH_STEPS_PER_UNIT;
        if (position <= 0) {
            return 1;
        }
        if (position >= ROUGH.length - 1) {
            return 0;
        }
        int below = (int) position;
        double value = ROUGH[below];
        return value + (position - below) * (ROUGH[below + 1] - value);
    }

    private static double positiveTail(double x) {
        double position = x * RATIO_STEPS_PER_UNIT;
        if (position >= RATIO.length - 1) {
            return density(x) * x / (x * x + 1);
        }
        int below = (int) position;
        double ratio = RATIO[below] + (position - below) * (RATIO[below + 1] - RATIO[below]);
        return density(x) * ratio;
    }

    /** Return the density at x. */
    public static double density(double x) {
        return ONE_OVER_SQRT_2_PI * Exponential.exp(-0.5 * x * x);
    }

    /** Return the probability of a value of at most x. */
    public static double cumulative(double x) {
        if (Double.isNaN(x)) {
            return x;
        }
        if (x > SERIES_UP_TO) {
            return 1 - fractionTail(x);
        }
        return x < -SERIES_UP_TO ? fractionTail(-x) : middle(x);
    }

    private static double middle(double x) {
        double square = x * x;
        double term = x;
        double sum = x;
        for (int odd = 3; Math.abs(term) > 1e-18; odd += 2) {
            term *= square / odd;
            sum += term;
        }
        return 0.5 + density(x) * sum;
    }

    private static double fractionTail(double x) {
        if (x > ZERO_BEYOND) {
            return 0;
        }
        double fraction = x;
        for (int k = FRACTION_DEPTH; k >= 1; k--) {
            fraction = x + k / fraction;
        }
        return density(x) / fraction;
    }

    /**
     * Return the value that is exceeded with probability 1 - p.
     *
     * @param p 0 to 1; the ends give the infinities
     * @throws IllegalArgumentException if p is not a probability
     */
    public static double quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("The probability (" + p + ") must lie between 0 and 1.");
        }
        double fromMiddle = p - 0.5;
        if (Math.abs(fromMiddle) <= 0.425) {
            return centre(fromMiddle);
        }
        double tail = fromMiddle < 0 ? p : 1 - p;
        if (tail == 0) {
            return fromMiddle < 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double r = Math.sqrt(-Exponential.log(tail));
        double size = r <= 5
                ? polynomial(TAIL_TOP, r - 1.6) / polynomial(TAIL_BOTTOM, r - 1.6)
                : polynomial(FAR_TOP, r - 5) / polynomial(FAR_BOTTOM, r - 5);
        return fromMiddle < 0 ? -size : size;
    }

    /** Return the quantile near the middle, where most are: written out, because a search asks for some hundred thousand. */
    private static double centre(double fromMiddle) {
        double r = 0.180625 - fromMiddle * fromMiddle;
        double top = 2509.0809287301227 * r + 33430.57558358813;
        top = top * r + 67265.7709270087;
        top = top * r + 45921.95393154987;
        top = top * r + 13731.69376550946;
        top = top * r + 1971.5909503065513;
        top = top * r + 133.14166789178438;
        top = top * r + 3.3871328727963665;
        double bottom = 5226.495278852854 * r + 28729.085735721943;
        bottom = bottom * r + 39307.89580009271;
        bottom = bottom * r + 21213.794301586597;
        bottom = bottom * r + 5394.196021424751;
        bottom = bottom * r + 687.1870074920579;
        bottom = bottom * r + 42.31333070160091;
        bottom = bottom * r + 1;
        return fromMiddle * top / bottom;
    }

    private static double polynomial(double[] highestFirst, double x) {
        double sum = 0;
        for (double coefficient : highestFirst) {
            sum = sum * x + coefficient;
        }
        return sum;
    }
}
