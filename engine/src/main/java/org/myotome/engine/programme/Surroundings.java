package org.myotome.engine.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.myotome.engine.movement.Movement;
import org.myotome.engine.record.Answer;
import org.myotome.engine.record.Circumstances;

/**
 * Says whether a movement fits where the person is: what is at hand, and whether the floor can be used.
 *
 * <p>Easy lying movements can be done on a firm bed, so they stay open when the floor is out of reach. When nobody has
 * said, nothing but the floor, a wall and a chair is counted on, and the floor itself counts as out of reach.
 */
final class Surroundings {

    private static final Set<String> ALWAYS_THERE = new TreeSet<>(List.of("none", "mat", "wall", "chair"));

    private final Set<String> atHand;
    private final Answer floor;

    Surroundings(Circumstances circumstances) {
        atHand = new TreeSet<>(ALWAYS_THERE);
        circumstances.equipment().find().ifPresent(atHand::addAll);
        floor = circumstances.canGetToTheFloor();
    }

    Optional<LeftOutReason> findObstacle(Movement movement) {
        for (String needed : movement.equipment()) {
            if (!isAtHand(needed)) {
                return Optional.of(new LeftOutReason.NoEquipment(needed));
            }
        }
        if (!needsFloor(movement)) {
            return Optional.empty();
        }
        return switch (floor) {
            case YES -> Optional.empty();
            case NO -> Optional.of(new LeftOutReason.NoFloor());
            case UNKNOWN -> Optional.of(new LeftOutReason.FloorNotAsked());
        };
    }

    private boolean isAtHand(String needed) {
        if (atHand.contains(needed)) {
            return true;
        }
        for (String either : needed.split("-or-", -1)) {
            if (atHand.contains(either)) {
                return true;
            }
        }
        return false;
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
