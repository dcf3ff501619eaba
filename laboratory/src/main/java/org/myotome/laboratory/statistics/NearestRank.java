package org.myotome.laboratory.statistics;

/** Percentiles by the nearest rank: always a number that was measured. */
public final class NearestRank {

    private NearestRank() {}

    /**
     * Return where a percentile stands among sorted numbers.
     *
     * @param count how many numbers there are, 1 or more
     * @param percent 0 to 100
     * @return a place from 0
     */
    public static int place(int count, int percent) {
        return Math.max(0, (count * percent + 99) / 100 - 1);
    }
}
