package org.myotome.app.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

    private static final int REPETITIONS = 3;
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
        return "start";
    }

    @Override
    public String about() {
        return "time from the start of the process to the first page, and resident memory, without and with start cache";
    }

    @Override
    public void run(Request request, Findings findings) {
        try {
            Path directory = Files.createTempDirectory("myotome-start");
            letPostgresIn(directory);
            try {
                measure(directory, findings);
            } finally {
                delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void measure(Path directory, Findings findings) throws IOException {
        Path data = directory.resolve("data");
        write("first start, no cache", List.of(startOnce(data, directory, List.of())), findings);
        write("no cache", starts(data, directory, List.of()), findings);
        Path cache = directory.resolve("start.aot");
        startOnce(data, directory, List.of("-XX:AOTCacheOutput=" + cache));
        if (Files.exists(cache)) {
            write("start cache", starts(data, directory, List.of("-XX:AOTCache=" + cache)), findings);
        }
    }

    /** Run by root, PostgreSQL works as another user; it has to be able to walk to its data. */
    private static void letPostgresIn(Path directory) throws IOException {
        if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
        }
    }

    private static List<Start> starts(Path data, Path directory, List<String> options) throws IOException {
        List<Start> starts = new ArrayList<>();
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            starts.add(startOnce(data, directory, options));
        }
        return starts;
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
            Thread.sleep(IDLE_MILLISECONDS);
            List<ProcessHandle> processes = server.processes();
            return new Start(
                    seconds,
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
        findings.figure(new Row("start", "ours", what + ": first page", median.seconds(), "s", n, 0));
        findings.figure(new Row("start", "ours", what + ": JVM resident", median.jvmMegabytes(), "MB", n, 0));
        findings.figure(
                new Row("start", "ours", what + ": PostgreSQL proportional", median.postgresMegabytes(), "MB", n, 0));
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

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** One start. */
    private record Start(double seconds, double jvmMegabytes, double postgresMegabytes) {}
}
