package org.myotome.content.lint;

import java.util.List;
import java.util.stream.Stream;
import org.myotome.content.library.LibraryDraft;
import org.myotome.content.library.LibraryFiles;
import org.myotome.content.library.LibraryReader;
import org.myotome.content.problem.UnusableFileException;

/** Checks a library and reports everything at once. */
public final class LibraryLint {

    private LibraryLint() {}

    /** Return what is wrong with a library, errors first, each group in the order of the checks. */
    public static List<Finding> check(LibraryFiles files) {
        LibraryDraft draft;
        try {
            draft = LibraryReader.readDraft(files);
        } catch (UnusableFileException e) {
            return e.problems().stream()
                    .map(problem -> new Finding(Finding.Severity.ERROR, problem))
                    .toList();
        }
        return check(draft);
    }

    private static List<Finding> check(LibraryDraft draft) {
        Findings findings = new Findings(draft.movementsFile());
        findings.errors(draft.problems());
        findings.errors(LibraryReader.repeatedIds(draft));
        Links links = new Links(draft.movements());
        ReferenceCheck.check(draft, links, findings);
        LadderCheck.check(links, findings);
        ReachCheck.check(links, findings);
        SafetyCheck.check(links, findings);
        DescriptionCheck.check(links, findings);
        return sorted(findings.found());
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return Stream.concat(
                        findings.stream().filter(Finding::isError),
                        findings.stream().filter(finding -> !finding.isError()))
                .toList();
    }
}
