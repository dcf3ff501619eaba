package org.myotome.engine.startingpoint;

import java.util.TreeMap;
import org.myotome.engine.ability.Belief;
import org.myotome.engine.ability.Chance;

/** The chances of movements at one moment, each computed when it is first asked for. Belongs to one thread. */
final class Chances {

    private final Belief belief;
    private final TreeMap<String, Chance> byKey = new TreeMap<>();

    Chances(Belief belief) {
        this.belief = belief;
    }

    Chance of(SidedMovement movement) {
        Chance known = byKey.get(movement.key());
        if (known != null) {
            return known;
        }
        Chance chance = belief.chance(movement);
        byKey.put(movement.key(), chance);
        return chance;
    }
}
