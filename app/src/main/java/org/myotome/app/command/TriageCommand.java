package org.myotome.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.myotome.app.stream.TriageStream;
import org.myotome.app.text.TriageText;
import org.myotome.content.decision.DecisionJson;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.content.screening.SafetyNet;
import org.myotome.engine.nerve.NerveReport;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.Triage;
import org.myotome.engine.triage.TriageDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Triages every case of a file. */
@Command(
        name = "triage",
        description = {
            "Decide how worried to be about each case of a file, what to ask next, and which movements stay locked.",
            "The file is YAML, JSON or NDJSON; docs/case-files.md describes it.",
            "With --json, NDJSON is read and answered line by line, in order, however long it is."
        },
        mixinStandardHelpOptions = true)
final class TriageCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "Case file, or - for standard input.")
    private String file = "";

    @Option(names = "--json", description = "One object for each case and line.")
    private boolean json;

    @Option(names = "--brief", description = "Leave out the nerve question at length; faster.")
    private boolean brief;

    TriageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = Knowledge.shipped();
        if (!json) {
            write(CaseInput.read(file, terminal, knowledge.caseReader()), knowledge);
            return ExitCode.DONE;
        }
        return switch (LineInput.open(file, terminal)) {
            case LineInput.OneByOne lines -> stream(lines, knowledge);
            case LineInput.Whole whole -> {
                writeJson(knowledge.caseReader().read(whole.text()), knowledge);
                yield ExitCode.DONE;
            }
        };
    }

    private void write(List<CaseRecord> cases, Knowledge knowledge) {
        int movements = knowledge.library().movements().size();
        for (CaseRecord record : cases) {
            terminal.out()
                    .println(TriageText.of(record, decide(record, knowledge), nerve(record, knowledge), movements));
        }
        terminal.out().println(TriageText.of(SafetyNet.shipped()));
    }

    private void writeJson(List<CaseRecord> cases, Knowledge knowledge) {
        for (CaseRecord record : cases) {
            terminal.out()
                    .println(DecisionJson.triage(record.id(), decide(record, knowledge), nerve(record, knowledge)));
        }
    }

    private static TriageDecision decide(CaseRecord record, Knowledge knowledge) {
        return Triage.decide(record, knowledge.bank(), knowledge.library());
    }

    private Optional<NerveReport> nerve(CaseRecord record, Knowledge knowledge) {
        return brief ? Optional.empty() : Triage.nerveReport(record, knowledge.bank(), knowledge.library());
    }

    private int stream(LineInput.OneByOne lines, Knowledge knowledge) {
        TriageStream.Summary summary;
        try (InputStream in = lines.in()) {
            summary = new TriageStream(lines.name(), knowledge, brief).run(in, terminal.out());
        } catch (IOException e) {
            throw new BadInputException(lines.name() + " cannot be read: " + e.getMessage()
                    + "\nMaybe the program before the pipe has ended early.");
        }
        if (summary.decided() + summary.refused() == 0) {
            throw new BadInputException(lines.name()
                    + " holds no case.\nMaybe it is empty; docs/case-files.md shows what a case looks like.");
        }
        if (summary.refused() > 0) {
            terminal.err()
                    .println(lines.name() + ": " + summary.refused() + " of "
                            + (summary.decided() + summary.refused())
                            + " cases cannot be used; the first is on line " + summary.firstRefused()
                            + ".\nMaybe look at the objects with `error` among the results.");
            return ExitCode.FOUND_PROBLEMS;
        }
        return ExitCode.DONE;
    }
}
