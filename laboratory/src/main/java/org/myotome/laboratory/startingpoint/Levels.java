package org.myotome.laboratory.startingpoint;

import java.util.List;
import java.util.Map;
import org.myotome.engine.startingpoint.Ladder;
import org.myotome.engine.startingpoint.SidedMovement;

/** Where to start on a ladder, for rules that know what can be done. */
final class Levels {

    private static final double PROBABLY = 0.5;

    private Levels() {}

    /** Return the place, from 1, of the hardest movement that can probably be done the usual way; 0 for none. */
    static int of(Ladder ladder, Map<SidedMovement, Double> canDo) {
        List<SidedMovement> usual = ladder.usualRungs();
        int level = usual.size();
        while (level > 0 && canDo.getOrDefault(usual.get(level - 1), 0.0) < PROBABLY) {
            level--;
        }
        return level;
    }
}
