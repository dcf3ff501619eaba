package org.myotome.laboratory.conformance.protocol;

/** Which way a programme goes on after what was done. */
public enum Step {
    /** Training stops until somebody has looked. */
    STOP("stop", 0),
    /** Something becomes easier. */
    EASIER("easier", 1),
    /** Something is asked before it goes on. */
    ASK("ask", 2),
    /** It goes on as it is. */
    SAME("same", 2),
    /** Something becomes harder. */
    HARDER("harder", 3);

    private final String word;
    private final int looseness;

    Step(String word, int looseness) {
        this.word = word;
        this.looseness = looseness;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Return whether this lets more through than another step. */
    public boolean isLooserThan(Step other) {
        return looseness > other.looseness;
    }
}
