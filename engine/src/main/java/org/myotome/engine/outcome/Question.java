package org.myotome.engine.outcome;

/** The four things that everybody wants to know. */
public enum Question {
    MOVES_BETTER("moves_better"),
    LESS_PAIN("less_pain"),
    STRONGER("stronger"),
    BETTER_COORDINATED("better_coordinated");

    private final String word;

    Question(String word) {
        this.word = word;
    }

    /** Return the word used in files and on the wire. */
    public String word() {
        return word;
    }
}
