package org.myotome.engine.startingpoint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.myotome.engine.ability.Assessment;
import org.myotome.engine.ability.Belief;
import org.myotome.engine.ability.Chance;

/** The chances of movements at one moment, each computed when it is first asked for. Belongs to one thread. */
final class Chances {

    private final Belief belief;
    private final @Nullable Assessment[] byPlace;

    Chances(Belief belief) {
        this.belief = belief;
        this.byPlace = new Assessment[belief.demands().demands().size()];
    }

    Chance of(SidedMovement movement) {
        return assessment(movement).chance();
    }

    /** Return whether a movement hurts more than agreed no more often than agreed, at most. */
    boolean isBearable(SidedMovement movement) {
        return of(movement).painfulAtMost() <= belief.limit().largestChance();
    }

    private Assessment assessment(SidedMovement movement) {
        int place = belief.demands().getIndex(movement);
        Assessment known = byPlace[place];
        if (known == null) {
            known = belief.assess(movement);
            byPlace[place] = known;
        }
        return known;
    }

    /** Return how likely each rung is the hardest doable one; the first entry stands for none. */
    List<Double> hardestDoable(List<SidedMovement> rungs) {
        return belief.hardestDoable(rungs.stream().map(this::assessment).toList());
    }
}
