package org.myotome.engine.activity;

/** What somebody did on their feet. */
public enum ActivityKind {
    WALK("walk"),
    RUN("run"),
    /** Running with breaks of walking. */
    WALK_RUN("walk_run");

    private final String word;

    ActivityKind(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Return whether any of it is run. */
    public boolean hasRunning() {
        return this != WALK;
    }
}
