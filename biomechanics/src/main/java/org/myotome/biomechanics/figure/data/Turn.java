package org.myotome.biomechanics.figure.data;

import org.myotome.biomechanics.geometry.Rotation;

/**
 * A rotation as a quaternion whose real part is not negative, so that the three others tell it.
 *
 * @param x along the x axis
 * @param y along the y axis
 * @param z along the z axis
 */
record Turn(double x, double y, double z) {

    /** Return the rotation as a turn (Shepperd 1978). */
    static Turn of(Rotation rotation) {
        double xx = rotation.x().x();
        double yy = rotation.y().y();
        double zz = rotation.z().z();
        double zy = rotation.y().z() - rotation.z().y();
        double xz = rotation.z().x() - rotation.x().z();
        double yx = rotation.x().y() - rotation.y().x();
        double[] q;
        if (xx + yy + zz > 0) {
            double s = 2 * Math.sqrt(1 + xx + yy + zz);
            q = new double[] {s / 4, zy / s, xz / s, yx / s};
        } else if (xx > yy && xx > zz) {
            double s = 2 * Math.sqrt(1 + xx - yy - zz);
            q = new double[] {
                zy / s,
                s / 4,
                (rotation.y().x() + rotation.x().y()) / s,
                (rotation.z().x() + rotation.x().z()) / s
            };
        } else if (yy > zz) {
            double s = 2 * Math.sqrt(1 + yy - xx - zz);
            q = new double[] {
                xz / s,
                (rotation.y().x() + rotation.x().y()) / s,
                s / 4,
                (rotation.z().y() + rotation.y().z()) / s
            };
        } else {
            double s = 2 * Math.sqrt(1 + zz - xx - yy);
            q = new double[] {
                yx / s,
                (rotation.z().x() + rotation.x().z()) / s,
                (rotation.z().y() + rotation.y().z()) / s,
                s / 4
            };
        }
        double sign = q[0] < 0 ? -1 : 1;
        return new Turn(sign * q[1], sign * q[2], sign * q[3]);
    }

    double part(int axis) {
        return switch (axis) {
            case 0 -> x;
            case 1 -> y;
            default -> z;
        };
    }
}
