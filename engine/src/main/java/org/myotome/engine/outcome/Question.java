package org.myotome.engine.outcome;

/** The four things that everybody wants to know. */
public enum Question {
    MOVES_BETTER("moves_better", "Moves better?"),
    LESS_PAIN("less_pain", "Less pain?"),
    STRONGER("stronger", "Stronger?"),
    BETTER_COORDINATED("better_coordinated", "Better coordinated?");

    private final String word;
    private final String asked;

    Question(String word, String asked) {
        this.word = word;
        this.asked = asked;
    }

    /** Return the word used in files and on the wire. */
    public String word() {
        return word;
    }

    /** Return the question. */
    public String asked() {
        return asked;
    }
}
