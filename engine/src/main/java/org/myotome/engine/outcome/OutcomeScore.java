package org.myotome.engine.outcome;

import java.time.LocalDate;
import java.util.List;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;

/**
 * One score of one measure.
 *
 * @param measureId id of the measure
 * @param day the person's own calendar day
 * @param side which side, for measures of one side
 * @param about what it is about, such as the person's own activity; empty where the measure is about one thing only
 * @param score the score, in the measure's unit
 * @param answers the answers it was worked out from, in the order of the measure's items; empty when a score was entered
 */
public record OutcomeScore(
        String measureId, LocalDate day, Known<Side> side, String about, double score, List<Integer> answers) {

    public OutcomeScore {
        if (measureId.isBlank()) {
            throw new IllegalArgumentException("The measure of a score must be named.");
        }
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("The score (" + score + ") of " + measureId + " must be a number.");
        }
        answers = List.copyOf(answers);
    }
}
