package org.myotome.laboratory.conformance.protocol;

/** Whether the person may exercise as things stand now, in order from strictest to loosest. */
public enum MayExercise {
    /** Not before something else has happened: an answer, an examination, a referral. */
    NONE("none"),
    /** Some movements are held back for safety. */
    RESTRICTED("restricted"),
    /** Nothing is held back for safety. */
    AS_PLANNED("as_planned");

    private final String word;

    MayExercise(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }
}
