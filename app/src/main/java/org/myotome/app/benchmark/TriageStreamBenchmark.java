package org.myotome.app.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.myotome.content.casefile.CaseFileWriter;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.record.CaseRecord;
import org.myotome.laboratory.benchmark.Benchmark;
import org.myotome.laboratory.benchmark.Findings;
import org.myotome.laboratory.benchmark.Row;

/**
 * Triages generated NDJSON from the command line, in a process of its own as {@code ./run} starts one, and measures
 * cases per second, start of the process included, and the most that the heap held.
 *
 * <p>A generated case takes person, complaint, pain and answers from different shipped cases; in half of them every
 * open question of the case files is answered with no.
 */
public final class TriageStreamBenchmark implements Benchmark {

    private static final String NAME = "triage-stream";
    private static final int USUAL_CASES = 500_000;
    private static final int DIFFERENT = 4_000;
    private static final Pattern HEAP_BEFORE = Pattern.compile("Pause.* (\\d+)M->\\d+M\\(");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String about() {
        return "cases per second of `triage --json` over generated NDJSON, and the largest heap";
    }

    @Override
    public void run(Request request, Findings findings) {
        try {
            Path directory = Files.createTempDirectory("myotome-stream");
            try {
                measure(directory, request.size().orElse(USUAL_CASES), request.seed(), findings);
            } finally {
                for (String file : List.of("cases.ndjson", "heap.log", "messages")) {
                    Files.deleteIfExists(directory.resolve(file));
                }
                Files.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void measure(Path directory, int count, long seed, Findings findings) throws IOException {
        Path cases = directory.resolve("cases.ndjson");
        write(cases, count, seed);
        findings.figure(new Row(NAME, "ours", "size of the input", Files.size(cases) / 1e6, "MB", count, seed));
        measure(directory, cases, "ours", List.of("--json"), count, seed, findings);
        measure(directory, cases, "ours, --brief", List.of("--json", "--brief"), count, seed, findings);
    }

    private static void measure(
            Path directory, Path cases, String subject, List<String> options, int count, long seed, Findings findings)
            throws IOException {
        Path heap = directory.resolve("heap.log");
        // An old log would be kept beside the new one, and the folder could not be removed.
        Files.deleteIfExists(heap);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-Xlog:gc:file=" + heap,
                "-jar",
                PackagedProgram.jar().toString(),
                "triage",
                cases.toString()));
        command.addAll(options);
        long begin = System.nanoTime();
        int exitCode = run(command, directory.resolve("messages"));
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (exitCode != 0) {
            throw new IllegalStateException("The command ended with " + exitCode + ". It said:\n"
                    + Files.readString(directory.resolve("messages")));
        }
        findings.figure(new Row(NAME, subject, "cases per second", count / seconds, "1/s", count, seed));
        findings.figure(new Row(NAME, subject, "cases per minute", 60 * count / seconds, "1/min", count, seed));
        findings.figure(new Row(NAME, subject, "largest heap", largestHeap(heap), "MB", count, seed));
    }

    private static int run(List<String> command, Path messages) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(messages.toFile())
                .start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was interrupted.", e);
        }
    }

    private static double largestHeap(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(HEAP_BEFORE::matcher)
                    .filter(Matcher::find)
                    .mapToInt(found -> Integer.parseInt(found.group(1)))
                    .max()
                    .orElse(0);
        }
    }

    private static void write(Path file, int count, long seed) throws IOException {
        List<CaseRecord> different = generate(seed);
        List<String> lines = new ArrayList<>();
        for (CaseRecord record : different) {
            lines.add(CaseFileWriter.toJson(record));
        }
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                out.write(lines.get(i % lines.size()));
                out.newLine();
            }
        }
    }

    private static List<CaseRecord> generate(long seed) {
        Knowledge knowledge = Knowledge.shipped();
        List<CaseRecord> shipped = knowledge.caseReader().readShipped();
        Random random = new Random(seed);
        List<CaseRecord> generated = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            CaseRecord record = oneOf(shipped, random)
                    .withPerson(oneOf(shipped, random).person())
                    .withComplaint(oneOf(shipped, random).complaint())
                    .withPain(oneOf(shipped, random).pain());
            generated.add(random.nextBoolean() ? answeredNo(record, knowledge) : record);
        }
        return generated;
    }

    private static CaseRecord oneOf(List<CaseRecord> records, Random random) {
        return records.get(random.nextInt(records.size()));
    }

    private static CaseRecord answeredNo(CaseRecord record, Knowledge knowledge) {
        return record.withAnswers(record.answers().withRestNo(knowledge.bank().coreQuestionIds()));
    }
}
