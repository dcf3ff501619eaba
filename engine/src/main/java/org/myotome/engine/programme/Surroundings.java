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
        if (!needsFloor(movement)) {
            return Optional.empty();
        }
        return switch (circumstances.canGetToTheFloor()) {
            case YES -> Optional.empty();
            case NO -> Optional.of(new LeftOutReason.NoFloor());
            case UNKNOWN -> Optional.of(new LeftOutReason.FloorNotAsked());
        };
    }

    static boolean needsFloor(Movement movement) {
        return switch (movement.position()) {
            case SUPINE, HOOKLYING, PRONE, SIDELYING -> !worksOnBed(movement);
            case QUADRUPED, HALF_KNEELING, TALL_KNEELING -> true;
            case SITTING, STANDING, GAIT, SINGLE_LEG, SUPINE_BENCH, STANDING_SPLIT, SUPINE_MACHINE, AIRBORNE -> false;
        };
    }

    static boolean isLying(Movement movement) {
        return switch (movement.position()) {
            case SUPINE, HOOKLYING, PRONE, SIDELYING -> true;
            case QUADRUPED,
                    HALF_KNEELING,
                    TALL_KNEELING,
                    SITTING,
                    STANDING,
                    GAIT,
                    SINGLE_LEG,
                    SUPINE_BENCH,
                    STANDING_SPLIT,
                    SUPINE_MACHINE,
                    AIRBORNE -> false;
        };
    }

    private static boolean worksOnBed(Movement movement) {
        return movement.demand().strength() <= 2 && movement.demand().balance() == 0;
    }
}
