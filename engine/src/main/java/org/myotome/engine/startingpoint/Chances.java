package org.myotome.engine.startingpoint;

import java.util.List;
import java.util.TreeMap;
import org.myotome.engine.ability.Assessment;
import org.myotome.engine.ability.Belief;
import org.myotome.engine.ability.Chance;

/** The chances of movements at one moment, each computed when it is first asked for. Belongs to one thread. */
final class Chances {

    private final Belief belief;
    private final TreeMap<String, Assessment> byKey = new TreeMap<>();

    Chances(Belief belief) {
        this.belief = belief;
    }

    Chance of(SidedMovement movement) {
        return assessment(movement).chance();
    }

    private Assessment assessment(SidedMovement movement) {
        Assessment known = byKey.get(movement.key());
        if (known != null) {
            return known;
        }
        Assessment assessment = belief.assess(movement);
        byKey.put(movement.key(), assessment);
        return assessment;
    }

    /** Return how likely each rung is the hardest doable one; the first entry stands for none. */
    List<Double> hardestDoable(List<SidedMovement> rungs) {
        return belief.hardestDoable(rungs.stream().map(this::assessment).toList());
    }
}
