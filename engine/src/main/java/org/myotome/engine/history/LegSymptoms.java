package org.myotome.engine.history;

/** How symptoms that run down the leg have changed. Moving up towards the back is good, moving down is not. */
public enum LegSymptoms {
    NONE("none"),
    CENTRALISING("centralising"),
    SAME("same"),
    PERIPHERALISING("peripheralising"),
    NEW_NUMBNESS_OR_WEAKNESS("new_numbness_or_weakness"),
    UNKNOWN("unknown");

    private final String word;

    LegSymptoms(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Return whether loading stops until somebody has looked (evidence notes 6.1, nerve-leg symptoms). */
    public boolean isStop() {
        return this == PERIPHERALISING || this == NEW_NUMBNESS_OR_WEAKNESS;
    }
}
