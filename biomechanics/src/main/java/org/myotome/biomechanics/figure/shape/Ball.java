package org.myotome.biomechanics.figure.shape;

import org.myotome.biomechanics.geometry.Vector3;

/**
 * A ball of flesh, cloth or wood.
 *
 * @param centre in m, in the axes of the body that it belongs to
 * @param radius in m, above 0
 */
public record Ball(Vector3 centre, double radius) {

    /**
     * @throws IllegalArgumentException if the centre is not finite or the radius not above 0
     */
    public Ball {
        if (!centre.isFinite() || !(radius > 0) || !Double.isFinite(radius)) {
            throw new IllegalArgumentException("The ball at " + centre + " with the radius " + radius
                    + " m needs finite numbers and a radius above 0.\nMaybe a share of the height is missing.");
        }
    }
}
