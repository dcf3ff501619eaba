package org.myotome.engine.outcome;

/** What one of the four questions is answered with. */
public enum Finding {
    YES("yes", "Yes"),
    NO("no", "No"),
    NOT_SURE_YET("not_sure_yet", "Not sure yet"),
    NOT_MEASURED("not_measured", "Not measured");

    private final String word;
    private final String said;

    Finding(String word, String said) {
        this.word = word;
        this.said = said;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Return the answer as a person reads it. */
    public String said() {
        return said;
    }
}
