package org.myotome.engine.movement;

/** The part of the body that a movement is mainly for. */
public enum MovementRegion {
    TRUNK("trunk"),
    HIP("hip"),
    KNEE("knee"),
    FOOT("foot"),
    INTEGRATED("integrated");

    private final String word;

    MovementRegion(String word) {
        this.word = word;
    }

    /** Return the word used in the library and on the wire. */
    public String word() {
        return word;
    }
}
