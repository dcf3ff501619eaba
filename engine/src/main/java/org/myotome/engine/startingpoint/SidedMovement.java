package org.myotome.engine.startingpoint;

import org.myotome.engine.movement.Variant;
import org.myotome.engine.record.Known;
import org.myotome.engine.record.Side;

/**
 * A movement as it is tried, which is one rung: one-sided movements are tried on one side, all others on no side in
 * particular; the usual way, or one of its eased or extended variants.
 *
 * @param movementId the movement
 * @param side the working side; unknown for movements of both sides
 * @param variant the way it is done; records from before there were variants mean the usual one
 */
public record SidedMovement(String movementId, Known<Side> side, Variant variant) implements Comparable<SidedMovement> {

    private static final String VARIANT_MARK = "@";

    /** Name a movement done the usual way. */
    public SidedMovement(String movementId, Known<Side> side) {
        this(movementId, side, Variant.usual());
    }

    /** Name a movement of both sides, done the usual way. */
    public static SidedMovement both(String movementId) {
        return new SidedMovement(movementId, Known.unknown());
    }

    /** Name a movement on one side, done the usual way. */
    public static SidedMovement on(String movementId, Side side) {
        return new SidedMovement(movementId, Known.of(side));
    }

    /** Return the same movement on the same side, done another way. */
    public SidedMovement as(Variant newVariant) {
        return new SidedMovement(movementId, side, newVariant);
    }

    /** Return the same movement on the same side, done the usual way. */
    public SidedMovement usual() {
        return variant.isUsual() ? this : as(Variant.usual());
    }

    /** Return whether another is the same movement on the same side, in whatever way it is done. */
    public boolean isSameMovementAs(SidedMovement other) {
        return movementId.equals(other.movementId) && side.equals(other.side);
    }

    /** Return a short key, such as {@code single_leg_bridge/left}, {@code front_plank} or {@code front_plank@hold_10s}. */
    public String key() {
        String sided = side.find().map(s -> movementId + "/" + s.word()).orElse(movementId);
        return variant.isUsual() ? sided : sided + VARIANT_MARK + variant.key();
    }

    @Override
    public int compareTo(SidedMovement other) {
        return key().compareTo(other.key());
    }
}
