package org.myotome.engine.triage;

/**
 * A question that screening may put.
 *
 * @param id stable id; for a closed question, the key of its answer
 * @param wording how to ask it, in plain words
 * @param kind what sort of answer it wants
 * @param appliesWhen for whom it makes sense; while that is unknown, it does
 * @param bundle a group of rare and grave questions that are asked together with "none of these"; empty for none
 * @param forClinician whether only a clinician can answer it, because it takes an examination or a judgement
 */
public record ScreeningQuestion(
        String id, String wording, Kind kind, Condition appliesWhen, String bundle, boolean forClinician) {

    /** What sort of answer a question wants. */
    public enum Kind {
        /** Yes, no or unknown; one of the questions of the case files. */
        CORE("core"),
        /** Yes, no or unknown; put when a rule needs more. */
        EXTENSION("extension"),
        /** A field of the case: age, side, duration, pain. */
        FIELD("field");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Return the word used in the question file. */
        public String word() {
            return word;
        }
    }

    /** Return whether the person can answer it alone, with yes, no or "not sure". */
    public boolean isForThePerson() {
        return isClosed() && !forClinician;
    }

    /** Return whether it is one of the questions of the case files. */
    public boolean isCore() {
        return kind == Kind.CORE;
    }

    /** Return whether the answer is yes, no or unknown. */
    public boolean isClosed() {
        return kind != Kind.FIELD;
    }
}
