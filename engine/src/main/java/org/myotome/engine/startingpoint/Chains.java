package org.myotome.engine.startingpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Prerequisite;

/**
 * Cuts the library's graph of progressions into chains from easy to hard.
 *
 * <p>Again and again the longest chain of movements that are in none yet is taken out; ties go to the harder end, then by
 * id. A chain that begins in the middle of another borrows that one's beginning, so each chain starts at an easy movement.
 */
final class Chains {

    private final Library library;
    private final Map<String, List<Movement>> easierById = new TreeMap<>();
    private final List<List<Movement>> all;

    private Chains(Library library) {
        this.library = library;
        library.movements().forEach(movement -> easierById.put(movement.id(), easierOf(movement)));
        this.all = cut();
    }

    /** Return the chains of a library, cutting them the first time they are asked for. */
    static Chains of(Library library) {
        return library.workedOut(Chains.class, Chains::new);
    }

    /** Return all chains; each movement ends up in at least one. */
    List<List<Movement>> all() {
        return all;
    }

    private List<List<Movement>> cut() {
        Set<String> remaining = new TreeSet<>();
        library.movements().forEach(movement -> remaining.add(movement.id()));
        List<List<Movement>> chains = new ArrayList<>();
        while (!remaining.isEmpty()) {
            List<Movement> chain = longestWithin(remaining);
            chain.forEach(movement -> remaining.remove(movement.id()));
            chains.add(withBeginning(chain));
        }
        return List.copyOf(chains);
    }

    private List<Movement> longestWithin(Set<String> remaining) {
        Map<String, List<Movement>> longestEndingAt = new TreeMap<>();
        Comparator<List<Movement>> better = Comparator.<List<Movement>>comparingInt(List::size)
                .thenComparingInt(chain -> chain.getLast().difficulty());
        List<Movement> best = List.of();
        for (String id : remaining) {
            List<Movement> chain = endingAt(library.getMovement(id), remaining, longestEndingAt);
            if (best.isEmpty() || better.compare(chain, best) > 0) {
                best = chain;
            }
        }
        return best;
    }

    private List<Movement> endingAt(
            Movement movement, Set<String> remaining, Map<String, List<Movement>> longestEndingAt) {
        List<Movement> known = longestEndingAt.get(movement.id());
        if (known != null) {
            return known;
        }
        longestEndingAt.put(movement.id(), List.of(movement));
        List<Movement> longest = List.of();
        for (Movement easier : easierById.getOrDefault(movement.id(), List.of())) {
            if (remaining.contains(easier.id())) {
                List<Movement> chain = endingAt(easier, remaining, longestEndingAt);
                if (chain.size() > longest.size()) {
                    longest = chain;
                }
            }
        }
        List<Movement> chain = new ArrayList<>(longest);
        chain.add(movement);
        longestEndingAt.put(movement.id(), List.copyOf(chain));
        return List.copyOf(chain);
    }

    /** Return the easier steps of the same idea, in id order. */
    private List<Movement> easierOf(Movement movement) {
        return movement.prerequisites().stream()
                .filter(prerequisite -> prerequisite.kind() == Prerequisite.Kind.PROGRESSION)
                .map(prerequisite -> library.findMovement(prerequisite.movementId()))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Movement::id))
                .toList();
    }

    private List<Movement> withBeginning(List<Movement> chain) {
        List<Movement> whole = new ArrayList<>(chain);
        while (whole.size() < library.movements().size()) {
            Optional<Movement> before = easierById.getOrDefault(whole.getFirst().id(), List.of()).stream()
                    .filter(easier -> !whole.contains(easier))
                    .max(Comparator.comparingInt(Movement::difficulty));
            if (before.isEmpty()) {
                break;
            }
            whole.addFirst(before.get());
        }
        return List.copyOf(whole);
    }
}
