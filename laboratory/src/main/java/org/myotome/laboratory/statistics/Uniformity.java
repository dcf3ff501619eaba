package org.myotome.laboratory.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Whether ranks are spread evenly, as they are when a belief is calibrated (Talts et al. 2018, simulation-based calibration).
 *
 * @param counts ranks in each of twenty equal parts from 0 to 1
 * @param chiSquare how far the counts lie from equal ones, with 19 degrees of freedom
 */
public record Uniformity(List<Integer> counts, double chiSquare) {

    /** In how many equal parts ranks are counted. */
    public static final int PARTS = 20;

    /** Exceeded by 5 in 100 evenly spread samples. */
    public static final double FIVE_PERCENT = 30.14;

    /** Exceeded by 1 in 1000 evenly spread samples. */
    public static final double ONE_IN_THOUSAND = 43.82;

    public Uniformity {
        counts = List.copyOf(counts);
    }

    /** Count ranks, each from 0 to 1. */
    public static Uniformity of(List<Double> ranks) {
        int[] counts = new int[PARTS];
        for (double rank : ranks) {
            counts[Math.min(PARTS - 1, (int) (rank * PARTS))]++;
        }
        double expected = (double) ranks.size() / PARTS;
        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        return new Uniformity(Arrays.stream(counts).boxed().toList(), chiSquare);
    }
}
