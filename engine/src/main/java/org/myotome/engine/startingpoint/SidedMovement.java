package org.myotome.engine.startingpoint;

import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;

/**
 * A movement as it is tried: one-sided movements are tried on one side, all others on no side in particular.
 *
 * @param movementId the movement
 * @param side the working side; unknown for movements of both sides
 */
public record SidedMovement(String movementId, Known<Side> side) implements Comparable<SidedMovement> {

    /** Name a movement of both sides. */
    public static SidedMovement both(String movementId) {
        return new SidedMovement(movementId, Known.unknown());
    }

    /** Name a movement on one side. */
    public static SidedMovement on(String movementId, Side side) {
        return new SidedMovement(movementId, Known.of(side));
    }

    /** Return a short key, such as {@code single_leg_bridge/left}. */
    public String key() {
        return side.find().map(s -> movementId + "/" + s.word()).orElse(movementId);
    }

    @Override
    public int compareTo(SidedMovement other) {
        return key().compareTo(other.key());
    }
}
