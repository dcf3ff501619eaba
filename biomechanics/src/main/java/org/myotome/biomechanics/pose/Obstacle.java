package org.myotome.biomechanics.pose;

import org.myotome.biomechanics.geometry.Vector3;

/** Something solid around a body. */
public sealed interface Obstacle permits Plane, Block {

    /** Return its name, such as {@code floor}. */
    String name();

    /** Return the same thing in a mirror between left and right. */
    Obstacle mirrored();

    /**
     * Return how far a point is outside, in m; negative inside.
     *
     * @param place three numbers, in m
     * @param away takes the direction in which that grows fastest, of length 1
     */
    double distance(double[] place, double[] away);

    /** Return the floor, at height 0. */
    static Plane floor() {
        return new Plane("floor", Vector3.ZERO, Vector3.Y);
    }
}
