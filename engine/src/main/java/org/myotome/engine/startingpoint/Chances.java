package org.myotome.engine.startingpoint;

import java.util.Arrays;
import java.util.List;
import org.myotome.engine.ability.Belief;

/**
 * The chances of movements at one moment, each computed when it is first asked for. What is out of reach by a bound that is
 * quickly known is not computed at all. Belongs to one thread.
 */
final class Chances {

    private final Belief belief;

    /** By the place of the movement; not a number until it is asked for. */
    private final double[] canDo;

    Chances(Belief belief) {
        this.belief = belief;
        this.canDo = new double[belief.demands().demands().size()];
        Arrays.fill(canDo, Double.NaN);
    }

    /** Return how probably a movement can be done now. */
    double canDo(SidedMovement movement) {
        int place = belief.demands().getIndex(movement);
        if (Double.isNaN(canDo[place])) {
            canDo[place] = belief.canDo(movement);
        }
        return canDo[place];
    }

    /** Return whether a movement can be done with at least some probability. */
    boolean canDo(SidedMovement movement, double atLeast) {
        boolean isKnown = !Double.isNaN(canDo[belief.demands().getIndex(movement)]);
        return (isKnown || belief.canDoAtMost(movement) >= atLeast) && canDo(movement) >= atLeast;
    }

    /** Return whether a movement hurts more than agreed no more often than agreed, at most. */
    boolean isBearable(SidedMovement movement) {
        return belief.painfulAtMost(movement) <= belief.limit().largestChance();
    }

    /** Return how likely each rung is the hardest doable one; the first entry stands for none. */
    List<Double> hardestDoable(List<SidedMovement> rungs) {
        return belief.hardestDoable(rungs);
    }
}
