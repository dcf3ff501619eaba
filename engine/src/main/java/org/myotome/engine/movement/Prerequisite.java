package org.myotome.engine.movement;

/**
 * A movement that should be passed before another is tried.
 *
 * @param movementId the movement to pass first
 * @param kind whether it is an easier step of the same idea or a condition from elsewhere
 * @param strength whether safety or skill hang on it, or only policy
 */
public record Prerequisite(String movementId, Kind kind, Strength strength) {

    /** How the two movements are related. */
    public enum Kind {
        /** An easier step of the same idea; passing the harder one makes the easier one likely. */
        PROGRESSION("progression"),
        /** A readiness condition from elsewhere; nothing about ability follows across it. */
        GATE("gate");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Return the word used in the library and on the wire. */
        public String word() {
            return word;
        }
    }

    /** How binding the order is. */
    public enum Strength {
        HARD("hard"),
        SOFT("soft");

        private final String word;

        Strength(String word) {
            this.word = word;
        }

        /** Return the word used in the library and on the wire. */
        public String word() {
            return word;
        }
    }
}
