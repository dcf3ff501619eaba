package org.myotome.engine.selfcheck;

import java.util.List;
import org.myotome.engine.movement.Movement;

/** Which movements somebody may try with nobody beside them. Limits are ours, unreviewed. */
final class SafeAlone {

    private static final List<String> AT_HOME = List.of("none", "floor", "mat", "wall", "chair");
    private static final int HARDEST = 5;
    private static final int MOST_BALANCE = 3;
    private static final int HOLD_ON_FROM = 2;

    private SafeAlone() {}

    /** Return whether a movement stays in place, lands nothing, needs nothing but a wall, a chair and a floor, and is not hard. */
    static boolean isSafe(Movement movement) {
        boolean staysInPlace = switch (movement.position()) {
            case GAIT, AIRBORNE, SUPINE_BENCH, SUPINE_MACHINE -> false;
            case SUPINE,
                    HOOKLYING,
                    QUADRUPED,
                    PRONE,
                    SIDELYING,
                    SITTING,
                    STANDING,
                    HALF_KNEELING,
                    SINGLE_LEG,
                    TALL_KNEELING,
                    STANDING_SPLIT -> true;
        };
        return staysInPlace
                && movement.demand().impact() == 0
                && movement.demand().balance() <= MOST_BALANCE
                && movement.difficulty() <= HARDEST
                && AT_HOME.containsAll(movement.equipment());
    }

    /** Return whether a hand belongs on something steady: whoever stands and has to balance. */
    static boolean isHeldOn(Movement movement) {
        return movement.position().isOnFeet() && movement.demand().balance() >= HOLD_ON_FROM;
    }
}
