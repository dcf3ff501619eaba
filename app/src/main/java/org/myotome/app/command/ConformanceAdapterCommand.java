package org.myotome.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.laboratory.conformance.adapter.MyotomeAdapter;
import picocli.CommandLine.Command;

/** Answers conformance requests. */
@Command(
        name = "conformance-adapter",
        description = {
            "Answer the requests of the conformance protocol on standard input, one line for each, until it ends.",
            "conformance/README.md describes the protocol."
        },
        mixinStandardHelpOptions = true)
final class ConformanceAdapterCommand implements Runnable {

    private final Terminal terminal;

    ConformanceAdapterCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (BufferedReader lines = terminal.lines()) {
            new MyotomeAdapter(Knowledge.shipped()).run(lines, terminal.out());
        } catch (IOException e) {
            throw new BadInputException("Standard input cannot be read: " + e.getMessage()
                    + "\nMaybe the program before the pipe has ended early.");
        }
    }
}
