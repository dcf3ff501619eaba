package org.myotome.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.myotome.app.text.OutcomeText;
import org.myotome.content.decision.DecisionJson;
import org.myotome.content.outcome.OutcomeContent;
import org.myotome.content.outcome.ScoreFile;
import org.myotome.content.outcome.ScoreFileReader;
import org.myotome.engine.outcome.MeasureBank;
import org.myotome.engine.outcome.ProgressReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how measures have changed. */
@Command(
        name = "outcomes",
        description = {
            "Hold the scores of each person of a file against the error of measuring and what matters to people, and",
            "answer: moves better, less pain, stronger, better coordinated. docs/outcomes.md describes file and measures."
        },
        mixinStandardHelpOptions = true)
final class OutcomesCommand implements Runnable {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "File of scores in YAML, JSON or NDJSON, or - for standard input.")
    private String file = "";

    @Option(names = "--json", description = "One object for each person and line.")
    private boolean json;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day it is, such as 2026-12-01 (default: today). Scores of later days are refused.")
    private @Nullable LocalDate day;

    OutcomesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        LocalDate today = Optional.ofNullable(day).orElseGet(LocalDate::now);
        MeasureBank bank = OutcomeContent.shipped();
        List<ScoreFile> persons = new ScoreFileReader(bank, today).read(CaseInput.text(file, terminal));
        for (ScoreFile person : persons) {
            ProgressReport report =
                    ProgressReport.of(person.scores(), List.of(), bank, bank.enterableFor(person.record()), today);
            terminal.out()
                    .println(
                            json ? DecisionJson.outcomes(person, report, bank, today) : OutcomeText.of(person, report));
        }
    }
}
