package org.myotome.browser;

import org.myotome.engine.language.Words;
import org.myotome.engine.record.Side;
import org.myotome.engine.selfcheck.SelfCheck;
import org.myotome.engine.selfcheck.SelfCheckStep;
import org.myotome.engine.selfcheck.SelfReport;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.triage.TriageDecision;

/**
 * What comes next in a self-check: the question of the page that anybody may open.
 *
 * @param report what somebody said and tried so far
 * @param enough whether they have had enough and want the answer as it stands
 */
public record SelfCheckQuestion(SelfReport report, boolean enough) {

    /** Write the question. */
    public void write(ValueWriter writer) {
        writer.truth(enough);
        CaseText.write(report.record(), writer);
        writer.list(report.trials(), trial -> TrialText.write(trial, writer));
        writer.list(report.notTried(), left -> writer.text(left.movementId()).known(left.side(), writer::word));
    }

    /**
     * Read a question.
     *
     * @throws IllegalArgumentException if the text is not a question
     */
    public static SelfCheckQuestion read(ValueReader reader) {
        boolean enough = reader.truth();
        return new SelfCheckQuestion(
                new SelfReport(
                        CaseText.read(reader),
                        reader.list(() -> TrialText.read(reader)),
                        reader.list(() ->
                                new SidedMovement(reader.text(), reader.known(() -> reader.word(Side.values()))))),
                enough);
    }

    /** Answer with the step in words, after the tier and the ids of the movements that are locked. */
    void writeAnswer(SelfCheck check, Words words, ValueWriter answer) {
        TriageDecision triage = check.triage(report);
        SelfCheckStep step = enough ? check.enough(report) : check.next(report);
        answer.word(triage.tier()).texts(triage.lockedMovements().keySet());
        new StepText(words, answer).write(step);
    }
}
