package org.myotome.engine.programme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Prerequisite;

/**
 * Walks the library's ladders: the easier and harder steps of the same idea. Only steps count, not conditions from
 * elsewhere in the body.
 */
public final class Ladder {

    private static final Comparator<Movement> EASIEST_FIRST =
            Comparator.comparingInt(Movement::difficulty).thenComparing(Movement::id);

    private final Map<String, List<Movement>> easier = new TreeMap<>();
    private final Map<String, List<Movement>> harder = new TreeMap<>();
    private final Map<String, List<Movement>> down = new TreeMap<>();

    /** Walk the ladders of a library. */
    public Ladder(Library library) {
        library.movements().forEach(movement -> easier.put(movement.id(), stepsBelow(library, movement)));
        for (Movement movement : library.movements()) {
            harder.put(
                    movement.id(),
                    library.movements().stream()
                            .filter(above -> easierThan(above).contains(movement))
                            .sorted(EASIEST_FIRST)
                            .toList());
            down.put(movement.id(), walkDownFrom(movement));
        }
    }

    /** Return the ladders of a library, walked once for as long as the library is there. */
    public static Ladder of(Library library) {
        return library.workedOut(Ladder.class, Ladder::new);
    }

    /** Return the next easier movements, hardest first. */
    public List<Movement> easierThan(Movement movement) {
        return easier.getOrDefault(movement.id(), List.of());
    }

    /** Return the next harder movements, easiest first. */
    public List<Movement> harderThan(Movement movement) {
        return harder.getOrDefault(movement.id(), List.of());
    }

    private static List<Movement> stepsBelow(Library library, Movement movement) {
        Set<String> ids = new TreeSet<>(movement.regressions());
        movement.prerequisites().stream()
                .filter(prerequisite -> prerequisite.kind() == Prerequisite.Kind.PROGRESSION)
                .forEach(prerequisite -> ids.add(prerequisite.movementId()));
        return ids.stream()
                .flatMap(id -> library.findMovement(id).stream())
                .filter(below -> below.difficulty() <= movement.difficulty())
                .sorted(Comparator.comparingInt(Movement::difficulty).reversed().thenComparing(Movement::id))
                .toList();
    }

    /** Return a movement and everything easier on its ladders, nearest first. */
    public List<Movement> downFrom(Movement movement) {
        return down.getOrDefault(movement.id(), List.of(movement));
    }

    private List<Movement> walkDownFrom(Movement movement) {
        List<Movement> found = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        Deque<Movement> waiting = new ArrayDeque<>();
        waiting.add(movement);
        while (!waiting.isEmpty()) {
            Movement next = waiting.remove();
            if (seen.add(next.id())) {
                found.add(next);
                waiting.addAll(easierThan(next));
            }
        }
        return List.copyOf(found);
    }

    /** Return whether one movement lies below another on a ladder. */
    public boolean isEasier(Movement movement, Movement than) {
        return !movement.equals(than) && downFrom(than).contains(movement);
    }
}
