package org.myotome.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.myotome.app.benchmark.Benchmarks;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;
import org.myotome.laboratory.page.Page;
import org.myotome.laboratory.page.PageHtml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Runs one benchmark and prints its figures. */
@Command(
        name = "bench",
        description = "Measure something on this machine and print the figures.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Runnable, Findings {

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

    @Option(
            names = "--size",
            paramLabel = "NUMBER",
            description = "How many people, cases or repetitions, instead of the benchmark's own number.")
    private Optional<Integer> size = Optional.empty();

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "Write the page with the plots to this file, where the benchmark has one.")
    private Optional<Path> pageFile = Optional.empty();

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
        benchmark.run(new Benchmark.Request(seed, size()), this);
    }

    private Benchmark.Size size() {
        if (size.isEmpty()) {
            return new Benchmark.Size.Usual();
        }
        int number = size.get();
        if (number < 1) {
            throw new BadInputException("The size (" + number + ") must be 1 or more.\nMaybe leave --size out.");
        }
        return new Benchmark.Size.Exactly(number);
    }

    @Override
    public void page(Page page) {
        if (pageFile.isEmpty()) {
            return;
        }
        try {
            Files.writeString(pageFile.get(), PageHtml.write(page));
        } catch (IOException e) {
            throw new BadInputException("The page could not be written to the file (" + pageFile.get()
                    + ").\nMaybe the folder is missing or may not be written to.");
        }
    }

    @Override
    public void figure(Row row) {
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
