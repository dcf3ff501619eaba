package org.myotome.engine.response;

import org.myotome.engine.arithmetic.Normal;
import org.myotome.engine.arithmetic.SeededRandom;

/**
 * Numbers drawn in advance: 4096 equally likely ones from 0 to 1 and from the normal curve, in an order that looks random.
 *
 * <p>A filter reads a run of them from a place that its seed chooses, which costs nothing compared with drawing each, and
 * spreads its particles more evenly.
 */
final class Luck {

    /** The most numbers that can be read in one run. */
    static final int LONGEST_RUN = 4096;

    private static final int SIZE = 4096;
    private static final double[] UNIFORM = uniform();
    private static final double[] NORMAL = normal();
    private static final double[] WANDERING = wandering();

    private Luck() {}

    private static double[] uniform() {
        double[] numbers = new double[SIZE + LONGEST_RUN];
        for (int i = 0; i < SIZE; i++) {
            numbers[i] = (i + 0.5) / SIZE;
        }
        SeededRandom random = SeededRandom.of(20_260_301);
        for (int i = SIZE - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            double kept = numbers[i];
            numbers[i] = numbers[other];
            numbers[other] = kept;
        }
        System.arraycopy(numbers, 0, numbers, SIZE, LONGEST_RUN);
        return numbers;
    }

    private static double[] normal() {
        double[] numbers = new double[UNIFORM.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Normal.quantile(UNIFORM[i]);
        }
        return numbers;
    }

    private static double[] wandering() {
        double[] numbers = NORMAL.clone();
        SeededRandom random = SeededRandom.of(20_260_302);
        for (int i = 0; i < SIZE; i++) {
            if (random.nextUniform() < ResponseModel.LEAPS) {
                numbers[i] *= ResponseModel.LEAP;
                numbers[SIZE + i] = numbers[i];
            }
        }
        return numbers;
    }

    /** Return a place to begin a run at. */
    static int place(SeededRandom random) {
        return random.nextInt(SIZE);
    }

    /** Return the uniform numbers; not to be changed. */
    static double[] uniformNumbers() {
        return UNIFORM;
    }

    /** Return the normal numbers of which some are leaps, see {@link ResponseModel#LEAPS}; not to be changed. */
    static double[] wanderingNumbers() {
        return WANDERING;
    }

    /** Return the normal numbers; not to be changed. */
    static double[] normalNumbers() {
        return NORMAL;
    }
}
