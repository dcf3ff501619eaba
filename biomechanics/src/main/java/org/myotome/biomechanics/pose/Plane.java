package org.myotome.biomechanics.pose;

import org.myotome.biomechanics.geometry.Vector3;

/**
 * A floor, a wall or a slope: everything behind it is solid.
 *
 * @param name its name
 * @param point on it, in m
 * @param normal to where a body may be; of length 1
 */
public record Plane(String name, Vector3 point, Vector3 normal) implements Obstacle {

    private static final double ROUNDING = 1e-9;

    /**
     * @throws IllegalArgumentException if a number is not finite or the normal not of length 1
     */
    public Plane {
        if (!point.isFinite() || !(Math.abs(normal.length() - 1) < ROUNDING)) {
            throw new IllegalArgumentException("The plane (" + name + ") at " + point + " with the normal " + normal
                    + " needs finite numbers and a normal of length 1.\nMaybe write (0, 1, 0) for the floor.");
        }
    }

    @Override
    public Plane mirrored() {
        return new Plane(name, point.mirrored(), normal.mirrored());
    }

    @Override
    public double distance(double[] place, double[] away) {
        away[0] = normal.x();
        away[1] = normal.y();
        away[2] = normal.z();
        return (place[0] - point.x()) * away[0] + (place[1] - point.y()) * away[1] + (place[2] - point.z()) * away[2];
    }

    /** Return it as something to touch. */
    public Surface surface() {
        return Surface.endless(name, point, normal);
    }
}
