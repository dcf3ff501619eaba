package org.myotome.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.myotome.content.library.LibraryFiles;
import org.myotome.content.lint.Finding;
import org.myotome.content.lint.LibraryLint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a library. */
@Command(
        name = "lint",
        description = "Check a movement library and report everything that is wrong with it at once.",
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
        List<Finding> findings = LibraryLint.check(files);
        findings.forEach(finding -> terminal.out().println(finding.text()));
        long errors = findings.stream().filter(Finding::isError).count();
        terminal.out().println(errors + " errors, " + (findings.size() - errors) + " warnings.");
        return errors == 0 ? ExitCode.DONE : ExitCode.FOUND_PROBLEMS;
    }
}
