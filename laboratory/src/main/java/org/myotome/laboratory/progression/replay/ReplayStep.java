package org.myotome.laboratory.progression.replay;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.myotome.content.document.Table;
import org.myotome.content.document.TextFile;
import org.myotome.content.problem.Problems;

/**
 * One step of a published course, as far as it was reported.
 *
 * @param caseId the case that the content room ships
 * @param when when it was
 * @param kind what is decided
 * @param did what the clinicians did
 * @param told what was reported, in our words
 * @param during pain during, 0 to 10
 * @param longestRunMetres the longest run of the 30 days before
 * @param nextRunMetres the run that followed
 * @param why what is missing, or what the rule hangs on
 */
record ReplayStep(
        String caseId,
        String when,
        Kind kind,
        Move did,
        String told,
        Optional<Double> during,
        Optional<Double> longestRunMetres,
        Optional<Double> nextRunMetres,
        String why) {

    /** What is decided at a step. */
    enum Kind {
        BEGIN,
        SESSION,
        RUN
    }

    static List<ReplayStep> shipped() {
        TextFile file = TextFile.shipped(ReplayStep.class, "courses.csv");
        Problems problems = new Problems(file.name());
        List<ReplayStep> steps = Table.read(
                        file,
                        List.of("case", "when", "kind", "did", "told", "during", "longest_run", "next_run", "why"),
                        problems)
                .stream()
                .map(ReplayStep::of)
                .toList();
        problems.throwIfAny();
        return steps;
    }

    private static ReplayStep of(Table.Row row) {
        return new ReplayStep(
                row.cell("case"),
                row.cell("when"),
                Kind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT)),
                Move.of(row.cell("did")),
                row.cell("told"),
                number(row.cell("during")),
                number(row.cell("longest_run")),
                number(row.cell("next_run")),
                row.cell("why"));
    }

    private static Optional<Double> number(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(cell));
    }
}
