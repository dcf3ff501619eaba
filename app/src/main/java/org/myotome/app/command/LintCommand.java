package org.myotome.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.myotome.content.kinematics.Kinematics;
import org.myotome.content.learning.LearningCards;
import org.myotome.content.learning.LearningLint;
import org.myotome.content.library.LibraryFiles;
import org.myotome.content.library.LibraryReader;
import org.myotome.content.lint.Finding;
import org.myotome.content.lint.KinematicsLint;
import org.myotome.content.lint.LibraryLint;
import org.myotome.engine.movement.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a library. */
@Command(
        name = "lint",
        description = {
            "Check a movement library, and the kinematic files and learning cards of the shipped one, and report",
            "everything that is wrong at once."
        },
        mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--library",
            paramLabel = "DIR",
            description = "Folder with the library's files (default: the library that is shipped).")
    private @Nullable Path folder;

    LintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LibraryFiles files = folder == null ? LibraryFiles.shipped() : LibraryFiles.in(folder);
        List<Finding> findings = new ArrayList<>(LibraryLint.check(files));
        if (folder == null && findings.stream().noneMatch(Finding::isError)) {
            findings.addAll(movementFiles());
            findings.addAll(LearningLint.check(
                    LearningCards.file(), LibraryReader.readShipped().library()));
        }
        findings.forEach(finding -> terminal.out().println(finding.text()));
        long errors = findings.stream().filter(Finding::isError).count();
        terminal.out().println(errors + " errors, " + (findings.size() - errors) + " warnings.");
        return errors == 0 ? ExitCode.DONE : ExitCode.FOUND_PROBLEMS;
    }

    private static List<Finding> movementFiles() {
        Library library = LibraryReader.readShipped().library();
        return KinematicsLint.check(Kinematics.shipped(library), library);
    }
}
