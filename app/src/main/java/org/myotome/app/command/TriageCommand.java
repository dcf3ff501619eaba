package org.myotome.app.command;

import org.myotome.app.text.TriageText;
import org.myotome.content.decision.DecisionJson;
import org.myotome.content.knowledge.Knowledge;
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
            "The file is YAML, JSON or NDJSON; docs/case-files.md describes it."
        },
        mixinStandardHelpOptions = true)
final class TriageCommand implements Runnable {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "Case file, or - for standard input.")
    private String file = "";

    @Option(names = "--json", description = "One object for each case and line.")
    private boolean json;

    TriageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Knowledge knowledge = Knowledge.shipped();
        for (CaseRecord record : CaseInput.read(file, terminal, knowledge.caseReader())) {
            TriageDecision decision = Triage.decide(record, knowledge.bank(), knowledge.library());
            terminal.out()
                    .println(
                            json
                                    ? DecisionJson.triage(record.id(), decision)
                                    : TriageText.of(
                                            record,
                                            decision,
                                            knowledge.library().movements().size()));
        }
    }
}
