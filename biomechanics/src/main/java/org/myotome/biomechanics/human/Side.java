package org.myotome.biomechanics.human;

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

    /** Return the other side. */
    public Side other() {
        return this == RIGHT ? LEFT : RIGHT;
    }
}
