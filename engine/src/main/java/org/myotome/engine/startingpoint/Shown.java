package org.myotome.engine.startingpoint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.engine.ability.PainLimit;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Prerequisite;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;

/** What the trials of a search have shown, without any belief. */
final class Shown {

    private final Library library;
    private final List<Trial> trials;
    private final PainLimit limit;

    Shown(Library library, List<Trial> trials, PainLimit limit) {
        this.library = library;
        this.trials = trials;
        this.limit = limit;
    }

    /** Return whether a trial was correct, with a pain that is known and acceptable. */
    boolean isGood(Trial trial) {
        return trial.form() == Trial.Form.CLEAN && !limit.isExceededBy(trial.pain());
    }

    boolean isPainful(Trial trial) {
        return limit.isExceededBy(trial.pain());
    }

    long painfulCount() {
        return trials.stream().filter(this::isPainful).count();
    }

    /** Return the latest trial of a movement, if it was tried. */
    Optional<Trial> findLatest(SidedMovement movement) {
        return trials.stream()
                .filter(trial -> trial.movement().equals(movement))
                .reduce((earlier, later) -> later);
    }

    Optional<Trial> findLast() {
        return trials.isEmpty() ? Optional.empty() : Optional.of(trials.getLast());
    }

    /** Return whether the latest trial of this very movement was not good. */
    boolean hasFailed(SidedMovement movement) {
        return findLatest(movement).map(trial -> !isGood(trial)).orElse(false);
    }

    /** Return whether the movement, or a harder step of the same idea, was done well, and the movement itself not badly. */
    boolean isShown(SidedMovement movement) {
        if (hasFailed(movement)) {
            return false;
        }
        return trials.stream()
                .filter(this::isGood)
                .filter(trial -> isSameSideOrBoth(trial.movement(), movement))
                .anyMatch(trial -> trial.movement().equals(movement)
                        || leadsTo(movement.movementId(), trial.movement().movementId(), new TreeSet<>()));
    }

    /** Return the largest difficulty that was done well for a region, on this side or on both. */
    int hardestGood(Movement like, SidedMovement sided) {
        return trials.stream()
                .filter(this::isGood)
                .filter(trial -> isSameSideOrBoth(trial.movement(), sided))
                .map(trial -> library.getMovement(trial.movement().movementId()))
                .filter(movement -> movement.region() == like.region())
                .mapToInt(Movement::difficulty)
                .max()
                .orElse(0);
    }

    /** Return whether what was shown on one movement's side also counts for the other's. */
    private static boolean isSameSideOrBoth(SidedMovement shown, SidedMovement wanted) {
        return switch (shown.side()) {
            case Known.Unknown<Side>() -> true;
            case Known.Value<Side>(Side side) -> wanted.side().equals(Known.of(side));
        };
    }

    private boolean leadsTo(String easier, String harder, Set<String> seen) {
        Optional<Movement> movement = library.findMovement(harder);
        if (movement.isEmpty() || !seen.add(harder)) {
            return false;
        }
        return movement.get().prerequisites().stream()
                .filter(prerequisite -> prerequisite.kind() == Prerequisite.Kind.PROGRESSION)
                .map(Prerequisite::movementId)
                .anyMatch(id -> id.equals(easier) || leadsTo(easier, id, seen));
    }
}
