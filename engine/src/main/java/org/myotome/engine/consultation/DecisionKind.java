package org.myotome.engine.consultation;

import java.util.Arrays;
import java.util.Optional;

/** What a decision that is written into the record was about. */
public enum DecisionKind {
    /** Where the search for the starting point stood when it ended. */
    STARTING_POINT("starting_point"),
    /** The programme that was proposed when one was accepted. */
    PROGRAMME("programme"),
    /** How the programme in force goes on. */
    PROGRESSION("progression");

    private final String word;

    DecisionKind(String word) {
        this.word = word;
    }

    /** Return the word used in the record. */
    public String word() {
        return word;
    }

    /** Return the kind that a word of the record names, if this engine knows it. */
    public static Optional<DecisionKind> find(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
