package org.myotome.engine.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/** What trials say for or against a movement. The latest trial of each side counts. */
final class Attempts {

    private final Map<SidedMovement, Trial> latest = new TreeMap<>();
    private final PainPolicy policy;

    Attempts(List<Trial> trials, PainPolicy policy) {
        trials.forEach(trial -> latest.put(trial.movement(), trial));
        this.policy = policy;
    }

    /** Return what speaks against a movement, if anything does on either side. */
    Optional<LeftOutReason> findObstacle(String movementId) {
        return latest.values().stream()
                .filter(trial -> trial.movement().movementId().equals(movementId))
                .flatMap(trial -> obstacle(trial).stream())
                .findFirst();
    }

    /** Return whether a movement was done well on every side on which it was tried, and was tried. */
    boolean wasClean(String movementId) {
        boolean tried = latest.keySet().stream()
                .anyMatch(movement -> movement.movementId().equals(movementId));
        return tried && findObstacle(movementId).isEmpty();
    }

    private Optional<LeftOutReason> obstacle(Trial trial) {
        if (!trial.pain().isKnown()) {
            return Optional.of(new LeftOutReason.PainNotSaid());
        }
        double pain = trial.pain().worstPossible();
        if (pain > policy.mostDuring()) {
            return Optional.of(new LeftOutReason.Painful(pain, policy.mostDuring()));
        }
        return switch (trial.form()) {
            case CLEAN -> Optional.empty();
            case MINOR_FAULTS, MAJOR_FAULT, COMPENSATED, UNABLE, NOT_CLEAN ->
                Optional.of(new LeftOutReason.NotCleanYet());
        };
    }
}
