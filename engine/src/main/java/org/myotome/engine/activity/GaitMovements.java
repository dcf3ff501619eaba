package org.myotome.engine.activity;

import java.util.Comparator;
import java.util.Optional;
import org.myotome.engine.movement.Library;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.movement.Position;
import org.myotome.engine.movement.Role;

/** Which movements of a library are walks and runs, by what they are and not by their ids. */
public final class GaitMovements {

    private static final int IMPACT_OF_RUNNING = 3;

    private final Library library;

    /** Tell walks and runs from other movements by a library. */
    public GaitMovements(Library library) {
        this.library = library;
    }

    /** Return whether a movement is a run, or running with breaks. */
    public static boolean isRun(Movement movement) {
        return movement.demand().impact() >= IMPACT_OF_RUNNING
                && movement.roles().contains(Role.AEROBIC);
    }

    /** Return whether a movement is a walk done for its length. */
    public static boolean isWalk(Movement movement) {
        return !isRun(movement)
                && movement.position() == Position.GAIT
                && movement.roles().contains(Role.AEROBIC);
    }

    /** Return whether a movement id names a run; false for one that is not in the library. */
    public boolean isRun(String movementId) {
        return library.findMovement(movementId).filter(GaitMovements::isRun).isPresent();
    }

    /** Return whether a movement id names a walk or a run; false for one that is not in the library. */
    public boolean isGait(String movementId) {
        return library.findMovement(movementId)
                .filter(movement -> isRun(movement) || isWalk(movement))
                .isPresent();
    }

    /** Return the easiest walk, if there is one. */
    public Optional<Movement> findEasiestWalk() {
        return library.movements().stream()
                .filter(GaitMovements::isWalk)
                .min(Comparator.comparingInt(Movement::difficulty));
    }

    /** Return the easiest movement with running in it, if there is one. */
    public Optional<Movement> findEasiestRun() {
        return library.movements().stream()
                .filter(GaitMovements::isRun)
                .min(Comparator.comparingInt(Movement::difficulty));
    }

    /** Return the easiest run without breaks, or with them where there is no other. */
    public Optional<Movement> findSteadyRun() {
        return library.movements().stream()
                .filter(GaitMovements::isRun)
                .filter(movement -> movement.startDose().sets() == 1)
                .min(Comparator.comparingInt(Movement::difficulty))
                .or(this::findEasiestRun);
    }
}
