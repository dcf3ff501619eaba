package org.myotome.browser;

import java.util.Map;
import java.util.TreeMap;
import org.myotome.engine.triage.DataAction;
import org.myotome.engine.triage.Tier;
import org.myotome.engine.triage.TriageDecision;

/** What triage decided as lines of text, in the order of the record's components. */
public final class TriageText {

    private TriageText() {}

    /** Write a decision. */
    public static void write(TriageDecision decision, ValueWriter writer) {
        writer.word(decision.tier());
        writer.list(
                decision.flags(),
                flag -> writer.text(flag.id())
                        .word(flag.tier())
                        .text(flag.reason())
                        .text(flag.action())
                        .text(flag.say())
                        .text(flag.evidenceGrade())
                        .truth(flag.openedByAnswers()));
        writer.list(
                decision.suspects(),
                suspect -> writer.text(suspect.lesionCode()).number(suspect.probability()));
        writer.texts(decision.regions());
        writer.list(
                decision.questions(),
                question -> writer.text(question.questionId())
                        .text(question.wording())
                        .text(question.why())
                        .text(question.bundle())
                        .truth(question.decisive()));
        writer.list(
                decision.lockedMovements().entrySet(),
                locked -> writer.text(locked.getKey())
                        .text(locked.getValue().cause())
                        .text(locked.getValue().because())
                        .truth(locked.getValue().untilAnswered())
                        .word(locked.getValue().tierAtStake()));
        writer.word(decision.dataAction()).texts(decision.reasons());
    }

    /**
     * Read a decision.
     *
     * @throws IllegalArgumentException if the text is not a decision
     */
    public static TriageDecision read(ValueReader reader) {
        return new TriageDecision(
                reader.word(Tier.values()),
                reader.list(() -> new TriageDecision.RaisedFlag(
                        reader.text(),
                        reader.word(Tier.values()),
                        reader.text(),
                        reader.text(),
                        reader.text(),
                        reader.text(),
                        reader.truth())),
                reader.list(() -> new TriageDecision.Suspect(reader.text(), reader.number())),
                reader.texts(),
                reader.list(() -> new TriageDecision.NextQuestion(
                        reader.text(), reader.text(), reader.text(), reader.text(), reader.truth())),
                readLocks(reader),
                reader.word(DataAction.values()),
                reader.texts());
    }

    private static Map<String, TriageDecision.Lock> readLocks(ValueReader reader) {
        Map<String, TriageDecision.Lock> locks = new TreeMap<>();
        int size = reader.count();
        for (int index = 0; index < size; index++) {
            locks.put(
                    reader.text(),
                    new TriageDecision.Lock(reader.text(), reader.text(), reader.truth(), reader.word(Tier.values())));
        }
        return locks;
    }
}
