package org.myotome.engine.startingpoint;

import java.util.List;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;

/**
 * Movements of one idea, from easy to hard.
 *
 * @param id stable within a library: the id of the hardest movement, and the side if it has one
 * @param title what it leads to, in plain words
 * @param region the part of the body it is for
 * @param side the side its one-sided movements are done on; unknown if it has none
 * @param rungs the movements, easiest first
 */
public record Ladder(String id, String title, MovementRegion region, Known<Side> side, List<SidedMovement> rungs) {

    public Ladder {
        rungs = List.copyOf(rungs);
        if (rungs.isEmpty()) {
            throw new IllegalArgumentException("The ladder (" + id + ") must have a rung.");
        }
    }

    /** Return a copy with only some of the rungs. */
    Ladder withRungs(List<SidedMovement> newRungs) {
        return new Ladder(id, title, region, side, newRungs);
    }
}
