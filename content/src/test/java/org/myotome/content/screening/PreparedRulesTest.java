package org.myotome.content.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.triage.ComplaintFact;
import org.myotome.engine.triage.ExaminationFact;
import org.myotome.engine.triage.TriageDecision;

/** The rules as the engine prepares them say the same as the rules applied the plain way. */
class PreparedRulesTest {

    private static final long SEED = 20261125;
    private static final int GENERATED = 400;

    @Test
    void prepared_rules_decide_like_plain_ones() {
        for (CaseRecord record : records()) {
            TriageDecision decision = Screened.decide(record);
            PlainTriage plain = PlainTriage.of(record);

            assertThat(decision.tier()).as(record.id()).isEqualTo(plain.tier());
            assertThat(decision.flags())
                    .as(record.id())
                    .extracting(TriageDecision.RaisedFlag::id)
                    .isEqualTo(plain.flags());
            assertThat(described(decision)).as(record.id()).isEqualTo(plain.locks());
            assertThat(questions(decision, plain.questions())).as(record.id()).isEqualTo(plain.questions());
        }
    }

    private static Map<String, String> described(TriageDecision decision) {
        Map<String, String> described = new TreeMap<>();
        decision.lockedMovements().forEach((movement, lock) -> described.put(movement, PlainTriage.describe(lock)));
        return described;
    }

    /**
     * Return the questions that the rules ask; what only asks for the side of a weakness stands behind, and what only
     * resolves a contradiction stands before them.
     */
    private static List<String> questions(TriageDecision decision, List<String> asked) {
        List<String> questions = decision.questions().stream()
                .map(TriageDecision.NextQuestion::questionId)
                .filter(id -> asked.contains(id)
                        || !List.of(ExaminationFact.WEAK_SIDE_QUESTION, ComplaintFact.SIDE_QUESTION)
                                .contains(id))
                .toList();
        if (questions.equals(asked)) {
            return questions;
        }
        List<String> contradicted = Screened.BANK.contradictions().stream()
                .map(contradiction -> contradiction.question())
                .toList();
        assertThat(contradicted).contains(questions.getFirst());
        List<String> inPlainOrder = new ArrayList<>(asked);
        inPlainOrder.retainAll(questions);
        return inPlainOrder;
    }

    private static List<CaseRecord> records() {
        List<CaseRecord> records = new ArrayList<>(Screened.CASES);
        Screened.CASES.forEach(record -> records.add(Screened.filled(record)));
        records.add(CaseRecord.unknown("nothing known"));
        Random random = new Random(SEED);
        int given = records.size();
        for (int i = 0; i < GENERATED; i++) {
            CaseRecord one = records.get(random.nextInt(given));
            CaseRecord other = records.get(random.nextInt(given));
            records.add(answered(one, random)
                    .withComplaint(other.complaint())
                    .withPerson(records.get(random.nextInt(given)).person()));
        }
        return records;
    }

    private static CaseRecord answered(CaseRecord record, Random random) {
        SafetyAnswers answers = record.answers();
        double yes = random.nextDouble() * 0.3;
        for (String question : Screened.BANK.questionIds()) {
            double drawn = random.nextDouble();
            if (drawn < yes) {
                answers = answers.with(question, Answer.YES);
            } else if (drawn < 0.5) {
                answers = answers.with(question, Answer.NO);
            } else if (drawn < 0.7) {
                answers = answers.with(question, Answer.UNKNOWN);
            }
        }
        return record.withAnswers(answers);
    }
}
