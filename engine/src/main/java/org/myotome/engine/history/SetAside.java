package org.myotome.engine.history;

/** Why the programme that was accepted last is not in force. */
public enum SetAside {
    /** Nothing of it could go on, something opened the block, and the search began again. */
    BLOCK("block"),
    /** The habit that it was part of has ended. */
    UPKEEP_ENDED("upkeep_ended");

    private final String word;

    SetAside(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }
}
