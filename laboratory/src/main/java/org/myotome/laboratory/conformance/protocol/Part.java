package org.myotome.laboratory.conformance.protocol;

/** A part of the body for which movements may be held back. */
public enum Part {
    TRUNK("trunk"),
    HIP("hip"),
    KNEE("knee"),
    FOOT("foot");

    private final String word;

    Part(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }
}
