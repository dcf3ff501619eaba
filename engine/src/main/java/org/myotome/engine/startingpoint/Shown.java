package org.myotome.engine.startingpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.myotome.engine.ability.PainLimit;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Prerequisite;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;

/** What the trials of a search have shown, without any belief. Belongs to one thread, because it remembers what it was asked. */
final class Shown {

    private final Library library;
    private final List<Trial> trials;
    private final PainLimit limit;
    private final Ways ways;

    /** Only looked up in, never gone through. */
    private final Map<SidedMovement, Boolean> isShown = new LinkedHashMap<>();

    Shown(Library library, List<Trial> trials, PainLimit limit) {
        this.library = library;
        this.trials = trials;
        this.limit = limit;
        this.ways = new Ways(library);
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

    /** Return whether a rung itself was tried. */
    boolean isTried(SidedMovement rung) {
        for (Trial trial : trials) {
            if (trial.movement().equals(rung)) {
                return true;
            }
        }
        return false;
    }

    Optional<Trial> findLast() {
        return trials.isEmpty() ? Optional.empty() : Optional.of(trials.getLast());
    }

    /** Return how many trials there were of a movement and side, in whatever way. */
    long waysTried(SidedMovement movement) {
        return trials.stream()
                .filter(trial -> trial.movement().isSameMovementAs(movement))
                .count();
    }

    /**
     * Return whether the latest trial of this very rung was not good; of one not tried, whether an easier way was not, or
     * the movement could not be done at all.
     */
    boolean hasFailed(SidedMovement movement) {
        if (trials.isEmpty()) {
            return false;
        }
        return findLatest(movement)
                .map(trial -> !isGood(trial))
                .orElseGet(() ->
                        couldNotBeDone(movement) || easierWaysTried(movement).anyMatch(trial -> !isGood(trial)));
    }

    /** Who could not do a movement at all, for another reason than pain, cannot do less of it either. */
    private boolean couldNotBeDone(SidedMovement movement) {
        return movement.variant().isAboutAmount()
                && trials.stream()
                        .filter(trial -> trial.movement().isSameMovementAs(movement))
                        .filter(trial -> trial.movement().variant().isAboutAmount())
                        .reduce((earlier, later) -> later)
                        .filter(trial -> trial.form() == Trial.Form.UNABLE && !isPainful(trial))
                        .isPresent();
    }

    /** Return the latest trial of each easier way of a movement. */
    private Stream<Trial> easierWaysTried(SidedMovement movement) {
        return trials.stream()
                .map(Trial::movement)
                .filter(tried -> ways.covers(movement, tried))
                .flatMap(tried -> findLatest(tried).stream());
    }

    /**
     * Return whether the movement, a harder way of it, or a harder step of the same idea, was done well, and the movement
     * itself not badly. An eased variant of a harder step shows nothing of easier steps, and no harder step shows an
     * extended variant.
     */
    boolean isShown(SidedMovement movement) {
        return !trials.isEmpty() && isShown.computeIfAbsent(movement, this::determineIsShown);
    }

    private boolean determineIsShown(SidedMovement movement) {
        if (hasFailed(movement)) {
            return false;
        }
        return trials.stream()
                .filter(this::isGood)
                .filter(trial -> isSameSideOrBoth(trial.movement(), movement))
                .anyMatch(trial -> ways.covers(trial.movement(), movement)
                        || (!ways.isEased(trial.movement())
                                && !ways.isExtended(movement)
                                && leadsTo(
                                        movement.movementId(), trial.movement().movementId(), new TreeSet<>())));
    }

    /** Return the largest difficulty that was done well, and not eased, for a region, on this side or on both. */
    int hardestGood(Movement like, SidedMovement sided) {
        return trials.stream()
                .filter(this::isGood)
                .filter(trial -> isSameSideOrBoth(trial.movement(), sided))
                .filter(trial -> !ways.isEased(trial.movement()))
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
