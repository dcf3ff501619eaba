package org.myotome.app.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Takes lines from a stream, several at a time when they are there and one when more are not there yet, so that a
 * program that waits for each answer gets it.
 */
final class LineSource {

    /** The most bytes that a line may have; a case has a few thousand. */
    static final int LONGEST_LINE = 1024 * 1024;

    private static final int ENOUGH = 128 * 1024;
    private static final byte LINE_FEED = '\n';

    private final InputStream in;
    private final byte[] buffer = new byte[LONGEST_LINE + ENOUGH];
    private int filled;
    private int nextNumber = 1;
    private boolean ended;

    LineSource(InputStream in) {
        this.in = in;
    }

    /** Return the next lines, or nothing at the end. */
    Optional<Lines> next() throws IOException {
        int lastEnd = -1;
        while (!ended && (lastEnd < 0 || (filled < ENOUGH && in.available() > 0))) {
            int before = filled;
            read();
            int end = lastLineFeed(before);
            lastEnd = end >= 0 ? end : lastEnd;
            if (lastEnd < 0 && filled > LONGEST_LINE) {
                skipLine();
                return Optional.of(Lines.tooLong(nextNumber++));
            }
        }
        int length = ended ? filled : lastEnd + 1;
        return length == 0 ? Optional.empty() : Optional.of(take(length));
    }

    /** Return whether more can be read at once, without waiting for it. */
    boolean isMoreAtHand() throws IOException {
        return filled > 0 || (!ended && in.available() > 0);
    }

    private void read() throws IOException {
        int count = in.read(buffer, filled, Math.min(ENOUGH, buffer.length - filled));
        if (count < 0) {
            ended = true;
        } else {
            filled += count;
        }
    }

    private int lastLineFeed(int from) {
        for (int i = filled - 1; i >= from; i--) {
            if (buffer[i] == LINE_FEED) {
                return i;
            }
        }
        return -1;
    }

    private Lines take(int length) {
        byte[] bytes = Arrays.copyOf(buffer, length);
        Lines lines = Lines.of(bytes, nextNumber);
        for (byte one : bytes) {
            nextNumber += one == LINE_FEED ? 1 : 0;
        }
        System.arraycopy(buffer, length, buffer, 0, filled - length);
        filled -= length;
        return lines;
    }

    /** Leave out the rest of a line that is too long. */
    private void skipLine() throws IOException {
        int end = -1;
        while (end < 0 && !ended) {
            filled = 0;
            read();
            end = firstLineFeed();
        }
        int keep = end < 0 ? 0 : filled - end - 1;
        System.arraycopy(buffer, end + 1, buffer, 0, keep);
        filled = keep;
    }

    private int firstLineFeed() {
        for (int i = 0; i < filled; i++) {
            if (buffer[i] == LINE_FEED) {
                return i;
            }
        }
        return -1;
    }
}
