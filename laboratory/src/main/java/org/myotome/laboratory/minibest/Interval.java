package org.myotome.laboratory.minibest;

import java.util.Arrays;
import java.util.List;
import org.myotome.engine.arithmetic.SeededRandom;

/**
 * A mean over people and where it would lie with other people of the same kind, in 95 of 100 times.
 *
 * @param mean over the people
 * @param low lower end
 * @param high upper end
 */
public record Interval(double mean, double low, double high) {

    private static final int RESAMPLES = 4000;
    private static final double LOW_SHARE = 0.025;

    /** Return the percentile bootstrap interval of a mean (Efron 1979): people are drawn again with replacement. */
    public static Interval ofMean(double[] values, long seed) {
        SeededRandom random = SeededRandom.of(seed).split("bootstrap");
        double[] means = new double[RESAMPLES];
        for (int resample = 0; resample < RESAMPLES; resample++) {
            for (int i = 0; i < values.length; i++) {
                means[resample] += values[random.nextInt(values.length)] / values.length;
            }
        }
        Arrays.sort(means);
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        int low = (int) (RESAMPLES * LOW_SHARE);
        return new Interval(mean, means[low], means[RESAMPLES - 1 - low]);
    }

    /** Return the interval of the mean difference of two values of the same people. */
    public static Interval ofDifference(double[] values, double[] others, long seed) {
        double[] differences = new double[values.length];
        Arrays.setAll(differences, i -> values[i] - others[i]);
        return ofMean(differences, seed);
    }

    /** Return the interval over some of the people. */
    public static Interval ofMean(double[] values, List<Integer> people, long seed) {
        return ofMean(people.stream().mapToDouble(person -> values[person]).toArray(), seed);
    }
}
