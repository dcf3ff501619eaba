package org.myotome.laboratory.conformance.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Reads what an adapter writes, line by line, so that waiting for a line can end. */
final class AnswerLines {

    private static final int LONGEST_LINE = 1024 * 1024;
    private static final int MOST_AHEAD = 100;

    /** What came out of the adapter. */
    sealed interface Output {

        /** A line. */
        record Line(String text) implements Output {}

        /** Something that is no line of text. */
        record Unusable(String what) implements Output {}

        /** Nothing more will come. */
        record End() implements Output {}
    }

    private final BlockingQueue<Output> queue = new ArrayBlockingQueue<>(MOST_AHEAD);
    private final Thread reader;

    AnswerLines(InputStream in) {
        reader = Thread.ofVirtual().name("adapter-answers").start(() -> read(in));
    }

    /** Return the next output, or nothing if none comes in time. */
    Optional<Output> next(Duration wait) throws InterruptedException {
        return Optional.ofNullable(queue.poll(wait.toMillis(), TimeUnit.MILLISECONDS));
    }

    void stop() {
        reader.interrupt();
    }

    private void read(InputStream in) {
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n') {
                    queue.put(decoded(line));
                    line.reset();
                } else if (line.size() >= LONGEST_LINE) {
                    queue.put(new Output.Unusable("a line of more than " + LONGEST_LINE + " bytes"));
                    return;
                } else {
                    line.write(next);
                }
            }
            if (line.size() > 0) {
                queue.put(decoded(line));
            }
            queue.put(new Output.End());
        } catch (IOException e) {
            // The process was killed while somebody waited for it; that is what the next look at the queue reports.
            queue.offer(new Output.End());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Output decoded(ByteArrayOutputStream line) {
        try {
            return new Output.Line(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return new Output.Unusable("a line that is not UTF-8");
        }
    }
}
