package org.myotome.app.command;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.myotome.app.benchmark.Benchmark;
import org.myotome.app.benchmark.Benchmarks;
import org.myotome.app.benchmark.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Runs one benchmark and prints its figures. */
@Command(
        name = "bench",
        description = "Measure something on this machine and print the figures.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Runnable {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "NAME",
            description = "Which one: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Names.class)
    private String benchName = "";

    @Option(names = "--json", description = "One object for each figure and line.")
    private boolean json;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "What inputs are drawn from, where any are (default: ${DEFAULT-VALUE}).")
    private long seed;

    BenchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        List<Benchmark> benchmarks = Benchmarks.all();
        Benchmark benchmark = benchmarks.stream()
                .filter(one -> one.name().equals(benchName))
                .findFirst()
                .orElseThrow(() -> new BadInputException("There is no benchmark (" + benchName + ").\nMaybe one of: "
                        + String.join(
                                ", ", benchmarks.stream().map(Benchmark::name).toList()) + "."));
        if (!json) {
            terminal.out().println(benchmark.name() + ": " + benchmark.about());
        }
        benchmark.run(seed, this::write);
    }

    private void write(Row row) {
        PrintWriter out = terminal.out();
        out.println(json ? JsonMapper.shared().writeValueAsString(object(row)) : line(row));
        out.flush();
    }

    private static Map<String, Object> object(Row row) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("bench", row.bench());
        object.put("subject", row.subject());
        object.put("metric", row.metric());
        object.put("value", row.value());
        object.put("unit", row.unit());
        object.put("n", row.n());
        object.put("seed", row.seed());
        return object;
    }

    private static String line(Row row) {
        return String.format(
                Locale.ROOT,
                "  %-12s %-44s %10.3f %-6s n=%d",
                row.subject(),
                row.metric(),
                row.value(),
                row.unit(),
                row.n());
    }

    /** The names that may be given. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Benchmarks.all().stream().map(Benchmark::name).iterator();
        }
    }
}
