package org.myotome.engine.movement;

/** Whether a movement uses both sides together, one after the other, or one alone. */
public enum Laterality {
    BILATERAL("bilateral"),
    ALTERNATING("alternating"),
    UNILATERAL("unilateral");

    private final String word;

    Laterality(String word) {
        this.word = word;
    }

    /** Return the word used in the library and on the wire. */
    public String word() {
        return word;
    }
}
