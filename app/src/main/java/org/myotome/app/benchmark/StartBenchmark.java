package org.myotome.app.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.myotome.app.process.ServerProcess;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;

/**
 * Starts the program as {@code ./run} does, on an empty data directory and again on the same one, without and with the
 * start cache of the JDK, and measures the time to the first page and the memory that is resident afterwards.
 */
public final class StartBenchmark implements Benchmark {

    private static final String NAME = "start";
    private static final int USUAL_REPETITIONS = 5;
    private static final int IDLE_MILLISECONDS = 3_000;
    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms48m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "--enable-native-access=ALL-UNNAMED");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "time from the start of the process to the first page, CPU and resident memory, without and with start cache";
    }

    @Override
    public void run(Request request, Findings findings) {
        try (ScratchDirectory directory = ScratchDirectory.create(NAME)) {
            measure(directory.path(), request.size().orElse(USUAL_REPETITIONS), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void measure(Path directory, int repetitions, Findings findings) throws IOException {
        Path data = directory.resolve("data");
        write("first start, no cache", List.of(startOnce(data, directory, List.of())), findings);
        Path cache = directory.resolve("start.aot");
        startOnce(data, directory, List.of("-XX:AOTCacheOutput=" + cache));
        if (!Files.exists(cache)) {
            throw new IllegalStateException("The JVM wrote no start cache.");
        }
        List<Start> without = new ArrayList<>();
        List<Start> with = new ArrayList<>();
        for (int repetition = 0; repetition < repetitions; repetition++) {
            // in turn, so that other work on the machine disturbs both alike
            without.add(startOnce(data, directory, List.of()));
            with.add(startOnce(data, directory, List.of("-XX:AOTCache=" + cache)));
        }
        write("no cache", without, findings);
        write("start cache", with, findings);
    }

    private static Start startOnce(Path data, Path directory, List<String> options) throws IOException {
        List<String> jvmOptions =
                Stream.concat(JVM_OPTIONS.stream(), options.stream()).toList();
        long begin = System.nanoTime();
        try (ServerProcess server = ServerProcess.start(
                        PackagedProgram.jar(),
                        jvmOptions,
                        List.of("--port", "0", "--data", data.toString()),
                        directory.resolve("log"));
                HttpClient client = HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            int status = client.send(
                            HttpRequest.newBuilder(server.address()).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (status != 200) {
                throw new IllegalStateException("The first page answered with status " + status + ".");
            }
            double cpuSeconds = cpuSeconds(server.processes().getFirst());
            Thread.sleep(IDLE_MILLISECONDS);
            List<ProcessHandle> processes = server.processes();
            return new Start(
                    seconds,
                    cpuSeconds,
                    megabytes("Rss:", processes.subList(0, 1)),
                    megabytes("Pss:", processes.subList(1, processes.size())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was interrupted.", e);
        }
    }

    private static void write(String what, List<Start> starts, Findings findings) {
        List<Start> sorted = starts.stream()
                .sorted(Comparator.comparingDouble(Start::seconds))
                .toList();
        Start median = sorted.get(sorted.size() / 2);
        int n = starts.size();
        findings.figure(new Row(NAME, "ours", what + ": first page", median.seconds(), "s", n, 0));
        findings.figure(new Row(NAME, "ours", what + ": CPU of the JVM by then", median.cpuSeconds(), "s", n, 0));
        findings.figure(new Row(NAME, "ours", what + ": JVM resident", median.jvmMegabytes(), "MB", n, 0));
        findings.figure(
                new Row(NAME, "ours", what + ": PostgreSQL proportional", median.postgresMegabytes(), "MB", n, 0));
    }

    /** Return what a process has computed so far: how long it takes on a machine that does nothing else. */
    private static double cpuSeconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /**
     * Return what processes hold in memory: resident ({@code Rss:}), or with each shared page divided by the number of
     * those that share it ({@code Pss:}). Linux only, 0 elsewhere.
     */
    private static double megabytes(String measure, List<ProcessHandle> processes) {
        return processes.stream()
                        .mapToLong(process -> kilobytes(measure, process.pid()).orElse(0L))
                        .sum()
                / 1024.0;
    }

    private static Optional<Long> kilobytes(String measure, long processId) {
        Path file = Path.of("/proc", Long.toString(processId), "smaps_rollup");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(measure))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** One start. */
    private record Start(double seconds, double cpuSeconds, double jvmMegabytes, double postgresMegabytes) {}
}
