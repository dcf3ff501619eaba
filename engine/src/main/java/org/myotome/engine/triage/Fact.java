package org.myotome.engine.triage;

import java.util.Collection;
import org.myotome.engine.record.CaseRecord;

/** A single fact about a case, the leaf of a condition. */
public sealed interface Fact extends Condition permits PersonFact, ComplaintFact, ExaminationFact {

    /** Return the id of the question that would settle this fact. */
    String question();

    @Override
    default void addOpenQuestions(CaseRecord record, Collection<String> open) {
        if (evaluate(record) == Truth.UNKNOWN) {
            open.add(question());
        }
    }

    @Override
    default boolean holdsAfterYes(CaseRecord record, String question) {
        return evaluate(record) == Truth.TRUE;
    }
}
