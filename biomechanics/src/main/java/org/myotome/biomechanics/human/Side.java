package org.myotome.biomechanics.human;

import java.util.Optional;

/** A side of the body. */
public enum Side {
    RIGHT("_r", 1),
    LEFT("_l", -1);

    private final String suffix;
    private final int sign;

    Side(String suffix, int sign) {
        this.suffix = suffix;
        this.sign = sign;
    }

    /** Return what names of this side end with. */
    public String suffix() {
        return suffix;
    }

    /** Return 1 for the right and -1 for the left: the direction of this side along the z axis. */
    public int sign() {
        return sign;
    }

    /** Return it as a word. */
    public String word() {
        return switch (this) {
            case RIGHT -> "right";
            case LEFT -> "left";
        };
    }

    /** Return words for something with the side that it is on, if it has one: {@code quadriceps, right}. */
    public static String after(String words, Optional<Side> side) {
        return words + side.map(one -> ", " + one.word()).orElse("");
    }

    /** Return the other side. */
    public Side other() {
        return this == RIGHT ? LEFT : RIGHT;
    }
}
