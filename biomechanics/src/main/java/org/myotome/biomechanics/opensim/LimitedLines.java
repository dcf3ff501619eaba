package org.myotome.biomechanics.opensim;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.myotome.biomechanics.opensim.problem.FileProblems;

/** Reads lines and never holds one that is longer than any line of a table. Lines end as they do anywhere. */
final class LimitedLines {

    private static final int LONGEST_LINE = 1_000_000;

    private final Reader reader;
    private final FileProblems problems;
    private int number;
    private boolean afterCarriageReturn;

    LimitedLines(Reader reader, FileProblems problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /** Return the number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** Return the next line without its end; null after the last one. */
    @Nullable
    String next() throws IOException {
        number++;
        StringBuilder line = new StringBuilder();
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            boolean secondHalf = c == '\n' && afterCarriageReturn;
            afterCarriageReturn = c == '\r';
            if (secondHalf) {
                continue;
            }
            if (c == '\n' || c == '\r') {
                return line.toString();
            }
            if (line.length() == LONGEST_LINE) {
                throw problems.with(
                        number, "is longer than " + LONGEST_LINE + " characters.", "Maybe it is no table of OpenSim.");
            }
            line.append((char) c);
        }
        return line.isEmpty() ? null : line.toString();
    }
}
