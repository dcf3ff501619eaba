package org.myotome.engine.startingpoint;

import java.util.List;
import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;

/**
 * Movements of one idea, from easy to hard, each the usual way and in its eased and extended variants.
 *
 * @param id stable within a library: the id of the hardest movement, and the side if it has one
 * @param title what it leads to, in plain words
 * @param region the part of the body it is for
 * @param side the side its one-sided movements are done on; unknown if it has none
 * @param rungs the movements and their variants, easiest first; movements keep the order in which they lead to each other
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

    /** Return the rungs done the usual way, easiest first. */
    public List<SidedMovement> usualRungs() {
        return rungs.stream().filter(rung -> rung.variant().isUsual()).toList();
    }

    /**
     * Return how many movements are done the usual way by somebody who starts at a rung: those up to its movement, and
     * without its movement when the rung is an eased variant.
     *
     * @throws IllegalArgumentException if it is not a rung of this ladder
     */
    public int usualLevel(SidedMovement start) {
        int place = rungs.indexOf(start);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "The movement (" + start.key() + ") is no rung of the ladder " + id + ".");
        }
        int movement = usualRungs().indexOf(start.usual());
        return place < rungs.indexOf(start.usual()) ? movement : movement + 1;
    }
}
