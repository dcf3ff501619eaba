package org.myotome.engine.startingpoint;

import org.myotome.engine.movement.Library;

/** How the variants of movements compare: which is harder, and what doing one of them shows about another. */
final class Ways {

    /** One step of difficulty is half a standard deviation of ability. */
    static final double DIFFICULTY_PER_DEVIATION = 2;

    private final Library library;

    Ways(Library library) {
        this.library = library;
    }

    /** Return how much harder than usual a rung is; negative when it is easier. */
    double shift(SidedMovement rung) {
        return library.findMovement(rung.movementId())
                .map(movement -> movement.shift(rung.variant()))
                .orElse(0.0);
    }

    boolean isEased(SidedMovement rung) {
        return shift(rung) < 0;
    }

    boolean isExtended(SidedMovement rung) {
        return shift(rung) > 0;
    }

    /** Return how hard a rung is, on the scale of difficulty. */
    double height(SidedMovement rung) {
        return library.getMovement(rung.movementId()).difficulty() + DIFFICULTY_PER_DEVIATION * shift(rung);
    }

    /** Return how hard a rung is where an eased way must not make it count as easy. */
    double heightAtLeastUsual(SidedMovement rung) {
        return Math.max(height(rung), height(rung.usual()));
    }

    /** Return how hard a rung is where an extended way must not make it count as hard. */
    double heightAtMostUsual(SidedMovement rung) {
        return Math.min(height(rung), height(rung.usual()));
    }

    /** Return whether doing one rung shows that another of the same movement and side can be done. */
    boolean covers(SidedMovement done, SidedMovement other) {
        return done.isSameMovementAs(other)
                && library.findMovement(done.movementId())
                        .map(movement -> movement.covers(done.variant(), other.variant()))
                        .orElse(done.equals(other));
    }
}
