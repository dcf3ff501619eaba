package org.myotome.engine.startingpoint;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Prerequisite;
import org.myotome.engine.record.Circumstances;

/**
 * What a person would rather not do, and what frightens them. Fear reaches up a ladder: whatever is harder than a feared
 * movement is not offered either, while its easier steps stay open, which is how exposure is graded.
 */
public final class Wishes {

    private final Library library;
    private final Circumstances circumstances;

    /** Read the wishes of a person. */
    public Wishes(Library library, Circumstances circumstances) {
        this.library = library;
        this.circumstances = circumstances;
    }

    /** Return whether the person would rather not do a movement. */
    public boolean isUnwanted(Movement movement) {
        return circumstances.unwantedMovements().contains(movement.id());
    }

    /** Return the feared movement that keeps a movement from being offered: itself, or an easier step of the same ladder. */
    public Optional<String> findFeared(Movement movement) {
        return circumstances.fearedMovements().isEmpty() ? Optional.empty() : findFeared(movement, new TreeSet<>());
    }

    private Optional<String> findFeared(Movement movement, Set<String> seen) {
        if (!seen.add(movement.id())) {
            return Optional.empty();
        }
        if (circumstances.fearedMovements().contains(movement.id())) {
            return Optional.of(movement.id());
        }
        Set<String> below = new TreeSet<>(movement.regressions());
        movement.prerequisites().stream()
                .filter(prerequisite -> prerequisite.kind() == Prerequisite.Kind.PROGRESSION)
                .map(Prerequisite::movementId)
                .forEach(below::add);
        return below.stream()
                .flatMap(id -> library.findMovement(id).stream())
                .filter(easier -> easier.difficulty() <= movement.difficulty())
                .flatMap(easier -> findFeared(easier, seen).stream())
                .findFirst();
    }
}
