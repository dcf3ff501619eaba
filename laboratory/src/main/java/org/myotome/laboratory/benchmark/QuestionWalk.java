package org.myotome.laboratory.benchmark;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.content.knowledge.Knowledge;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.record.SafetyAnswers;
import org.myotome.engine.triage.Triage;
import org.myotome.engine.triage.TriageDecision;

/** Asks a person, whose every answer is known, what matters next, until nothing does. */
final class QuestionWalk {

    private final Knowledge knowledge;

    QuestionWalk(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * What came of asking one person.
     *
     * @param taps one for each bundle, and one more for each yes within it
     * @param differs whether tier or locks differ from those after asking everything
     */
    record Result(int taps, boolean differs) {}

    /** Ask a person who answers as the record does. */
    Result walk(CaseRecord person) {
        CaseRecord asked = person.withAnswers(SafetyAnswers.unknown());
        Set<String> put = new TreeSet<>();
        int taps = 0;
        while (true) {
            List<TriageDecision.NextQuestion> bundle = next(asked, put);
            if (bundle.isEmpty()) {
                break;
            }
            taps += 1;
            for (TriageDecision.NextQuestion question : bundle) {
                put.add(question.questionId());
                Answer answer = person.answers().answer(question.questionId());
                asked = asked.withAnswers(asked.answers().with(question.questionId(), answer));
                taps += answer == Answer.YES && bundle.size() > 1 ? 1 : 0;
            }
        }
        TriageDecision stopped = decide(asked);
        TriageDecision everything = decide(person);
        boolean same = stopped.tier() == everything.tier()
                && stopped.lockedMovements()
                        .keySet()
                        .equals(everything.lockedMovements().keySet());
        return new Result(taps, !same);
    }

    private List<TriageDecision.NextQuestion> next(CaseRecord asked, Set<String> put) {
        for (TriageDecision.QuestionBundle bundle : decide(asked).bundles()) {
            List<TriageDecision.NextQuestion> open = bundle.questions().stream()
                    .filter(question -> !put.contains(question.questionId()))
                    .toList();
            if (!open.isEmpty()) {
                return open;
            }
        }
        return List.of();
    }

    private TriageDecision decide(CaseRecord record) {
        return Triage.decide(record, knowledge.bank(), knowledge.library());
    }
}
