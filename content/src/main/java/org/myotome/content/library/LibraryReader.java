package org.myotome.content.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.content.document.TextFile;
import org.myotome.content.library.LibraryDraft.LocatedMovement;
import org.myotome.content.library.LibraryDraft.LocatedMuscle;
import org.myotome.content.problem.Problem;
import org.myotome.content.problem.Problems;
import org.myotome.content.problem.UnusableFileException;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.TestedMuscle;

/** Reads a library from its files. */
public final class LibraryReader {

    private static final int DIGITS_OF_VERSION = 12;

    private LibraryReader() {}

    /** Read the library that the project ships. It takes some hundred milliseconds; keep what is returned. */
    public static LibraryContent readShipped() {
        return read(LibraryFiles.shipped());
    }

    /**
     * Read a library.
     *
     * @throws UnusableFileException with everything that is wrong with the files
     */
    public static LibraryContent read(LibraryFiles files) {
        LibraryDraft draft = readDraft(files);
        List<Problem> problems = new ArrayList<>(draft.problems());
        problems.addAll(repeatedIds(draft));
        if (!problems.isEmpty()) {
            throw new UnusableFileException(problems);
        }
        Library library = Library.of(
                draft.version(),
                draft.movements().stream().map(LocatedMovement::movement).toList(),
                draft.muscles().stream().map(LocatedMuscle::muscle).toList(),
                draft.testedMuscles());
        return new LibraryContent(library, draft.vocabulary(), draft.electromyography(), draft.muscleCodes());
    }

    /**
     * Read as much of a library as can be read, with everything that is wrong with it.
     *
     * @throws UnusableFileException if a file is not in the right format at all
     */
    public static LibraryDraft readDraft(LibraryFiles files) {
        Problems vocabularyProblems = new Problems(files.vocabulary().name());
        Problems movementProblems = new Problems(files.movements().name());
        Vocabulary vocabulary = VocabularyReader.read(files.vocabulary(), vocabularyProblems);
        MovementReader movements = new MovementReader(vocabulary, movementProblems);
        movements.read(files.movements());
        InnervationReader innervation = new InnervationReader(files);
        List<LocatedMuscle> muscles = innervation.muscles();
        List<MuscleCode> codes = innervation.codes();
        List<Problem> problems = new ArrayList<>(vocabularyProblems.found());
        problems.addAll(movementProblems.found());
        problems.addAll(innervation.problems());
        StrengthTestReader strengthTests = new StrengthTestReader(files.strengthTests());
        List<TestedMuscle> testedMuscles = strengthTests.read(
                muscles.stream().map(located -> located.muscle().id()).toList());
        problems.addAll(strengthTests.problems());
        return new LibraryDraft(
                movements.edition() + "+" + fingerprint(files),
                files.movements().name(),
                movements.movements(),
                files.innervation().name(),
                muscles,
                vocabulary.withMovements(movements.movements().stream()
                        .map(located -> located.movement().id())
                        .toList()),
                movements.electromyography(),
                codes,
                testedMuscles,
                problems);
    }

    /** Return a problem for each id that is used again. */
    public static List<Problem> repeatedIds(LibraryDraft draft) {
        Problems movementProblems = new Problems(draft.movementsFile());
        Set<String> movementIds = new TreeSet<>();
        for (LocatedMovement located : draft.movements()) {
            String id = located.movement().id();
            if (!movementIds.add(id)) {
                movementProblems.add(
                        located.lineOf("id"), "id", id, "is used by another movement.", "Maybe rename one.");
            }
        }
        Problems muscleProblems = new Problems(draft.innervationFile());
        Set<String> muscleIds = new TreeSet<>();
        for (LocatedMuscle located : draft.muscles()) {
            String id = located.muscle().id();
            if (!muscleIds.add(id)) {
                muscleProblems.add(located.line(), "muscle", id, "is listed twice.", "Maybe remove one.");
            }
        }
        List<Problem> all = new ArrayList<>(movementProblems.found());
        all.addAll(muscleProblems.found());
        return all;
    }

    /** Name the content of the files: equal text, equal name, on every machine. */
    private static String fingerprint(LibraryFiles files) {
        MessageDigest digest = sha256();
        for (TextFile file : files.all()) {
            byte[] bytes = file.text().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) ':');
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS_OF_VERSION);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256, but this one does not.", e);
        }
    }
}
