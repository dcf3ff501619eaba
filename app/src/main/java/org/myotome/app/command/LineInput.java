package org.myotome.app.command;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.myotome.content.document.JsonDocuments;
import org.myotome.content.document.Node;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.UnusableFileException;

/** Cases that come one on each line, or a file that has to be read as a whole. */
sealed interface LineInput {

    /**
     * NDJSON.
     *
     * @param name the name to use in messages
     */
    record OneByOne(String name, InputStream in) implements LineInput {}

    /** Anything else. */
    record Whole(TextFile text) implements LineInput {}

    /** How much of standard input is looked at to tell what it is. */
    int LOOKED_AT = 1024 * 1024;

    /**
     * Open a case file, or standard input when the name is {@code -}. Standard input is NDJSON when its first line is a
     * whole JSON object that is no list of cases, or when its first two lines both begin an object.
     *
     * @throws UnusableFileException if a file that has to be read as a whole cannot be
     * @throws BadInputException if standard input cannot be read
     */
    static LineInput open(String file, Terminal terminal) {
        try {
            if (file.equals("-")) {
                return ofStandardInput(terminal.in());
            }
            String name = file.toLowerCase(Locale.ROOT);
            boolean lines = name.endsWith(".ndjson") || name.endsWith(".jsonl");
            return lines && Files.isRegularFile(Path.of(file))
                    ? new OneByOne(file, Files.newInputStream(Path.of(file)))
                    : new Whole(TextFile.read(Path.of(file)));
        } catch (IOException e) {
            throw new BadInputException(file + " cannot be read: " + e.getMessage()
                    + "\nMaybe you are not allowed to read it, or the program before the pipe has ended early.");
        }
    }

    private static LineInput ofStandardInput(InputStream standardInput) throws IOException {
        String name = "standard input";
        BufferedInputStream in = new BufferedInputStream(standardInput);
        in.mark(LOOKED_AT);
        byte[] first = firstLine(in);
        boolean oneByOne = isCase(name, first) || (beginsObject(first) && isFollowedByObject(in, first.length));
        in.reset();
        return oneByOne ? new OneByOne(name, in) : new Whole(TextFile.read(name, in));
    }

    private static byte[] firstLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n' && line.size() < LOOKED_AT / 2; next = in.read()) {
            line.write(next);
        }
        return line.toByteArray();
    }

    private static boolean beginsObject(byte[] line) {
        return line.length > 0 && line[0] == '{';
    }

    /** Return whether the next line that is not blank begins an object, as no line inside an object can. */
    private static boolean isFollowedByObject(InputStream in, int lookedAt) throws IOException {
        for (int count = lookedAt; count < LOOKED_AT - 2; count++) {
            int next = in.read();
            if (next < 0 || !Character.isWhitespace(next)) {
                return next == '{';
            }
        }
        return false;
    }

    private static boolean isCase(String name, byte[] line) {
        if (!beginsObject(line)) {
            return false;
        }
        try {
            Node first = JsonDocuments.readLine(name, 1, line, 0, line.length);
            return first instanceof Node.Mapping mapping && !mapping.entries().containsKey("cases");
        } catch (UnusableFileException notOneObject) {
            // It goes on on the next line, or is broken; what follows tells which.
            return false;
        }
    }
}
