package org.myotome.engine.selfcheck;

import java.util.List;
import org.myotome.engine.record.CaseRecord;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/**
 * Everything somebody has said and tried in a self-check.
 *
 * @param record what they said; an answer of "not sure" stands in it as unknown, a question not yet asked does not stand in it
 * @param trials what they tried, in order
 * @param notTried what they were asked to try and did not, in order
 */
public record SelfReport(CaseRecord record, List<Trial> trials, List<SidedMovement> notTried) {

    public SelfReport {
        trials = List.copyOf(trials);
        notTried = List.copyOf(notTried);
    }

    /** Return whether a movement was answered on this very side, tried or not. */
    boolean isAnswered(SidedMovement movement) {
        return notTried.contains(movement)
                || trials.stream().anyMatch(trial -> trial.movement().equals(movement));
    }

    /** Return whether a movement was answered on some side. */
    boolean isBegun(String movementId) {
        return notTried.stream().anyMatch(movement -> movement.movementId().equals(movementId))
                || trials.stream()
                        .anyMatch(trial -> trial.movement().movementId().equals(movementId));
    }
}
