package org.myotome.engine.history;

/** How much was left at the end of a set. */
public enum SetEffort {
    /** Four or more repetitions left. */
    LIGHT("light"),
    /** Two or three left. */
    RIGHT("right"),
    /** None or one left. */
    ALL("all"),
    /** Nobody has said. */
    UNKNOWN("unknown");

    private final String word;

    SetEffort(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }
}
