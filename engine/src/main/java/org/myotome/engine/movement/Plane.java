package org.myotome.engine.movement;

/** The plane a movement happens in. */
public enum Plane {
    SAGITTAL("sagittal"),
    FRONTAL("frontal"),
    TRANSVERSE("transverse"),
    MULTI("multi");

    private final String word;

    Plane(String word) {
        this.word = word;
    }

    /** Return the word used in the library and on the wire. */
    public String word() {
        return word;
    }
}
