package org.myotome.app.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.myotome.content.casefile.CaseFileReader;
import org.myotome.content.casefile.CaseLine;
import org.myotome.content.decision.DecisionJson;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.content.problem.Problem;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.Triage;

/**
 * Triages NDJSON line by line. What comes out stands in the order of what came in; a line that cannot be used yields an
 * object that says why, and the others go on.
 *
 * <p>One thread reads and writes, and as many as there are processors decide. No more is read than a few batches ahead
 * of what was written, so that memory is bounded and a slow reader of the results slows the reading of the cases.
 */
public final class TriageStream {

    private static final int BATCHES_AHEAD_PER_WORKER = 3;

    private final String name;
    private final Knowledge knowledge;
    private final CaseFileReader reader;
    private final boolean brief;

    /**
     * What came of a stream.
     *
     * @param decided lines that were decided about
     * @param refused lines that could not be used
     * @param firstRefused the number of the first of them, or 0
     */
    public record Summary(long decided, long refused, int firstRefused) {

        private static final Summary NOTHING = new Summary(0, 0, 0);

        private Summary plus(Summary later) {
            return new Summary(
                    decided + later.decided,
                    refused + later.refused,
                    firstRefused > 0 ? firstRefused : later.firstRefused);
        }
    }

    private record Answers(String text, Summary summary) {}

    /**
     * Prepare to triage.
     *
     * @param name the name of what is read, for messages
     * @param brief whether the nerve question is not answered at length, which takes nearly half of the time
     */
    public TriageStream(String name, Knowledge knowledge, boolean brief) {
        this.name = name;
        this.knowledge = knowledge;
        this.reader = knowledge.caseReader();
        this.brief = brief;
    }

    /**
     * Triage every line that comes in.
     *
     * @throws IOException if reading fails
     */
    public Summary run(InputStream in, PrintWriter out) throws IOException {
        int workers = Runtime.getRuntime().availableProcessors();
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            return run(new LineSource(in), out, pool, workers * BATCHES_AHEAD_PER_WORKER);
        }
    }

    private Summary run(LineSource source, PrintWriter out, ExecutorService pool, int mostAhead) throws IOException {
        Deque<Future<Answers>> ahead = new ArrayDeque<>();
        Summary summary = Summary.NOTHING;
        for (Optional<Lines> lines = source.next(); lines.isPresent(); lines = source.next()) {
            Lines batch = lines.get();
            ahead.add(pool.submit(() -> answers(batch)));
            boolean waiting = !source.isMoreAtHand();
            while (ahead.size() >= mostAhead || (waiting && !ahead.isEmpty())) {
                summary = summary.plus(write(ahead.remove(), out));
            }
            if (waiting) {
                out.flush();
            }
            if (out.checkError()) {
                throw new IOException("nobody takes the results any more");
            }
        }
        while (!ahead.isEmpty()) {
            summary = summary.plus(write(ahead.remove(), out));
        }
        return summary;
    }

    private static Summary write(Future<Answers> future, PrintWriter out) {
        try {
            Answers answers = future.get();
            out.write(answers.text());
            return answers.summary();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A batch of lines could not be decided.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Deciding was interrupted.", e);
        }
    }

    private Answers answers(Lines lines) {
        StringBuilder text = new StringBuilder();
        Summary summary = Summary.NOTHING;
        if (lines.isTooLong()) {
            summary = summary.plus(refuse(tooLong(lines.firstNumber()), text));
        }
        for (Lines.Line line : lines.split()) {
            CaseLine read = reader.readLine(name, line.number(), lines.bytes(), line.start(), line.length());
            summary = summary.plus(
                    switch (read) {
                        case CaseLine.Taken taken -> decide(taken, text);
                        case CaseLine.Refused refused -> refuse(refused, text);
                    });
        }
        return new Answers(text.toString(), summary);
    }

    private Summary decide(CaseLine.Taken taken, StringBuilder text) {
        CaseRecord record = taken.record();
        Triage.WithNerve answer = brief
                ? new Triage.WithNerve(Triage.decide(record, knowledge.bank(), knowledge.library()), Optional.empty())
                : Triage.decideWithNerve(record, knowledge.bank(), knowledge.library());
        text.append(DecisionJson.triage(record.id(), answer.decision(), answer.nerve()))
                .append('\n');
        return new Summary(1, 0, 0);
    }

    private static Summary refuse(CaseLine.Refused refused, StringBuilder text) {
        text.append(DecisionJson.refusal(refused)).append('\n');
        return new Summary(0, 1, refused.line());
    }

    private CaseLine.Refused tooLong(int number) {
        String what = "is longer than " + LineSource.LONGEST_LINE + " bytes.";
        return new CaseLine.Refused(
                "", number, List.of(new Problem(name, number, "", "", what, "Maybe a line break is missing.")));
    }
}
