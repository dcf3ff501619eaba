package org.myotome.app.command;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * What one run of a command did.
 *
 * @param exitCode how it ended
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int exitCode, String out, String err) {

    /** Run a command with nothing on standard input. */
    static Run of(String... arguments) {
        return withInput("", arguments);
    }

    /** Run a command with something on standard input. */
    static Run withInput(String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err));
        int exitCode = MyotomeCommand.run(arguments, terminal);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
