package org.myotome.biomechanics.pose;

import org.myotome.biomechanics.geometry.Vector3;

/**
 * A flat face of something, to touch.
 *
 * @param of name of the thing whose face it is
 * @param point the middle of the face, or any point of an endless one, in m
 * @param normal away from the thing, of length 1
 * @param reach how far it goes from the point along x, y and z, in m; infinite where it has no end
 */
public record Surface(String of, Vector3 point, Vector3 normal, Vector3 reach) {

    private static final Vector3 ENDLESS =
            new Vector3(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Return a face without an end. */
    static Surface endless(String of, Vector3 point, Vector3 normal) {
        return new Surface(of, point, normal, ENDLESS);
    }

    /** Return the same face in a mirror between left and right. */
    public Surface mirrored() {
        return new Surface(of, point.mirrored(), normal.mirrored(), reach);
    }
}
