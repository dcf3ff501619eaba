package org.myotome.engine.triage;

/** A single fact about a case, the leaf of a condition. */
public sealed interface Fact extends Condition permits PersonFact, ComplaintFact, ExaminationFact {

    /** Return the id of the question that would settle this fact. */
    String question();
}
