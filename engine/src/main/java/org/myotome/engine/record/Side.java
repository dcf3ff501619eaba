package org.myotome.engine.record;

/** One side of the body, the person's own left or right. */
public enum Side {
    LEFT("left"),
    RIGHT("right");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /** Return the word used in case files and on the wire. */
    public String word() {
        return word;
    }

    /** Return the other side. */
    public Side opposite() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
