package org.myotome.engine.record;

/** The answer to a closed question. */
public enum Answer {
    YES("yes"),
    NO("no"),
    UNKNOWN("unknown");

    private final String word;

    Answer(String word) {
        this.word = word;
    }

    /** Return the word used in case files and on the wire. */
    public String word() {
        return word;
    }
}
