package org.myotome.biomechanics.figure.shape;

import org.myotome.biomechanics.geometry.Vector3;

/**
 * A small stroke on the surface, seen only from its own side.
 *
 * @param kind what it is
 * @param body number of the body that it moves with
 * @param from one end, in m
 * @param to the other end
 * @param normal away from the surface, of length 1
 * @param width in m
 */
public record Mark(Kind kind, int body, Vector3 from, Vector3 to, Vector3 normal, double width) {

    /** What a mark shows. */
    public enum Kind {
        EYE,
        BROW,
        NOSE,
        EAR
    }
}
