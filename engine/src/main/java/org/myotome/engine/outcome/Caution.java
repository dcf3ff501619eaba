package org.myotome.engine.outcome;

/** What to keep in mind about a change. */
public enum Caution {
    /** There are two measurements and none between. */
    ONLY_TWO("only_two"),
    /**
     * Most of the change came right after the first measurement. People seek help when it is worst, and a test done for the
     * first time is done badly, so that the next score tends to be better whatever is done (regression to the mean).
     */
    STARTED_AT_ITS_WORST("started_at_its_worst"),
    /** The measurement before the last showed no such change yet. */
    LAST_STANDS_ALONE("last_stands_alone"),
    /** The line through all measurements may be flat. */
    LINE_MAY_BE_FLAT("line_may_be_flat"),
    /** The first score was so good that a change that matters could not have shown. */
    LITTLE_ROOM("little_room"),
    /** Some day has more than one score; the one entered last counts. */
    SAME_DAY("same_day"),
    /** What people remember of how they were is not how they were. */
    FROM_MEMORY("from_memory"),
    /** The error of measuring, or what matters to people, has not been looked up in a source. */
    UNREVIEWED("unreviewed");

    private final String word;

    Caution(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }
}
