package org.myotome.biomechanics.contact;

import org.myotome.biomechanics.geometry.Vector3;

/**
 * A point of a body that touches something.
 *
 * @param body number of the body in the model
 * @param inBody where on the body, in m
 * @param normal in which direction what is touched pushes, in the axes of the ground; of length 1
 * @param friction how much of the push can act sideways, 0 or more
 */
public record Contact(int body, Vector3 inBody, Vector3 normal, double friction) {

    private static final double ROUNDING = 1e-9;

    /**
     * @throws IllegalArgumentException if the normal is not of length 1, or the friction negative or not finite
     */
    public Contact {
        if (!(Math.abs(normal.length() - 1) < ROUNDING)) {
            throw new IllegalArgumentException(
                    "The normal " + normal + " must have the length 1.\nMaybe write (0, 1, 0) for the floor.");
        }
        if (!(friction >= 0) || !Double.isFinite(friction)) {
            throw new IllegalArgumentException(
                    "The friction (" + friction + ") must be 0 or more.\nMaybe 0.8 for a shoe on a floor.");
        }
    }

    /** Return a contact with the floor. */
    public static Contact withFloor(int body, Vector3 inBody, double friction) {
        return new Contact(body, inBody, Vector3.Y, friction);
    }
}
