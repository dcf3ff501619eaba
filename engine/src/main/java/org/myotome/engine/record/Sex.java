package org.myotome.engine.record;

/** Sex as far as it matters for norms and for some safety rules; {@code MIXED} is a group of persons in a study. */
public enum Sex {
    MALE("male"),
    FEMALE("female"),
    MIXED("mixed"),
    UNKNOWN("unknown");

    private final String word;

    Sex(String word) {
        this.word = word;
    }

    /** Return the word used in case files and on the wire. */
    public String word() {
        return word;
    }
}
