package org.myotome.engine.history;

/** Who has to agree before a step that makes a programme harder takes effect. Easier steps always take effect at once. */
public enum HarderSteps {
    /** The person may take up a harder step alone, within the bounds of the rule. */
    ALONE("alone"),
    /** A clinician sees a harder step first. */
    CLINICIAN_FIRST("clinician_first");

    private final String word;

    HarderSteps(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }
}
