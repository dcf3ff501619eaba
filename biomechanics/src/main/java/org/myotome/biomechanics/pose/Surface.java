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

    private static final double ROUNDING = 1e-9;
    private static final double LEVEL = 0.7;

    private static final Vector3 ENDLESS =
            new Vector3(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    /**
     * @throws IllegalArgumentException if the point is not finite, the normal not of length 1 or the reach not above 0
     */
    public Surface {
        if (!point.isFinite() || !(Math.abs(normal.length() - 1) < ROUNDING)) {
            throw new IllegalArgumentException("The face of " + of + " at " + point + " with the normal " + normal
                    + " needs finite numbers and a normal of length 1.\nMaybe write (0, 1, 0) for the floor.");
        }
        if (!(reach.x() > 0 && reach.y() > 0 && reach.z() > 0)) {
            throw new IllegalArgumentException("The face of " + of + " must reach further than " + reach
                    + " from its middle.\nMaybe write infinity where it has no end.");
        }
    }

    /** Return a face without an end. */
    static Surface endless(String of, Vector3 point, Vector3 normal) {
        return new Surface(of, point, normal, ENDLESS);
    }

    /** Return whether what faces a direction carries weight: a floor, or a slope up to 45 degrees. */
    static boolean carries(Vector3 normal) {
        return normal.y() > LEVEL;
    }

    /** Return the same face in a mirror between left and right. */
    public Surface mirrored() {
        return new Surface(of, point.mirrored(), normal.mirrored(), reach);
    }
}
