package org.myotome.engine.progression;

/** What follows when there was no progress for some sessions. */
public enum Stall {
    /** One step back, from where another thing can be changed. */
    CHANGE_VARIABLE("change_variable"),
    /** An easier movement of the same ladder. */
    CHANGE_MOVEMENT("change_movement"),
    /** A clinician chooses. */
    ASK_CLINICIAN("ask_clinician");

    private final String word;

    Stall(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }
}
