package org.myotome.engine.ability;

import org.myotome.engine.record.Side;

/**
 * Something a person can be more or less able to do, in standard deviations of the adult population.
 *
 * <p>Limbs are kept by side. Strength does not make up for missing control, so the trunk has two.
 */
public enum Ability {
    TRUNK_STRENGTH(0, "trunk_strength", "trunk strength"),
    TRUNK_CONTROL(1, "trunk_control", "trunk motor control"),
    HIP_LEFT(2, "hip_left", "left hip"),
    HIP_RIGHT(3, "hip_right", "right hip"),
    KNEE_LEFT(4, "knee_left", "left knee and thigh"),
    KNEE_RIGHT(5, "knee_right", "right knee and thigh"),
    FOOT_LEFT(6, "foot_left", "left calf and foot"),
    FOOT_RIGHT(7, "foot_right", "right calf and foot"),
    MOBILITY(8, "mobility", "mobility");

    private static final int COUNT = 9;

    private final int dimension;
    private final String word;
    private final String plainName;

    Ability(int dimension, String word, String plainName) {
        this.dimension = dimension;
        this.word = word;
        this.plainName = plainName;
    }

    /** Return how many abilities there are. */
    public static int count() {
        return COUNT;
    }

    /** Return its place among the dimensions of a belief; abilities come first. */
    int dimension() {
        return dimension;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Return a name in plain words, such as {@code trunk motor control}. */
    public String plainName() {
        return plainName;
    }

    /** Return the hip of a side. */
    public static Ability hip(Side side) {
        return side == Side.LEFT ? HIP_LEFT : HIP_RIGHT;
    }

    /** Return the knee and thigh of a side. */
    public static Ability knee(Side side) {
        return side == Side.LEFT ? KNEE_LEFT : KNEE_RIGHT;
    }

    /** Return the calf and foot of a side. */
    public static Ability foot(Side side) {
        return side == Side.LEFT ? FOOT_LEFT : FOOT_RIGHT;
    }

    /** Return whether this is one of the two abilities of the trunk. */
    public boolean isTrunk() {
        return this == TRUNK_STRENGTH || this == TRUNK_CONTROL;
    }
}
