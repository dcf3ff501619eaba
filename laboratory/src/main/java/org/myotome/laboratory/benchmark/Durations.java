package org.myotome.laboratory.benchmark;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.myotome.laboratory.statistics.NearestRank;

/** How long something took, again and again. */
public final class Durations {

    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    private final long[] sortedNanoseconds;

    private Durations(long[] nanoseconds) {
        sortedNanoseconds = nanoseconds.clone();
        Arrays.sort(sortedNanoseconds);
    }

    /**
     * Do something so many times to warm up, and then so many times with the clock running.
     *
     * @param work takes the number of the repetition, from 0
     */
    public static Durations measure(int warmUps, int repetitions, IntConsumer work) {
        for (int repetition = 0; repetition < warmUps; repetition++) {
            work.accept(repetition);
        }
        long[] nanoseconds = new long[repetitions];
        for (int repetition = 0; repetition < repetitions; repetition++) {
            long start = System.nanoTime();
            work.accept(repetition);
            nanoseconds[repetition] = System.nanoTime() - start;
        }
        return new Durations(nanoseconds);
    }

    /** Write median, 95th and 99th percentile in milliseconds. */
    public void write(String bench, String subject, String what, long seed, Findings findings) {
        for (int percent : new int[] {50, 95, 99}) {
            findings.figure(new Row(
                    bench,
                    subject,
                    what + " p" + percent,
                    milliseconds(percent),
                    "ms",
                    sortedNanoseconds.length,
                    seed));
        }
    }

    /** Return a percentile by the nearest rank. */
    private double milliseconds(int percent) {
        return sortedNanoseconds[NearestRank.place(sortedNanoseconds.length, percent)] / NANOSECONDS_PER_MILLISECOND;
    }
}
