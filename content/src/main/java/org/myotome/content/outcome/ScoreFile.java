package org.myotome.content.outcome;

import java.time.LocalDate;
import java.util.List;
import org.myotome.engine.outcome.OutcomeScore;
import org.myotome.engine.record.CaseRecord;

/**
 * The scores of one person, as a file holds them.
 *
 * @param record the person: id, age and where it hurts; the rest is unknown
 * @param scores in the order of the file
 * @param missing scores that the file leaves out or calls unknown, by day and measure; they stay missing
 */
public record ScoreFile(CaseRecord record, List<OutcomeScore> scores, List<Missing> missing) {

    public ScoreFile {
        scores = List.copyOf(scores);
        missing = List.copyOf(missing);
    }

    /** A score that nobody gave. */
    public record Missing(String measureId, LocalDate day) {}
}
