package org.myotome.engine.programme;

import java.util.ArrayList;
import java.util.List;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Posture;

/** Orders the movements of a session so that getting up and down is seldom: at home it is what costs most. */
final class PositionOrder {

    private final Library library;

    PositionOrder(Library library) {
        this.library = library;
    }

    /** Return how often a session changes posture. */
    int changes(List<ProgrammeItem> items) {
        int changes = 0;
        for (int index = 1; index < items.size(); index++) {
            if (posture(items.get(index)) != posture(items.get(index - 1))) {
                changes++;
            }
        }
        return changes;
    }

    /**
     * Return the movements in the order with the fewest changes; of equals the one nearest to the order given.
     *
     * @param fixed how many at the front keep their place
     */
    List<ProgrammeItem> fewest(List<ProgrammeItem> items, int fixed) {
        List<ProgrammeItem> best = items;
        for (List<ProgrammeItem> order : orders(items, Math.min(fixed, items.size()))) {
            if (changes(order) < changes(best)) {
                best = order;
            }
        }
        return best;
    }

    /** Return every order with a fixed beginning, the one given first. */
    private static List<List<ProgrammeItem>> orders(List<ProgrammeItem> items, int fixed) {
        List<List<ProgrammeItem>> found = new ArrayList<>();
        extend(new ArrayList<>(items.subList(0, fixed)), items.subList(fixed, items.size()), found);
        return found;
    }

    private static void extend(
            List<ProgrammeItem> beginning, List<ProgrammeItem> rest, List<List<ProgrammeItem>> found) {
        if (rest.isEmpty()) {
            found.add(List.copyOf(beginning));
        }
        for (ProgrammeItem next : rest) {
            List<ProgrammeItem> longer = new ArrayList<>(beginning);
            longer.add(next);
            extend(longer, rest.stream().filter(item -> !item.equals(next)).toList(), found);
        }
    }

    private Posture posture(ProgrammeItem item) {
        return Posture.of(library.getMovement(item.movementId()).position());
    }
}
