package org.myotome.engine.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Variant;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.PainPolicy;
import org.myotome.engine.record.Side;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Trial;

/** What trials say for or against a movement. The latest trial of each side and way counts. */
final class Attempts {

    private final Map<SidedMovement, Trial> latest = new TreeMap<>();
    private final PainPolicy policy;

    Attempts(List<Trial> trials, PainPolicy policy) {
        trials.forEach(trial -> latest.put(trial.movement(), trial));
        this.policy = policy;
    }

    /**
     * Return what speaks against a movement in every way of doing it, if anything does on either side. An easier way that
     * worked on that side leaves the movement open, and so does an extended way that was merely too much.
     */
    Optional<LeftOutReason> findObstacle(Movement movement) {
        return trialsOf(movement.id())
                .filter(trial -> !isTooMuchOnly(movement, trial))
                .filter(trial -> !hasEasierWay(movement, trial))
                .flatMap(trial -> obstacle(trial).stream())
                .findFirst();
    }

    /** Return what speaks against a movement done the usual way: a trial of it, or of an eased way, on either side. */
    Optional<LeftOutReason> findObstacleToUsual(Movement movement) {
        return trialsOf(movement.id())
                .filter(trial -> !isTooMuchOnly(movement, trial))
                .flatMap(trial -> obstacle(trial).stream())
                .findFirst();
    }

    /** Return whether a movement was done well, the usual way or eased, on every side on which it was tried. */
    boolean wasClean(Movement movement) {
        boolean tried = trialsOf(movement.id()).findAny().isPresent();
        return tried && findObstacleToUsual(movement).isEmpty();
    }

    /**
     * Return the hardest way of a movement, up to a given one, that no trial speaks against: where a way failed, one that
     * was shown on that side.
     */
    Variant hardestOpenWay(Movement movement, Variant atMost) {
        if (isOpen(movement, atMost)) {
            return atMost;
        }
        Variant hardest = movement.ways().getFirst();
        for (Variant way : movement.ways()) {
            if (movement.shift(way) <= movement.shift(atMost) && isOpen(movement, way)) {
                hardest = way;
            }
        }
        return hardest;
    }

    /** Return whether no trial speaks against a way, of no side in particular or of either side. */
    private boolean isOpen(Movement movement, Variant way) {
        return Stream.of(Known.<Side>unknown(), Known.of(Side.LEFT), Known.of(Side.RIGHT))
                .allMatch(side -> isOpen(movement, way, side));
    }

    private boolean isOpen(Movement movement, Variant way, Known<Side> side) {
        List<Trial> ofSide = trialsOf(movement.id())
                .filter(trial -> trial.movement().side().equals(side))
                .toList();
        boolean failed = ofSide.stream()
                .filter(trial -> !isTooMuchOnly(movement, trial) || movement.shift(way) > 0)
                .anyMatch(trial -> obstacle(trial).isPresent());
        return !failed
                || ofSide.stream()
                        .filter(trial -> obstacle(trial).isEmpty())
                        .anyMatch(trial -> movement.covers(trial.movement().variant(), way));
    }

    private Stream<Trial> trialsOf(String movementId) {
        return latest.values().stream()
                .filter(trial -> trial.movement().movementId().equals(movementId));
    }

    /** Return whether more than usual did not go well, without more pain than agreed: that says nothing of the usual way. */
    private boolean isTooMuchOnly(Movement movement, Trial trial) {
        return movement.shift(trial.movement().variant()) > 0
                && obstacle(trial).equals(Optional.of(new LeftOutReason.NotCleanYet()));
    }

    private boolean hasEasierWay(Movement movement, Trial failed) {
        double shift = movement.shift(failed.movement().variant());
        return trialsOf(movement.id())
                .filter(trial ->
                        trial.movement().side().equals(failed.movement().side()))
                .filter(trial -> obstacle(trial).isEmpty())
                .anyMatch(trial -> movement.shift(trial.movement().variant()) < shift);
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
