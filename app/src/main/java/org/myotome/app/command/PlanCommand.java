package org.myotome.app.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.myotome.app.text.NextStepText;
import org.myotome.app.text.TriageText;
import org.myotome.content.decision.DecisionJson;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.consultation.Consultation;
import org.myotome.engine.history.Episode;
import org.myotome.engine.nerve.NerveReport;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.programme.ProgrammeAlternative;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.triage.Triage;
import org.myotome.engine.triage.TriageDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plans every case of a file. */
@Command(
        name = "plan",
        description = {
            "Triage each case of a file and say what happens next: a question, a movement to try, a programme,",
            "a step out of a block, or a referral."
        },
        mixinStandardHelpOptions = true)
final class PlanCommand implements Runnable {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "Case file, or - for standard input.")
    private String file = "";

    @Option(names = "--json", description = "One object for each case and line.")
    private boolean json;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day to plan for, such as 2026-12-01 (default: today).")
    private @Nullable LocalDate day;

    PlanCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Knowledge knowledge = Knowledge.shipped();
        Consultation consultation = knowledge.consultation();
        NextStepText text = new NextStepText(knowledge.library());
        LocalDate today = Optional.ofNullable(day).orElseGet(LocalDate::now);
        for (CaseRecord record : CaseInput.read(file, terminal, knowledge.caseReader())) {
            Episode episode = Episode.of(record);
            TriageDecision triage = consultation.triage(episode);
            Optional<NerveReport> nerve =
                    Triage.nerveReport(episode.caseRecord(), knowledge.bank(), knowledge.library());
            long seed = Consultation.seedFor(record.id());
            NextStep next = consultation.next(episode, triage, seed, today);
            List<ProgrammeAlternative> alternatives = next.findProposedProgramme()
                    .map(proposed -> consultation.alternatives(episode, triage, seed, today, proposed))
                    .orElse(List.of());
            terminal.out()
                    .println(
                            json
                                    ? DecisionJson.plan(
                                            record.id(), triage, nerve, next, alternatives, knowledge.library())
                                    : TriageText.of(
                                                    record,
                                                    triage,
                                                    nerve,
                                                    knowledge
                                                            .library()
                                                            .movements()
                                                            .size())
                                            + text.of(next)
                                            + text.of(alternatives));
        }
    }
}
