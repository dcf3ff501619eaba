package org.myotome.content.library;

import java.nio.file.Path;
import java.util.List;
import org.myotome.content.document.TextFile;

/**
 * The files that make up a library.
 *
 * @param movements {@code movements.yaml}
 * @param vocabulary {@code vocabulary.yaml}: the equipment and condition words that movements may use
 * @param innervation {@code innervation.csv}: one muscle on each line, with its roots
 * @param stimulation {@code stimulation.csv}: how often stimulating a root moved a muscle
 * @param muscleCodes {@code muscle_codes.csv}: codes of public anatomies
 * @param strengthTests {@code strength_tests.csv}: how much each muscle counts in a test of strength by hand
 */
public record LibraryFiles(
        TextFile movements,
        TextFile vocabulary,
        TextFile innervation,
        TextFile stimulation,
        TextFile muscleCodes,
        TextFile strengthTests) {

    private static final String MOVEMENTS = "movements.yaml";
    private static final String VOCABULARY = "vocabulary.yaml";
    private static final String INNERVATION = "innervation.csv";
    private static final String STIMULATION = "stimulation.csv";
    private static final String MUSCLE_CODES = "muscle_codes.csv";
    private static final String STRENGTH_TESTS = "strength_tests.csv";

    /** Return the files that the project ships. */
    public static LibraryFiles shipped() {
        return new LibraryFiles(
                shipped(MOVEMENTS),
                shipped(VOCABULARY),
                shipped(INNERVATION),
                shipped(STIMULATION),
                shipped(MUSCLE_CODES),
                shipped(STRENGTH_TESTS));
    }

    /**
     * Read the files, under the same names as the shipped ones, from a folder.
     *
     * @throws org.myotome.content.problem.UnusableFileException if one is missing or cannot be read
     */
    public static LibraryFiles in(Path folder) {
        return new LibraryFiles(
                TextFile.read(folder.resolve(MOVEMENTS)),
                TextFile.read(folder.resolve(VOCABULARY)),
                TextFile.read(folder.resolve(INNERVATION)),
                TextFile.read(folder.resolve(STIMULATION)),
                TextFile.read(folder.resolve(MUSCLE_CODES)),
                TextFile.read(folder.resolve(STRENGTH_TESTS)));
    }

    /** Return a copy with other movements. */
    public LibraryFiles withMovements(TextFile newMovements) {
        return new LibraryFiles(newMovements, vocabulary, innervation, stimulation, muscleCodes, strengthTests);
    }

    /** Return a copy with another innervation table. */
    public LibraryFiles withInnervation(TextFile newInnervation) {
        return new LibraryFiles(movements, vocabulary, newInnervation, stimulation, muscleCodes, strengthTests);
    }

    /** Return a copy with other stimulation studies. */
    public LibraryFiles withStimulation(TextFile newStimulation) {
        return new LibraryFiles(movements, vocabulary, innervation, newStimulation, muscleCodes, strengthTests);
    }

    /** Return a copy with other tests of strength. */
    public LibraryFiles withStrengthTests(TextFile newStrengthTests) {
        return new LibraryFiles(movements, vocabulary, innervation, stimulation, muscleCodes, newStrengthTests);
    }

    /** Return all files, always in the same order. */
    List<TextFile> all() {
        return List.of(movements, vocabulary, innervation, stimulation, muscleCodes, strengthTests);
    }

    private static TextFile shipped(String name) {
        return TextFile.shipped(LibraryFiles.class, name);
    }
}
