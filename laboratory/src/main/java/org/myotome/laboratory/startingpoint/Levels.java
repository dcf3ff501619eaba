package org.myotome.laboratory.startingpoint;

import java.util.Map;
import org.myotome.engine.startingpoint.Ladder;
import org.myotome.engine.startingpoint.SidedMovement;

/** Where to start on a ladder, for rules that know what can be done. */
final class Levels {

    private static final double PROBABLY = 0.5;

    private Levels() {}

    /** Return the place, from 1, of the hardest rung that can probably be done; 0 for none. */
    static int of(Ladder ladder, Map<SidedMovement, Double> canDo) {
        int level = ladder.rungs().size();
        while (level > 0 && canDo.getOrDefault(ladder.rungs().get(level - 1), 0.0) < PROBABLY) {
            level--;
        }
        return level;
    }
}
