package org.myotome.engine.progression;

/**
 * What can be changed about a movement, in the order in which it is made harder; on the way down in reverse. Speed would
 * come after the load; the library's doses do not carry it yet.
 */
public enum Variable {
    /** The whole range instead of half of it, or no hand any more. Only on the way up. */
    WAY("way"),
    /** Repetitions, time, holds, distance, steps or breaths in a set. */
    AMOUNT("amount"),
    SETS("sets"),
    LOAD("load"),
    /** The next movement on the ladder. */
    MOVEMENT("movement");

    private final String word;

    Variable(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }
}
