package org.myotome.engine.programme;

import java.util.Optional;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.Circumstances;

/**
 * Says whether a movement fits where the person is: what is at hand, and whether the floor can be used.
 *
 * <p>Easy lying movements can be done on a firm bed, so they stay open when the floor is out of reach. When nobody has
 * said, nothing but the floor, a wall and a chair is counted on, and the floor itself counts as out of reach.
 */
final class Surroundings {

    private final Circumstances circumstances;

    Surroundings(Circumstances circumstances) {
        this.circumstances = circumstances;
    }

    Optional<LeftOutReason> findObstacle(Movement movement) {
        for (String needed : movement.equipment()) {
            if (!circumstances.isAtHand(needed)) {
                return Optional.of(new LeftOutReason.NoEquipment(needed));
            }
        }
        if (!movement.needsFloor()) {
            return Optional.empty();
        }
        return switch (circumstances.canGetToTheFloor()) {
            case YES -> Optional.empty();
            case NO -> Optional.of(new LeftOutReason.NoFloor());
            case UNKNOWN -> Optional.of(new LeftOutReason.FloorNotAsked());
        };
    }
}
