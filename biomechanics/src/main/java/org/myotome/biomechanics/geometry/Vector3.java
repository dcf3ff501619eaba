package org.myotome.biomechanics.geometry;

/**
 * A point or a direction in three dimensions. May hold what is not finite, so that a check can name it; {@link #isFinite}
 * tells.
 *
 * @param x forward
 * @param y up
 * @param z to the right
 */
public record Vector3(double x, double y, double z) {

    /** The origin. */
    public static final Vector3 ZERO = new Vector3(0, 0, 0);
    /** Forward. */
    public static final Vector3 X = new Vector3(1, 0, 0);
    /** Up. */
    public static final Vector3 Y = new Vector3(0, 1, 0);
    /** To the right. */
    public static final Vector3 Z = new Vector3(0, 0, 1);

    /** Return the sum with another vector. */
    public Vector3 plus(Vector3 other) {
        return new Vector3(x + other.x, y + other.y, z + other.z);
    }

    /** Return the vector from another one to this one. */
    public Vector3 minus(Vector3 other) {
        return new Vector3(x - other.x, y - other.y, z - other.z);
    }

    /** Return this vector a number of times as long. */
    public Vector3 times(double factor) {
        return new Vector3(factor * x, factor * y, factor * z);
    }

    /** Return the scalar product. */
    public double dot(Vector3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /** Return the vector product. */
    public Vector3 cross(Vector3 other) {
        return new Vector3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /** Return the length. */
    public double length() {
        return Math.sqrt(dot(this));
    }

    /** Return the vector of length 1 in the same direction. The length must not be 0. */
    public Vector3 unit() {
        return times(1 / length());
    }

    /** Return the point on the other side of the plane between left and right. */
    public Vector3 mirrored() {
        return new Vector3(x, y, -z);
    }

    /** Return a component by its number: 0 for x, 1 for y, 2 for z. */
    public double component(int axis) {
        return switch (axis) {
            case 0 -> x;
            case 1 -> y;
            case 2 -> z;
            default -> throw new IllegalArgumentException("The axis (" + axis + ") must be 0, 1 or 2.");
        };
    }

    /** Return whether every component is a finite number. */
    public boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z);
    }

    @Override
    public String toString() {
        return "(" + x + ", " + y + ", " + z + ")";
    }
}
