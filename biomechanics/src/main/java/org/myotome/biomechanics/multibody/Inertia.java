package org.myotome.biomechanics.multibody;

/**
 * The inertia of a body about its mass centre, in kg m^2, along the axes of the body.
 *
 * @param xx moment about x
 * @param yy moment about y
 * @param zz moment about z
 * @param xy product, the negative of the integral of x y over the mass
 * @param xz product
 * @param yz product
 */
public record Inertia(double xx, double yy, double zz, double xy, double xz, double yz) {

    /** A point has none. */
    public static final Inertia NONE = new Inertia(0, 0, 0, 0, 0, 0);

    /** Return the inertia of a body that is symmetric about its axes. */
    public static Inertia ofMoments(double xx, double yy, double zz) {
        return new Inertia(xx, yy, zz, 0, 0, 0);
    }

    /** Return the same body's inertia in a mirror between left and right. */
    public Inertia mirrored() {
        return new Inertia(xx, yy, zz, xy, -xz, -yz);
    }

    /** Return whether every number is finite. */
    public boolean isFinite() {
        return Double.isFinite(xx + yy + zz) && Double.isFinite(xy + xz + yz);
    }

    /**
     * Return whether some distribution of mass has this inertia. The integrals of x^2, y^2, z^2 and their products over the
     * mass form a matrix that cannot have a negative eigenvalue; for a body symmetric about its axes this is the triangle
     * inequality: no moment exceeds the sum of the other two.
     *
     * @param tolerance how much of the largest moment may be missing, for rounding in files
     */
    public boolean isPossible(double tolerance) {
        double slack = tolerance * Math.max(Math.abs(xx), Math.max(Math.abs(yy), Math.abs(zz)));
        double half = (xx + yy + zz) / 2 + slack;
        double x = half - xx;
        double y = half - yy;
        double z = half - zz;
        double determinant = x * y * z - x * yz * yz - y * xz * xz - z * xy * xy - 2 * xy * xz * yz;
        boolean minors = x * y >= xy * xy && x * z >= xz * xz && y * z >= yz * yz;
        return x >= 0 && y >= 0 && z >= 0 && minors && determinant >= -slack * slack * slack;
    }
}
