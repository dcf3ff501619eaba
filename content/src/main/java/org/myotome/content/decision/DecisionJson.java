package org.myotome.content.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.myotome.content.casefile.CaseLine;
import org.myotome.content.document.TextFile;
import org.myotome.content.outcome.ScoreFile;
import org.myotome.engine.movement.Library;
import org.myotome.engine.nerve.NerveReport;
import org.myotome.engine.nextstep.NextStep;
import org.myotome.engine.outcome.MeasureBank;
import org.myotome.engine.outcome.ProgressReport;
import org.myotome.engine.programme.ProgrammeAlternative;
import org.myotome.engine.triage.TriageDecision;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was decided on a case as one JSON object on one line. */
public final class DecisionJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DecisionJson() {}

    /**
     * Write what triage decided.
     *
     * @param nerve the nerve question answered at length; nothing where it does not arise
     */
    public static String triage(String caseId, TriageDecision decision, Optional<NerveReport> nerve) {
        return line(TriageObject.of(caseId, decision, nerve));
    }

    /** Write why nothing was decided about a line. */
    public static String refusal(CaseLine.Refused refused) {
        return line(RefusalObject.of(refused));
    }

    /**
     * Write what triage decided, and the programme or what comes before one.
     *
     * @param nerve the nerve question answered at length; nothing where it does not arise
     */
    public static String plan(
            String caseId, TriageDecision decision, Optional<NerveReport> nerve, NextStep next, Library library) {
        return plan(caseId, decision, nerve, next, List.of(), library);
    }

    /**
     * Write what triage decided, and the programme or what comes before one, and what could be done instead.
     *
     * @param nerve the nerve question answered at length; nothing where it does not arise
     * @param alternatives other whole programmes, each with what it gives up; may be empty
     */
    public static String plan(
            String caseId,
            TriageDecision decision,
            Optional<NerveReport> nerve,
            NextStep next,
            List<ProgrammeAlternative> alternatives,
            Library library) {
        return line(PlanObject.of(caseId, decision, nerve, next, alternatives, library));
    }

    /** Write how the measures of a person have changed. */
    public static String outcomes(ScoreFile person, ProgressReport report, MeasureBank bank, LocalDate today) {
        return line(OutcomeObject.of(person, report, bank, today));
    }

    /** Return the schema of what {@link #outcomes} writes. */
    public static String outcomesSchema() {
        return TextFile.shipped(DecisionJson.class, "outcomes.schema.json").text();
    }

    /** Return the schema of what {@link #triage} writes. */
    public static String triageSchema() {
        return TextFile.shipped(DecisionJson.class, "triage.schema.json").text();
    }

    /** Return the schema of what {@link #refusal} writes. */
    public static String refusalSchema() {
        return TextFile.shipped(DecisionJson.class, "refusal.schema.json").text();
    }

    /** Return the schema of what {@link #plan} writes. */
    public static String planSchema() {
        return TextFile.shipped(DecisionJson.class, "plan.schema.json").text();
    }

    private static String line(JsonObject object) {
        return JSON.writeValueAsString(object.map());
    }
}
