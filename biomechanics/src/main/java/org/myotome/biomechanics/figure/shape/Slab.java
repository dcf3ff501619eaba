package org.myotome.biomechanics.figure.shape;

import org.myotome.biomechanics.geometry.Placement;
import org.myotome.biomechanics.geometry.Vector3;

/**
 * A box in the room: what is beyond one of its faces is wholly before or behind it.
 *
 * @param placement of its middle, in the axes of the ground
 * @param half half of its sizes along its own axes, in m
 */
public record Slab(Placement placement, Vector3 half) {

    /** Return the number of the face that a point is furthest beyond: axis x, y or z twice, plus 1 for the upper side. */
    public int faceNearest(Vector3 point) {
        Vector3 own = placement.inverse().rotation().apply(point.minus(placement.origin()));
        int found = 0;
        double furthest = Double.NEGATIVE_INFINITY;
        for (int face = 0; face < 6; face++) {
            double beyond = (face % 2 == 0 ? -1 : 1) * own.component(face / 2) - half.component(face / 2);
            if (beyond > furthest) {
                furthest = beyond;
                found = face;
            }
        }
        return found;
    }

    /** Return how far a point is beyond a face, in m; negative inside. */
    public double beyond(int face, Vector3 point) {
        Vector3 own = placement.inverse().rotation().apply(point.minus(placement.origin()));
        return (face % 2 == 0 ? -1 : 1) * own.component(face / 2) - half.component(face / 2);
    }

    /** Return the direction that a face looks to, of length 1. */
    public Vector3 normal(int face) {
        Vector3 axis = switch (face / 2) {
            case 0 -> placement.rotation().x();
            case 1 -> placement.rotation().y();
            default -> placement.rotation().z();
        };
        return axis.times(face % 2 == 0 ? -1 : 1);
    }
}
