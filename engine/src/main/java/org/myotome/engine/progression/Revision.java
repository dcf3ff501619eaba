package org.myotome.engine.progression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a correction changed: decisions as they were without it, beside those with it.
 *
 * @param stopsBefore why training stopped before, if it did
 * @param stopsAfter why training stops now, if it does
 * @param movements the movements whose decision changed, in the order of the programme
 */
public record Revision(List<LookAgain> stopsBefore, List<LookAgain> stopsAfter, List<MovementRevision> movements) {

    public Revision {
        stopsBefore = List.copyOf(stopsBefore);
        stopsAfter = List.copyOf(stopsAfter);
        movements = List.copyOf(movements);
    }

    /**
     * One movement whose decision changed.
     *
     * @param movementId the movement
     * @param before what was decided without the correction; nothing where nothing was
     * @param after what is decided with it; nothing where nothing is
     */
    public record MovementRevision(
            String movementId, Optional<MovementDecision> before, Optional<MovementDecision> after) {}

    /** Compare what was decided without a correction with what is decided with it. */
    public static Revision between(
            List<LookAgain> stopsBefore,
            List<MovementDecision> before,
            List<LookAgain> stopsAfter,
            List<MovementDecision> after) {
        Set<String> ids = new LinkedHashSet<>();
        before.forEach(decision -> ids.add(decision.movementId()));
        after.forEach(decision -> ids.add(decision.movementId()));
        List<MovementRevision> changed = new ArrayList<>();
        for (String id : ids) {
            Optional<MovementDecision> one = find(before, id);
            Optional<MovementDecision> two = find(after, id);
            if (!saysTheSame(one, two)) {
                changed.add(new MovementRevision(id, one, two));
            }
        }
        return new Revision(stopsBefore, stopsAfter, changed);
    }

    /** Return whether nothing changed. */
    public boolean isEmpty() {
        return movements.isEmpty() && stopsBefore.equals(stopsAfter);
    }

    private static Optional<MovementDecision> find(List<MovementDecision> decisions, String id) {
        return decisions.stream()
                .filter(decision -> decision.movementId().equals(id))
                .findFirst();
    }

    private static boolean saysTheSame(Optional<MovementDecision> one, Optional<MovementDecision> two) {
        if (one.isEmpty() || two.isEmpty()) {
            return one.isEmpty() && two.isEmpty();
        }
        return one.get().direction() == two.get().direction()
                && one.get().reason().equals(two.get().reason())
                && one.get().next().equals(two.get().next());
    }
}
