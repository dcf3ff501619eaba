package org.myotome.biomechanics.geometry;

/**
 * A rotation, by what becomes of the three axes.
 *
 * @param x where the x axis points afterwards
 * @param y where the y axis points afterwards
 * @param z where the z axis points afterwards
 */
public record Rotation(Vector3 x, Vector3 y, Vector3 z) {

    /** No rotation. */
    public static final Rotation NONE = new Rotation(Vector3.X, Vector3.Y, Vector3.Z);

    private static final double ROUNDING = 1e-15;

    /**
     * Return the rotation about an axis through the origin (Rodrigues 1840).
     *
     * @param axis direction of the axis, not of length 0
     * @param angle in radians, right-handed about the direction
     */
    public static Rotation about(Vector3 axis, double angle) {
        Vector3 unit = axis.unit();
        return new Rotation(
                turned(Vector3.X, unit, angle), turned(Vector3.Y, unit, angle), turned(Vector3.Z, unit, angle));
    }

    private static Vector3 turned(Vector3 vector, Vector3 unit, double angle) {
        double cosine = Math.cos(angle);
        Vector3 along = unit.times(unit.dot(vector) * (1 - cosine));
        return vector.times(cosine)
                .plus(unit.cross(vector).times(Math.sin(angle)))
                .plus(along);
    }

    /** Return the rotation about x, then about the y that came of it, then about the z that came of both; in radians. */
    public static Rotation bodyFixedXyz(Vector3 angles) {
        return about(Vector3.X, angles.x()).after(about(Vector3.Y, angles.y())).after(about(Vector3.Z, angles.z()));
    }

    /** Return a rotation that turns the z axis into a direction, which must not be of length 0. */
    public static Rotation ofZInto(Vector3 direction) {
        Vector3 newZ = direction.unit();
        Vector3 helper = Math.abs(newZ.x()) < Math.abs(newZ.y()) ? Vector3.X : Vector3.Y;
        Vector3 newX = helper.cross(newZ).unit();
        return new Rotation(newX, newZ.cross(newX), newZ);
    }

    /** Return where a vector points afterwards. */
    public Vector3 apply(Vector3 vector) {
        return x.times(vector.x()).plus(y.times(vector.y())).plus(z.times(vector.z()));
    }

    /** Return the rotation in which another one comes first, in the fixed axes, or second in the moving ones. */
    public Rotation after(Rotation first) {
        return new Rotation(apply(first.x), apply(first.y), apply(first.z));
    }

    /** Return the rotation that undoes this one. */
    public Rotation inverse() {
        return new Rotation(
                new Vector3(x.x(), y.x(), z.x()), new Vector3(x.y(), y.y(), z.y()), new Vector3(x.z(), y.z(), z.z()));
    }

    /** Return the same rotation seen in a mirror between left and right. */
    public Rotation mirrored() {
        return new Rotation(x.mirrored(), y.mirrored(), z.mirrored().times(-1));
    }

    /** Return whether every number is finite. */
    public boolean isFinite() {
        return x.isFinite() && y.isFinite() && z.isFinite();
    }

    /** Return whether it leaves everything where it is, but for rounding. */
    public boolean isNone() {
        return x.minus(Vector3.X).length() < ROUNDING && y.minus(Vector3.Y).length() < ROUNDING;
    }
}
