package org.myotome.laboratory.movement;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.myotome.biomechanics.demand.DescriptionLint;
import org.myotome.biomechanics.movement.MovementDescription;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;

/**
 * How long the whole build of the movements takes in one thread: read all files, close 25 pictures of each for two bodies, work
 * out their statics and look for problems.
 */
final class BuildTimes {

    private static final String SUBJECT = "build of all movements";
    private static final double NANOSECONDS = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String bench;
    private final int rounds;

    BuildTimes(String bench, int rounds) {
        this.bench = bench;
        this.rounds = rounds;
    }

    void write(Findings findings) {
        List<Double> clock = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        int files = 0;
        int problems = 0;
        for (int round = 0; round < rounds; round++) {
            long clockBefore = System.nanoTime();
            long processorBefore = THREADS.getCurrentThreadCpuTime();
            ShippedMovements movements = ShippedMovements.read();
            files = movements.byId().size();
            problems = 0;
            for (MovementDescription description : movements.byId().values()) {
                problems += DescriptionLint.of(description).size();
            }
            processor.add((THREADS.getCurrentThreadCpuTime() - processorBefore) / NANOSECONDS);
            clock.add((System.nanoTime() - clockBefore) / NANOSECONDS);
        }
        row(findings, "files", files, "");
        row(findings, "problems found", problems, "");
        row(findings, "first time", clock.getFirst(), "s");
        row(findings, "first time, processor", processor.getFirst(), "s CPU");
        row(findings, "fastest", Collections.min(clock), "s");
        row(findings, "fastest, processor", Collections.min(processor), "s CPU");
    }

    private void row(Findings findings, String metric, double value, String unit) {
        findings.figure(new Row(bench, SUBJECT, metric, value, unit, rounds, 0));
    }
}
