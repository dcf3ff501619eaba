package org.myotome.engine.record;

/** The side as somebody reported it; a side that was not stated is never guessed. */
public enum ReportedSide {
    LEFT("left"),
    RIGHT("right"),
    BOTH("both"),
    MIDLINE("midline"),
    ALTERNATING("alternating"),
    NOT_STATED("not_stated");

    private final String word;

    ReportedSide(String word) {
        this.word = word;
    }

    /** Return the word used in case files and on the wire. */
    public String word() {
        return word;
    }

    /**
     * Return whether the given side may be meant. Everything but a plain statement of the other side may: an unstated
     * side may be either one.
     */
    public boolean mayMean(Side side) {
        return switch (this) {
            case LEFT -> side == Side.LEFT;
            case RIGHT -> side == Side.RIGHT;
            case BOTH, MIDLINE, ALTERNATING, NOT_STATED -> true;
        };
    }
}
