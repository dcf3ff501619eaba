package org.myotome.engine.outcome;

/** What one of the four questions is answered with. */
public enum Finding {
    YES("yes"),
    NO("no"),
    NOT_SURE_YET("not_sure_yet"),
    NOT_MEASURED("not_measured");

    private final String word;

    Finding(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }
}
