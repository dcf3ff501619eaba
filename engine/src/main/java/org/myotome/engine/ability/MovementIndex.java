package org.myotome.engine.ability;

import java.util.List;
import org.myotome.engine.startingpoint.SidedMovement;

/**
 * Finds the place of a movement in a list, quickly: it is asked for a thousand times in each decision.
 *
 * <p>Places are kept by the hash of the movement's id, as the language defines it for text, and never gone through in the
 * order of the hash.
 */
final class MovementIndex {

    private final List<MovementDemand> demands;
    private final int[] firstBySlot;
    private final int[] nextInSlot;
    private final int mask;

    MovementIndex(List<MovementDemand> demands) {
        this.demands = List.copyOf(demands);
        int slots = 16;
        while (slots < 2 * demands.size()) {
            slots *= 2;
        }
        this.mask = slots - 1;
        this.firstBySlot = new int[slots];
        this.nextInSlot = new int[demands.size()];
        for (int slot = 0; slot < slots; slot++) {
            firstBySlot[slot] = -1;
        }
        for (int place = demands.size() - 1; place >= 0; place--) {
            int slot = slot(demands.get(place).movement());
            nextInSlot[place] = firstBySlot[slot];
            firstBySlot[slot] = place;
        }
    }

    private int slot(SidedMovement movement) {
        int hash = movement.movementId().hashCode();
        return (hash ^ (hash >>> 16)) & mask;
    }

    /** Return the place of a movement, or -1. */
    int find(SidedMovement movement) {
        int place = firstBySlot[slot(movement)];
        while (place >= 0 && !demands.get(place).movement().equals(movement)) {
            place = nextInSlot[place];
        }
        return place;
    }
}
