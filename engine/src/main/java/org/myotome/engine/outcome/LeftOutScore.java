package org.myotome.engine.outcome;

/**
 * A score that does not count, and why.
 *
 * @param score the score
 * @param reason why
 */
public record LeftOutScore(OutcomeScore score, Reason reason) {

    /** Why a score does not count. */
    public enum Reason {
        UNKNOWN_MEASURE("unknown_measure", "this version knows no such measure"),
        OUTSIDE_SCALE("outside_scale", "it lies outside the measure's range"),
        FUTURE_DAY("future_day", "its day has not come yet");

        private final String word;
        private final String plainName;

        Reason(String word, String plainName) {
            this.word = word;
            this.plainName = plainName;
        }

        /** Return the word used on the wire. */
        public String word() {
            return word;
        }

        /** Return the reason in plain words. */
        public String plainName() {
            return plainName;
        }
    }
}
