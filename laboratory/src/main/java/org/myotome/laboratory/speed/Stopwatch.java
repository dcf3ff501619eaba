package org.myotome.laboratory.speed;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Supplier;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.statistics.NearestRank;

/**
 * Takes the time of something again and again: by the clock, by the processor time of this thread, and by the bytes it
 * allocates. Processor time leaves out other programs on a shared machine, and the collection of garbage. Belongs to one
 * thread.
 */
final class Stopwatch {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final double BYTES_PER_KILOBYTE = 1024;

    private final String what;
    private long[] processor = new long[64];
    private long[] clock = new long[64];
    private long bytes;
    private long lastBytes;
    private int count;

    Stopwatch(String what) {
        this.what = what;
    }

    /** Do something and take its time. */
    <T> T time(Supplier<T> work) {
        long bytesBefore = THREAD.getCurrentThreadAllocatedBytes();
        long clockBefore = System.nanoTime();
        long processorBefore = THREAD.getCurrentThreadCpuTime();
        T result = work.get();
        long processorTime = THREAD.getCurrentThreadCpuTime() - processorBefore;
        long clockTime = System.nanoTime() - clockBefore;
        add(processorTime, clockTime, THREAD.getCurrentThreadAllocatedBytes() - bytesBefore);
        return result;
    }

    private void add(long processorTime, long clockTime, long allocated) {
        if (count == processor.length) {
            processor = Arrays.copyOf(processor, 2 * count);
            clock = Arrays.copyOf(clock, 2 * count);
        }
        processor[count] = processorTime;
        clock[count] = clockTime;
        lastBytes = allocated;
        bytes += allocated;
        count++;
    }

    /** Count the last time for another watch, because only afterwards it was clear what had happened. */
    void moveLastTo(Stopwatch other) {
        count--;
        bytes -= lastBytes;
        other.add(processor[count], clock[count], lastBytes);
    }

    /** Forget everything so far, which was there to warm up. */
    void reset() {
        count = 0;
        bytes = 0;
    }

    int count() {
        return count;
    }

    /** Write percentiles of both times and the mean allocation; nothing if it never happened. */
    void write(String bench, String where, long seed, Findings findings) {
        if (count == 0) {
            return;
        }
        for (int percent : new int[] {50, 95, 99}) {
            figure(bench, where, " p" + percent, milliseconds(processor, percent), "ms CPU", seed, findings);
        }
        for (int percent : new int[] {50, 99}) {
            figure(bench, where, " p" + percent, milliseconds(clock, percent), "ms", seed, findings);
        }
        figure(bench, where, " allocates, mean", bytes / BYTES_PER_KILOBYTE / count, "KB", seed, findings);
    }

    /** Write the median of the processor time only. */
    void writeMedian(String bench, String where, long seed, Findings findings) {
        if (count > 0) {
            figure(bench, where, " p50", milliseconds(processor, 50), "ms CPU", seed, findings);
        }
    }

    private void figure(
            String bench, String where, String figure, double value, String unit, long seed, Findings findings) {
        findings.figure(new Row(bench, where, what + figure, value, unit, count, seed));
    }

    /** Return a percentile by the nearest rank. */
    private double milliseconds(long[] nanoseconds, int percent) {
        long[] sorted = Arrays.copyOf(nanoseconds, count);
        Arrays.sort(sorted);
        return sorted[NearestRank.place(count, percent)] / NANOSECONDS_PER_MILLISECOND;
    }
}
