package org.myotome.engine.record;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Answers to safety questions, by question id. A question that is not in the map is unknown; that is the only default.
 *
 * @param byQuestion question id (see the question list of the library) to answer
 */
public record SafetyAnswers(Map<String, Answer> byQuestion) {

    public SafetyAnswers {
        byQuestion = Collections.unmodifiableMap(new TreeMap<>(byQuestion));
    }

    /** Return answers of which none is known. */
    public static SafetyAnswers unknown() {
        return new SafetyAnswers(Map.of());
    }

    /** Return the answer to a question. */
    public Answer answer(String questionId) {
        Answer answer = byQuestion.get(questionId);
        return answer == null ? Answer.UNKNOWN : answer;
    }

    /** Return whether the answer to a question is a plain yes. */
    public boolean isYes(String questionId) {
        return answer(questionId) == Answer.YES;
    }

    /** Return a copy in which each of some questions that is open is answered with no, as if somebody had asked. */
    public SafetyAnswers withRestNo(Iterable<String> questions) {
        Map<String, Answer> copy = new TreeMap<>(byQuestion);
        for (String question : questions) {
            if (answer(question) == Answer.UNKNOWN) {
                copy.put(question, Answer.NO);
            }
        }
        return new SafetyAnswers(copy);
    }

    /** Return a copy with one answer replaced. */
    public SafetyAnswers with(String questionId, Answer answer) {
        Map<String, Answer> copy = new TreeMap<>(byQuestion);
        copy.put(questionId, answer);
        return new SafetyAnswers(copy);
    }
}
