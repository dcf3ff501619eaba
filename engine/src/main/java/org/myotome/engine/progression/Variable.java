package org.myotome.engine.progression;

/**
 * What can be changed about a movement, in the order in which it is made harder; on the way down in reverse (evidence
 * notes 6.2: range, repetitions or time, sets, load, speed, complexity, surface).
 */
public enum Variable {
    /** The whole range instead of half of it, or no hand any more. Only on the way up. */
    WAY("way"),
    /** Repetitions, time, holds, distance, steps or breaths in a set. */
    AMOUNT("amount"),
    SETS("sets"),
    LOAD("load"),
    /** Counted slowly, at the person's own pace, or up as fast as the line holds. */
    SPEED("speed"),
    /** How often the form is checked; it fades while control is learned. Part of complexity. */
    FEEDBACK("feedback"),
    /** The next movement on the ladder. Part of complexity. */
    MOVEMENT("movement"),
    /** What else is done at the same time. Part of complexity. */
    TASK("task"),
    /** What is stood on. */
    SURFACE("surface");

    private final String word;

    Variable(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }
}
