package org.myotome.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.myotome.content.casefile.CaseFileReader;
import org.myotome.content.document.TextFile;
import org.myotome.engine.record.CaseRecord;

/** Reads the cases that a command works on. */
final class CaseInput {

    private static final String STANDARD_INPUT = "-";

    private CaseInput() {}

    /**
     * Read a case file, or standard input when the name is {@code -}.
     *
     * @throws org.myotome.content.problem.UnusableFileException with every problem, if the file cannot be used
     * @throws BadInputException if it holds no case
     */
    static List<CaseRecord> read(String file, Terminal terminal, CaseFileReader reader) {
        List<CaseRecord> cases = reader.read(text(file, terminal));
        if (cases.isEmpty()) {
            throw new BadInputException(
                    file + " holds no case.\nMaybe it is empty; docs/case-files.md shows what a case looks like.");
        }
        return cases;
    }

    /** Read a file as text, or standard input when the name is {@code -}. */
    static TextFile text(String file, Terminal terminal) {
        if (!file.equals(STANDARD_INPUT)) {
            return TextFile.read(Path.of(file));
        }
        try {
            return TextFile.read("standard input", terminal.in());
        } catch (IOException e) {
            throw new BadInputException("Standard input cannot be read: " + e.getMessage()
                    + "\nMaybe the program before the pipe has ended early.");
        }
    }
}
