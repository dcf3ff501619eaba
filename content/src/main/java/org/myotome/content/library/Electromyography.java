package org.myotome.content.library;

import java.util.Optional;

/**
 * How active a muscle was in a movement, in healthy young adults. Values for one movement vary two-fold between
 * laboratories; they order options and say nothing about a person.
 *
 * @param movementId the movement
 * @param muscleId the muscle
 * @param percentOfMaximum mean activity in percent of the maximum voluntary contraction
 * @param standardDeviation in the same unit, if reported
 * @param source study
 * @param mark whether the number was read in the source
 */
public record Electromyography(
        String movementId,
        String muscleId,
        double percentOfMaximum,
        Optional<Double> standardDeviation,
        String source,
        Mark mark) {

    /** How far a number can be trusted. */
    public enum Mark {
        /** The number was read in the abstract or an excerpt of the source. */
        SEEN("seen"),
        /** From general knowledge; check it against the paper before anybody sees it. Shown as unreviewed. */
        RECALLED("recalled");

        private final String word;

        Mark(String word) {
            this.word = word;
        }

        /** Return the word used in the library. */
        public String word() {
            return word;
        }
    }
}
