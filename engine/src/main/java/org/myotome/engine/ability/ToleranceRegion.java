package org.myotome.engine.ability;

import org.myotome.engine.record.Side;

/** A part of the body that puts up with some load before it hurts. */
public enum ToleranceRegion {
    BACK(0, "back", "lower back"),
    HIP_LEFT(1, "hip_left", "left hip"),
    HIP_RIGHT(2, "hip_right", "right hip"),
    KNEE_LEFT(3, "knee_left", "left knee"),
    KNEE_RIGHT(4, "knee_right", "right knee"),
    FOOT_LEFT(5, "foot_left", "left foot and calf"),
    FOOT_RIGHT(6, "foot_right", "right foot and calf");

    private static final int COUNT = 7;

    private final int place;
    private final String word;
    private final String plainName;

    ToleranceRegion(int place, String word, String plainName) {
        this.place = place;
        this.word = word;
        this.plainName = plainName;
    }

    /** Return how many regions there are. */
    public static int count() {
        return COUNT;
    }

    /** Return its place among the regions, from 0. */
    int place() {
        return place;
    }

    /** Return its place among the dimensions of a belief; regions come after abilities. */
    int dimension() {
        return Ability.count() + place;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }

    /** Return a name in plain words. */
    public String plainName() {
        return plainName;
    }

    /** Return the hip of a side. */
    public static ToleranceRegion hip(Side side) {
        return side == Side.LEFT ? HIP_LEFT : HIP_RIGHT;
    }

    /** Return the knee of a side. */
    public static ToleranceRegion knee(Side side) {
        return side == Side.LEFT ? KNEE_LEFT : KNEE_RIGHT;
    }

    /** Return the foot and calf of a side. */
    public static ToleranceRegion foot(Side side) {
        return side == Side.LEFT ? FOOT_LEFT : FOOT_RIGHT;
    }
}
