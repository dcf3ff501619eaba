package org.myotome.laboratory.conformance.protocol;

/** A side of the body, as far as an answer names one. */
public enum BodySide {
    LEFT("left"),
    RIGHT("right"),
    BOTH("both");

    private final String word;

    BodySide(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Return the side in the mirror. */
    public BodySide mirrored() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case BOTH -> BOTH;
        };
    }

    /** Return whether this side includes another one. */
    public boolean covers(BodySide other) {
        return this == BOTH || this == other;
    }
}
