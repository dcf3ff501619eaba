package org.myotome.engine.movement;

/** How much of the body's weight the legs carry. */
public enum WeightBearing {
    NONE("none"),
    PARTIAL("partial"),
    FULL_BILATERAL("full_bilateral"),
    FULL_UNILATERAL("full_unilateral");

    private final String word;

    WeightBearing(String word) {
        this.word = word;
    }

    /** Return the word used in the library and on the wire. */
    public String word() {
        return word;
    }
}
