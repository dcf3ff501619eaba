package org.myotome.engine.movement;

import org.myotome.engine.record.StrengthMovement;

/**
 * How much a muscle counts in a test of strength by hand.
 *
 * @param movement the test
 * @param muscleId the muscle
 * @param share its part in the strength of the test, above 0 and up to 1; the parts of one test add up to 1
 */
public record TestedMuscle(StrengthMovement movement, String muscleId, double share) {

    public TestedMuscle {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "The share (" + share + ") of " + muscleId + " must lie above 0 and be at most 1.");
        }
    }
}
