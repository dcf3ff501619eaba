package org.myotome.engine.programme;

import org.myotome.engine.movement.MovementRegion;
import org.myotome.engine.startingpoint.SidedMovement;
import org.myotome.engine.startingpoint.Target;

/**
 * Where one ladder starts for one person.
 *
 * @param ladder names the ladder; the two sides of one-sided movements share it
 * @param region the part of the body the ladder trains
 * @param movement the hardest movement that probably works, on its side and in its variant
 * @param tried whether it, or a harder one of the same ladder, was done well by this person
 * @param target why the ladder is a target
 */
public record LadderStart(String ladder, MovementRegion region, SidedMovement movement, boolean tried, Target target) {

    /** Name the start of a ladder for the part where it is felt. */
    public LadderStart(String ladder, MovementRegion region, SidedMovement movement, boolean tried) {
        this(ladder, region, movement, tried, new Target.Felt());
    }
}
