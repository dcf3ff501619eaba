package org.myotome.laboratory.conformance.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A running adapter: one line in, one line out. Closing it ends it and whatever it started. */
final class AdapterProcess implements AutoCloseable {

    private static final int LAST_WORDS = 5;

    private final Process process;
    private final OutputStream in;
    private final AnswerLines lines;
    private final Deque<String> lastWords = new ArrayDeque<>();
    private final Thread messages;

    private AdapterProcess(Process process) {
        this.process = process;
        this.in = process.getOutputStream();
        this.lines = new AnswerLines(process.getInputStream());
        this.messages = Thread.ofVirtual().name("adapter-messages").start(() -> listen(process.getErrorStream()));
    }

    /**
     * Start an adapter.
     *
     * @throws AdapterFaultException if it cannot be started
     */
    static AdapterProcess start(List<String> command) throws AdapterFaultException {
        try {
            return new AdapterProcess(new ProcessBuilder(command).start());
        } catch (IOException e) {
            throw new AdapterFaultException("cannot be started: " + e.getMessage());
        }
    }

    /**
     * Ask one thing and wait for the answer.
     *
     * @throws AdapterFaultException if no answer comes in time, or no line does
     */
    String ask(String request, Duration mostTime) throws AdapterFaultException {
        send(request);
        return switch (next(mostTime)) {
            case AnswerLines.Output.Line(String text) -> text;
            case AnswerLines.Output.Unusable(String what) -> throw new AdapterFaultException("wrote " + what);
            case AnswerLines.Output.End() -> throw new AdapterFaultException("ended without an answer" + ending());
        };
    }

    /** Send a line. If nobody takes it any more, what comes back, or its absence, tells more than the failure to write. */
    private void send(String request) {
        try {
            in.write((request + "\n").getBytes(StandardCharsets.UTF_8));
            in.flush();
        } catch (IOException nobodyReads) {
            return;
        }
    }

    /**
     * Say that nothing more will be asked, and wait for the orderly end.
     *
     * @throws AdapterFaultException if it writes more, does not end in time, or ends with a code other than 0
     */
    void finish(Duration mostTime) throws AdapterFaultException {
        try {
            in.close();
        } catch (IOException e) {
            throw new AdapterFaultException("ended before its input did" + said());
        }
        switch (next(mostTime)) {
            case AnswerLines.Output.Line(String text) ->
                throw new AdapterFaultException("wrote more lines than were asked for; one too many is (" + text + ")");
            case AnswerLines.Output.Unusable(String what) -> throw new AdapterFaultException("wrote " + what);
            case AnswerLines.Output.End() -> requireOrderlyEnd(mostTime);
        }
    }

    private void requireOrderlyEnd(Duration mostTime) throws AdapterFaultException {
        if (!isEndedWithin(mostTime)) {
            throw new AdapterFaultException("does not end when its input does");
        }
        if (process.exitValue() != 0) {
            throw new AdapterFaultException("ended" + ending());
        }
    }

    private AnswerLines.Output next(Duration mostTime) throws AdapterFaultException {
        try {
            Optional<AnswerLines.Output> output = lines.next(mostTime);
            return output.orElseThrow(
                    () -> new AdapterFaultException("did not answer within " + mostTime.toMillis() / 1000.0 + " s"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AdapterFaultException("was not waited for; the run was interrupted");
        }
    }

    private String ending() throws AdapterFaultException {
        String code = isEndedWithin(Duration.ofSeconds(1)) ? " with code " + process.exitValue() : "";
        return code + said();
    }

    private boolean isEndedWithin(Duration mostTime) throws AdapterFaultException {
        try {
            return process.waitFor(mostTime.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AdapterFaultException("was not waited for; the run was interrupted");
        }
    }

    private String said() throws AdapterFaultException {
        try {
            messages.join(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AdapterFaultException("was not waited for; the run was interrupted");
        }
        synchronized (lastWords) {
            return lastWords.isEmpty() ? "" : "; it said: " + String.join(" | ", lastWords);
        }
    }

    private void listen(InputStream err) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(err, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (lastWords) {
                    lastWords.addLast(line);
                    if (lastWords.size() > LAST_WORDS) {
                        lastWords.removeFirst();
                    }
                }
            }
        } catch (IOException e) {
            // The process was killed; what it had said by then is kept.
            return;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        lines.stop();
    }
}
