package org.myotome.speed;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/** Takes the time of the hot paths by JMH: sampled by the clock, in one thread, in a process of its own. */
public final class SpeedBenchmark implements Benchmark {

    private static final String NAME = "speed";
    private static final int ITERATIONS = 5;
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private final boolean ownProcess;

    public SpeedBenchmark() {
        this(true);
    }

    /** Prepare; in the process of the caller only for tests, which need no good times. */
    SpeedBenchmark(boolean ownProcess) {
        this.ownProcess = ownProcess;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "times of the search, of progression, of inverse dynamics, and of closing and holding poses by JMH: by the clock, in one thread; --size is the number of"
                + " measured iterations";
    }

    @Override
    public void run(Request request, Findings findings) {
        int iterations = request.size().orElse(ITERATIONS);
        measure(options(SearchTimes.class, iterations), findings);
        // Only where nothing has to be prepared for each measurement does JMH count what is measured alone.
        measure(options(ProgressionTimes.class, iterations).addProfiler(GCProfiler.class), findings);
        measure(options(DynamicsTimes.class, iterations).addProfiler(GCProfiler.class), findings);
        measure(options(MovementTimes.class, iterations).addProfiler(GCProfiler.class), findings);
        measure(options(ResponseTimes.class, iterations), findings);
    }

    private static void measure(ChainedOptionsBuilder options, Findings findings) {
        try {
            for (RunResult result : new Runner(options.build()).run()) {
                write(result, findings);
            }
        } catch (RunnerException e) {
            throw new IllegalStateException(
                    "JMH could not measure (" + e.getMessage() + ").\nMaybe the folder for temporary files is full.",
                    e);
        }
    }

    private ChainedOptionsBuilder options(Class<?> times, int iterations) {
        TimeValue each = TimeValue.seconds(ownProcess ? 5 : 1);
        return new OptionsBuilder()
                .include("^" + times.getName().replace(".", "\\.") + "\\.")
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .threads(1)
                .forks(ownProcess ? 1 : 0)
                .warmupIterations(ownProcess ? ITERATIONS : 0)
                .warmupTime(each)
                .measurementIterations(iterations)
                .measurementTime(each)
                .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                .verbosity(VerboseMode.SILENT);
    }

    private static void write(RunResult result, Findings findings) {
        BenchmarkParams params = result.getParams();
        Result<?> times = result.getPrimaryResult();
        Statistics statistics = times.getStatistics();
        String what =
                inWords(params.getBenchmark().substring(params.getBenchmark().lastIndexOf('.') + 1));
        String where = parameters(params);
        for (int percent : new int[] {50, 95, 99}) {
            findings.figure(new Row(
                    NAME, where, what + " p" + percent, statistics.getPercentile(percent), "us", statistics.getN(), 1));
        }
        Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
        if (allocation != null) {
            findings.figure(
                    new Row(NAME, where, what + " allocates", allocation.getScore(), "bytes", statistics.getN(), 1));
        }
    }

    private static String parameters(BenchmarkParams params) {
        Map<String, String> byName = new TreeMap<>();
        for (String key : params.getParamsKeys()) {
            byName.put(key, params.getParam(key));
        }
        return byName.isEmpty()
                ? "ours"
                : byName.values().stream().map(SpeedBenchmark::inWords).collect(Collectors.joining(", "));
    }

    /** Return a name in the program as words: {@code takeInTrial} and {@code TAKE_IN_TRIAL} are "take in trial". */
    private static String inWords(String name) {
        String spaced = name.contains("_") ? name.replace('_', ' ') : name.replaceAll("([A-Z])", " $1");
        return spaced.toLowerCase(Locale.ROOT).strip();
    }
}
