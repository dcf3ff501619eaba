package org.myotome.engine.progression;

/** Which way a movement goes next; in order from most careful to hardest. */
public enum Direction {
    /** Leave it out until somebody has looked. */
    STOP("stop"),
    /** Make one thing easier. */
    STEP_DOWN("step_down"),
    /** Repeat the last step. */
    HOLD("hold"),
    /** Make one thing harder. */
    PROGRESS("progress");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Return the more careful of two directions. */
    public Direction moreCareful(Direction other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
