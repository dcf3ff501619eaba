package org.myotome.engine.history;

/** How a set looked, in the three words a person taps; in order from best to worst, with what nobody said last. */
public enum SetForm {
    /** The line held. */
    STEADY("steady"),
    /** Some repetitions lost the line. */
    WOBBLED("wobbled"),
    /** The line was lost. */
    LOST("lost"),
    /** Nobody has said. */
    UNKNOWN("unknown");

    private final String word;

    SetForm(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }
}
