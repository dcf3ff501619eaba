package org.myotome.biomechanics.contact;

import org.myotome.biomechanics.geometry.Vector3;

/**
 * A force on a body beside its weight and what it touches, such as of something held or of a band.
 *
 * @param body number of the body in the model
 * @param point where it acts, in m, in the axes of the ground
 * @param newtons how it acts on the body
 */
public record PointForce(int body, Vector3 point, Vector3 newtons) {

    /**
     * @throws IllegalArgumentException if a number is not finite
     */
    public PointForce {
        if (!point.isFinite() || !newtons.isFinite()) {
            throw new IllegalArgumentException("The force of " + newtons + " N at " + point
                    + " must be finite.\nMaybe the two ends of a band are at the same place.");
        }
    }
}
