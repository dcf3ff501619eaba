package org.myotome.engine.upkeep;

/** Whether something that is asked for is so. Unknown is never met. */
public enum Standing {
    MET("met"),
    NOT_MET("not_met"),
    UNKNOWN("unknown");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }
}
