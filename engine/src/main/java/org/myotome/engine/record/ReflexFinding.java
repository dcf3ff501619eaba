package org.myotome.engine.record;

/** A tendon reflex as found. */
public enum ReflexFinding {
    NORMAL("normal"),
    REDUCED("reduced"),
    ABSENT("absent"),
    INCREASED("increased"),
    UNKNOWN("unknown");

    private final String word;

    ReflexFinding(String word) {
        this.word = word;
    }

    /** Return the word used in case files and on the wire. */
    public String word() {
        return word;
    }

    /** Return whether the reflex is weaker than normal. */
    public boolean isDiminished() {
        return this == REDUCED || this == ABSENT;
    }
}
