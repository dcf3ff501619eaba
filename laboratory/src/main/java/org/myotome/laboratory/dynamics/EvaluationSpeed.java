package org.myotome.laboratory.dynamics;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.statistics.NearestRank;

/**
 * How long inverse dynamics takes for one state of a model, in one thread: batches of evaluations over states that differ,
 * each batch timed by processor time and by the clock.
 */
final class EvaluationSpeed {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 10;
    private static final double NANOSECONDS_PER_MICROSECOND = 1000;

    private final DrawnStates states;

    EvaluationSpeed(DrawnStates states) {
        this.states = states;
    }

    /** Take the time of batches, after as many to warm up. */
    void measure(int batches, String bench, String subject, long seed, Findings findings) {
        double sink = 0;
        for (int batch = 0; batch < batches; batch++) {
            sink += batch();
        }
        double[] processor = new double[batches];
        double[] clock = new double[batches];
        double perEvaluation = NANOSECONDS_PER_MICROSECOND * states.count() * ROUNDS;
        long bytesBefore = THREAD.getCurrentThreadAllocatedBytes();
        for (int batch = 0; batch < batches; batch++) {
            long clockBefore = System.nanoTime();
            long processorBefore = THREAD.getCurrentThreadCpuTime();
            sink += batch();
            processor[batch] = (THREAD.getCurrentThreadCpuTime() - processorBefore) / perEvaluation;
            clock[batch] = (System.nanoTime() - clockBefore) / perEvaluation;
        }
        double bytes = THREAD.getCurrentThreadAllocatedBytes() - bytesBefore;
        if (!Double.isFinite(sink)) {
            throw new IllegalStateException("A moment is not finite.");
        }
        long evaluations = (long) batches * states.count() * ROUNDS;
        String what = states.coordinates() + " coordinates, one evaluation";
        Arrays.sort(processor);
        Arrays.sort(clock);
        for (int percent : new int[] {5, 50, 95}) {
            findings.figure(new Row(
                    bench, subject, what + " p" + percent, at(processor, percent), "us CPU", evaluations, seed));
        }
        findings.figure(new Row(bench, subject, what + " p50", at(clock, 50), "us", evaluations, seed));
        findings.figure(new Row(
                bench, subject, what + " allocates", Math.floor(bytes / evaluations), "bytes", evaluations, seed));
    }

    private double batch() {
        double sink = 0;
        for (int i = 0; i < ROUNDS * states.count(); i++) {
            sink += states.solveNext()[i % states.coordinates()];
        }
        return sink;
    }

    /** Return a percentile by the nearest rank. */
    private static double at(double[] sorted, int percent) {
        return sorted[NearestRank.place(sorted.length, percent)];
    }
}
