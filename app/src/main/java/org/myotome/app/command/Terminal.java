package org.myotome.app.command;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes; UTF-8 always, whatever the machine is set to.
 *
 * @param in standard input
 * @param out results, and nothing else
 * @param err messages
 */
public record Terminal(InputStream in, PrintWriter out, PrintWriter err) {

    private static final int BUFFER_BYTES = 64 * 1024;

    /** Return the terminal of this process. From here on, whatever a library prints goes to standard error. */
    public static Terminal ofThisProcess() {
        PrintWriter out = writer(FileDescriptor.out, false);
        System.setOut(System.err);
        return new Terminal(System.in, out, writer(FileDescriptor.err, true));
    }

    private static PrintWriter writer(FileDescriptor descriptor, boolean autoFlush) {
        return new PrintWriter(
                new OutputStreamWriter(
                        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER_BYTES),
                        StandardCharsets.UTF_8),
                autoFlush);
    }

    /** Return standard input as lines. */
    public BufferedReader lines() {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** Make sure that everything written is on its way. */
    public void flush() {
        out.flush();
        err.flush();
    }
}
