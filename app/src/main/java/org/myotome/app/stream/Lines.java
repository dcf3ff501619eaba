package org.myotome.app.stream;

import java.util.ArrayList;
import java.util.List;

/**
 * Some lines that follow each other, as bytes.
 *
 * <p>The bytes belong to these lines alone; whoever made them does not change them again.
 */
final class Lines {

    private static final byte LINE_FEED = '\n';

    private final byte[] bytes;
    private final int firstNumber;
    private final boolean tooLong;

    /**
     * One line.
     *
     * @param number which one it is, from 1
     * @param start where it begins in the bytes
     * @param length how many bytes it has, without its end
     */
    record Line(int number, int start, int length) {}

    private Lines(byte[] bytes, int firstNumber, boolean tooLong) {
        this.bytes = bytes;
        this.firstNumber = firstNumber;
        this.tooLong = tooLong;
    }

    static Lines of(byte[] bytes, int firstNumber) {
        return new Lines(bytes, firstNumber, false);
    }

    /** Stand for one line that was longer than is read. */
    static Lines tooLong(int number) {
        return new Lines(new byte[0], number, true);
    }

    byte[] bytes() {
        return bytes;
    }

    int firstNumber() {
        return firstNumber;
    }

    boolean isTooLong() {
        return tooLong;
    }

    /** Return each line that is not blank. */
    List<Line> split() {
        List<Line> lines = new ArrayList<>();
        int number = firstNumber;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == LINE_FEED) {
                if (!isBlank(start, i)) {
                    lines.add(new Line(number, start, i - start));
                }
                number++;
                start = i + 1;
            }
        }
        return lines;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
