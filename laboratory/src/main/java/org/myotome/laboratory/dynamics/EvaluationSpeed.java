package org.myotome.laboratory.dynamics;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.myotome.biomechanics.dynamics.InverseDynamics;
import org.myotome.biomechanics.multibody.MultibodyModel;
import org.myotome.engine.arithmetic.SeededRandom;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;

/**
 * How long inverse dynamics takes for one state of a model, in one thread: batches of evaluations over states that differ,
 * each batch timed by processor time and by the clock.
 */
final class EvaluationSpeed {

    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int STATES = 900;
    private static final int ROUNDS = 10;
    private static final double NANOSECONDS_PER_MICROSECOND = 1000;

    private final InverseDynamics dynamics;
    private final double[][] q = new double[STATES][];
    private final double[][] velocity = new double[STATES][];
    private final double[][] acceleration = new double[STATES][];
    private final double[] effort;

    /** Draw the states: angles with a standard deviation of 0.4 rad, as in running. */
    EvaluationSpeed(MultibodyModel model, long seed) {
        dynamics = new InverseDynamics(model);
        effort = new double[model.coordinates().size()];
        SeededRandom random = SeededRandom.of(seed);
        for (int state = 0; state < STATES; state++) {
            q[state] = drawn(random, 0.4);
            velocity[state] = drawn(random, 2);
            acceleration[state] = drawn(random, 15);
        }
    }

    private double[] drawn(SeededRandom random, double deviation) {
        double[] numbers = new double[effort.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = deviation * random.nextNormal();
        }
        return numbers;
    }

    /** Take the time of batches, after as many to warm up. */
    void measure(int batches, String bench, String subject, long seed, Findings findings) {
        double sink = 0;
        for (int batch = 0; batch < batches; batch++) {
            sink += batch();
        }
        double[] processor = new double[batches];
        double[] clock = new double[batches];
        double perEvaluation = NANOSECONDS_PER_MICROSECOND * STATES * ROUNDS;
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
        long evaluations = (long) batches * STATES * ROUNDS;
        String what = effort.length + " coordinates, one evaluation";
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
        for (int round = 0; round < ROUNDS; round++) {
            for (int state = 0; state < STATES; state++) {
                dynamics.solve(q[state], velocity[state], acceleration[state], effort);
                sink += effort[state % effort.length];
            }
        }
        return sink;
    }

    /** Return a percentile by the nearest rank. */
    private static double at(double[] sorted, int percent) {
        return sorted[Math.max(0, (sorted.length * percent + 99) / 100 - 1)];
    }
}
