package org.myotome.biomechanics.movement;

/** Which side a file is written for. */
public enum WorkingSide {
    RIGHT("right"),
    LEFT("left"),
    /** Both at once. */
    BOTH("both"),
    /** One after the other within each round. */
    ALTERNATING("alternating");

    private final String word;

    WorkingSide(String word) {
        this.word = word;
    }

    /** Return the word that files use. */
    public String word() {
        return word;
    }

    /** Return the side in a mirror. */
    public WorkingSide mirrored() {
        return switch (this) {
            case RIGHT -> LEFT;
            case LEFT -> RIGHT;
            case BOTH, ALTERNATING -> this;
        };
    }
}
