package org.myotome.laboratory.conformance.protocol;

/** How soon somebody else has to look, in order from least to most urgent. */
public enum Urgency {
    /** Nothing of concern. */
    NONE("none"),
    /** Worth noting, and telling the person what to watch for. */
    NOTE("note"),
    /** A clinician within about two weeks. */
    CLINICIAN("clinician"),
    /** A clinician within 48 hours, or the same day. */
    URGENT("urgent"),
    /** Emergency care now. */
    EMERGENCY("emergency");

    private final String word;

    Urgency(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }
}
