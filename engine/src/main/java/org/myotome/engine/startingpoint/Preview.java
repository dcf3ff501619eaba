package org.myotome.engine.startingpoint;

import java.util.Optional;

/**
 * What would probably come next after one answer.
 *
 * @param answer the answer
 * @param outcome what kind of step follows
 * @param next the movement that would be tried next, if the search goes on
 */
public record Preview(TrialAnswer answer, Outcome outcome, Optional<SidedMovement> next) {

    /** The answers a trial may have, as far as the next step depends on them. */
    public enum TrialAnswer {
        CORRECT("correct"),
        NOT_CORRECT("not_correct"),
        COULD_NOT("could_not"),
        PAINFUL("painful");

        private final String word;

        TrialAnswer(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }

    /** The kinds of step that may follow. */
    public enum Outcome {
        NEXT_TRIAL("next_trial"),
        SETTLED("settled"),
        BLOCKED("blocked"),
        STOPPED("stopped");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }
    }
}
