package org.myotome.engine.pathway;

/** How a part of the body is believed to be. */
public enum PartState {
    WEAK("weak"),
    UNCERTAIN("uncertain"),
    FINE("fine");

    private final String word;

    PartState(String word) {
        this.word = word;
    }

    /** Return the word used on the wire and on the screen. */
    public String word() {
        return word;
    }
}
