package org.myotome.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.myotome.app.assessment.Answers;
import org.myotome.app.assessment.Assessment;
import org.myotome.app.assessment.ScriptedAnswers;
import org.myotome.app.assessment.TypedAnswers;
import org.myotome.app.text.NextStepText;
import org.myotome.app.text.TriageText;
import org.myotome.content.document.TextFile;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.startingpoint.Certainty;
import org.myotome.engine.startingpoint.Selection;
import org.myotome.engine.triage.Triage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Walks one case in the terminal. */
@Command(
        name = "assess",
        description = {
            "Walk one case from its first safety question to its starting point and programme.",
            "The answers are typed, or come from a file."
        },
        mixinStandardHelpOptions = true)
final class AssessCommand implements Runnable {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "Case file with one case; - for standard input with --answers.")
    private String file = "";

    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "Take the answers from a file; docs/command-line.md describes it.")
    private @Nullable Path answersFile;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day to plan for, such as 2026-12-01 (default: today).")
    private @Nullable LocalDate day;

    @Option(
            names = "--choose",
            paramLabel = "HOW",
            converter = SelectionWord.class,
            completionCandidates = SelectionWord.class,
            defaultValue = "coin_flip",
            description = "How the search chooses the next movement: ${COMPLETION-CANDIDATES} (default:"
                    + " ${DEFAULT-VALUE}).")
    private Selection selection = Selection.COIN_FLIP;

    @Option(
            names = "--start",
            paramLabel = "WHERE",
            converter = CertaintyWord.class,
            completionCandidates = CertaintyWord.class,
            defaultValue = "even",
            description = "How certain it must be that a start can be done: ${COMPLETION-CANDIDATES} (default:"
                    + " ${DEFAULT-VALUE}).")
    private Certainty certainty = Certainty.EVEN;

    AssessCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Knowledge knowledge = Knowledge.shipped();
        NextStepText text = new NextStepText(knowledge.library());
        CaseRecord record = onlyCase(CaseInput.read(file, terminal, knowledge.caseReader()));
        Assessment.Result result = new Assessment(
                        record,
                        knowledge.consultation(),
                        knowledge.library(),
                        knowledge.bank(),
                        answers(text),
                        Optional.ofNullable(day).orElseGet(LocalDate::now),
                        selection,
                        certainty)
                .run();
        terminal.out().println();
        terminal.out()
                .print(TriageText.of(
                        result.record(),
                        result.triage(),
                        Triage.nerveReport(result.record(), knowledge.bank(), knowledge.library()),
                        knowledge.library().movements().size()));
        result.trials()
                .forEach(trial -> terminal.out()
                        .println("  Tried: " + text.name(trial.movement()) + ", "
                                + trial.form().word()));
        terminal.out().print(text.of(result.next()));
    }

    private CaseRecord onlyCase(List<CaseRecord> cases) {
        if (cases.size() != 1) {
            throw new BadInputException(file + " holds " + cases.size()
                    + " cases; an assessment is about one.\nMaybe copy the one you mean into a file of its own.");
        }
        return cases.getFirst();
    }

    private Answers answers(NextStepText text) {
        if (answersFile != null) {
            return ScriptedAnswers.read(TextFile.read(answersFile));
        }
        if (file.equals("-")) {
            throw new BadInputException("The case (-) and the answers cannot both come from standard input."
                    + "\nMaybe put the case into a file, or use --answers.");
        }
        return new TypedAnswers(terminal.lines(), terminal.out(), text);
    }
}
