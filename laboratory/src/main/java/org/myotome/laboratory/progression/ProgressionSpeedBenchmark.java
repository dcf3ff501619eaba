package org.myotome.laboratory.progression;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.myotome.engine.programme.Irritability;
import org.myotome.engine.progression.MovementResponse;
import org.myotome.engine.progression.ResponseRule;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.response.AdvicePolicy;
import org.myotome.engine.response.ResponseFilter;
import org.myotome.engine.response.ResponsePrior;
import org.myotome.engine.response.SessionResponse;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.progression.policy.Policies;
import org.myotome.laboratory.progression.policy.RuleReports;
import org.myotome.laboratory.progression.trial.Progress;
import org.myotome.laboratory.progression.trial.Study;
import org.myotome.laboratory.progression.truth.Truth;

/**
 * How many decisions of the rule and weeks of patients with the full belief a core takes in a second, and what dominates.
 * By the processor time of the working threads, which leaves other programs out; beside it the clock.
 */
public final class ProgressionSpeedBenchmark implements Benchmark {

    private static final String NAME = "progression-speed";
    private static final int REPORT_PEOPLE = 200;
    private static final int REPORT_SESSIONS = 60;
    private static final int RULE_ROUNDS = 1500;
    private static final int USUAL_PEOPLE = 40;
    private static final int SESSIONS_PER_WEEK = 3;
    private static final int WEEKS = 36;
    private static final int FEWER_PARTICLES = 200;
    private static final double NANOSECONDS = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "rule decisions and full-belief patient-weeks per second and core, one thread and several";
    }

    /** Work of one thread: how much it did, and the processor time it took in nanoseconds. */
    private record Done(long count, long processor) {}

    /** Something that a thread does. */
    @FunctionalInterface
    private interface Work {
        long run();
    }

    @Override
    public void run(Request request, Findings findings) {
        List<MovementResponse> reports = RuleReports.drawn(request.seed(), REPORT_PEOPLE, REPORT_SESSIONS);
        int people = request.size().orElse(USUAL_PEOPLE);
        int cores = Runtime.getRuntime().availableProcessors();
        for (int threads : cores == 1 ? new int[] {1} : new int[] {1, cores}) {
            measure("rule decision", "decisions", threads, () -> judge(reports), request.seed(), findings);
        }
        for (int threads : cores == 1 ? new int[] {1} : new int[] {1, cores}) {
            measure(
                    "full belief, " + ResponseFilter.DEFAULT_PARTICLES + " particles",
                    "patient-weeks",
                    threads,
                    () -> weeks(people, ResponseFilter.DEFAULT_PARTICLES, true),
                    request.seed(),
                    findings);
        }
        measure(
                "the same without asking for advice",
                "patient-weeks",
                1,
                () -> weeks(people, ResponseFilter.DEFAULT_PARTICLES, false),
                request.seed(),
                findings);
        measure(
                "full belief, " + FEWER_PARTICLES + " particles",
                "patient-weeks",
                1,
                () -> weeks(people, FEWER_PARTICLES, true),
                request.seed(),
                findings);
        measure("whole simulation, rule alone", "patient-weeks", 1, () -> simulated(people), request.seed(), findings);
    }

    private static void measure(String what, String unit, int threads, Work work, long seed, Findings findings) {
        work.run();
        long start = System.nanoTime();
        long count = 0;
        long processor = 0;
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<Done>> futures = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                futures.add(executor.submit(() -> timed(work)));
            }
            for (Future<Done> future : futures) {
                Done done = future.get();
                count += done.count();
                processor += done.processor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was interrupted.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The measurement failed.", e.getCause());
        }
        double clock = System.nanoTime() - (double) start;
        String metric = what + ", " + threads + (threads == 1 ? " thread" : " threads");
        findings.figure(row(metric + ", per second of a core", count * NANOSECONDS / processor, unit, count, seed));
        findings.figure(row(metric + ", per second by the clock", count * NANOSECONDS / clock, unit, count, seed));
    }

    private static Row row(String metric, double value, String unit, long count, long seed) {
        return new Row(NAME, "ours", metric, value, unit, count, seed);
    }

    private static Done timed(Work work) {
        long before = THREADS.getCurrentThreadCpuTime();
        long count = work.run();
        return new Done(count, THREADS.getCurrentThreadCpuTime() - before);
    }

    private static long judge(List<MovementResponse> reports) {
        long decisions = 0;
        long well = 0;
        for (int round = 0; round < RULE_ROUNDS; round++) {
            for (MovementResponse response : reports) {
                well += ResponseRule.judge(response, PainPolicy.DEFAULT).isWell() ? 1 : 0;
                decisions++;
            }
        }
        // What was decided has to matter to something, or the compiler leaves it out.
        return well > decisions ? 0 : decisions;
    }

    private static long weeks(int people, int particles, boolean advised) {
        AdvicePolicy accepted = AdvicePolicy.of(PainPolicy.DEFAULT);
        double kept = 0;
        for (int person = 0; person < people; person++) {
            ResponseFilter filter = ResponseFilter.begin(ResponsePrior.of(Irritability.LOW), particles, person);
            for (int session = 0; session < WEEKS * SESSIONS_PER_WEEK; session++) {
                filter.take(response(session, person));
                kept += advised ? filter.bound(accepted).chanceOfFlare() : filter.tolerance();
            }
        }
        return Double.isNaN(kept) ? 0 : (long) people * WEEKS;
    }

    private static SessionResponse response(int session, int person) {
        int pain = (session * 7 + person * 3) % 5;
        return SessionResponse.of(0.004 * session)
                .daysSinceLast(session % SESSIONS_PER_WEEK == 0 ? 3 : 2)
                .painDuring(pain)
                .painAfter(pain / 2.0)
                .morningRise(pain == 4 ? 1 : 0)
                .flare(false)
                .allDone(true);
    }

    private static long simulated(int people) {
        Study study = new Study(List.of(Policies.find(Policies.RULE).orElseThrow()), people, WEEKS, 1, 1);
        study.runHere(Truth.NON_RESPONDER, Progress.silent());
        return (long) people * WEEKS;
    }
}
