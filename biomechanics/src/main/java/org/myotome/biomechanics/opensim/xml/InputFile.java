package org.myotome.biomechanics.opensim.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.myotome.biomechanics.opensim.problem.FileProblems;
import org.myotome.biomechanics.opensim.problem.UnusableInputException;

/** Opens files that come from outside. */
public final class InputFile {

    private InputFile() {}

    /**
     * Open a file.
     *
     * @param mostBytes how large it may be
     * @throws UnusableInputException if it is not there, no plain file, larger, or may not be read
     */
    public static InputStream open(Path path, long mostBytes, FileProblems problems) {
        if (!Files.isRegularFile(path)) {
            throw problems.with(0, "is no file.", "Maybe the name is misspelt, or the folder is another one.");
        }
        try {
            long bytes = Files.size(path);
            if (bytes > mostBytes) {
                throw problems.with(
                        0,
                        "is larger (" + bytes + " bytes) than " + mostBytes + " bytes.",
                        "Maybe it is another file.");
            }
            return new BufferedInputStream(Files.newInputStream(path));
        } catch (IOException e) {
            throw problems.with(0, "may not be read: " + e.getMessage(), "Maybe ask for the right to read it.");
        }
    }
}
