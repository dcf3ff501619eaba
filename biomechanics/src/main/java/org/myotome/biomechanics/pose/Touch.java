package org.myotome.biomechanics.pose;

import java.util.Optional;
import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Mirroring;

/**
 * A wish that a patch of the body touches a face.
 *
 * @param patch name of the patch
 * @param surface what it touches
 * @param friction how much of a push can act sideways, 0 or more
 * @param place where on the face, in m, if it has to stay at a place; its distance from the face does not matter
 */
public record Touch(String patch, Surface surface, double friction, Optional<Vector3> place) {

    /** Skin or a shoe on a mat or a dry floor. */
    public static final double USUAL_FRICTION = 0.8;

    /**
     * @throws IllegalArgumentException if the friction or the place is out of range
     */
    public Touch {
        if (!(friction >= 0) || !Double.isFinite(friction)) {
            throw new IllegalArgumentException("The friction (" + friction + ") of " + patch
                    + " must be 0 or more.\nMaybe 0.8 for a shoe on a floor.");
        }
        if (place.isPresent() && !place.get().isFinite()) {
            throw new IllegalArgumentException(
                    "The place " + place.get() + " of " + patch + " is not finite.\nMaybe a number is missing.");
        }
    }

    /** Return a touch anywhere on a face with the usual friction. */
    public static Touch of(String patch, Surface surface) {
        return new Touch(patch, surface, USUAL_FRICTION, Optional.empty());
    }

    /** Return the same touch at a place, in m. */
    public Touch at(Vector3 where) {
        return new Touch(patch, surface, friction, Optional.of(where));
    }

    /** Return whether the same patch touches the same thing, wherever. */
    public boolean isOfTheSame(Touch other) {
        return patch.equals(other.patch) && surface.of().equals(other.surface.of());
    }

    /** Return the same touch with the sides swapped. */
    public Touch mirrored() {
        return new Touch(Mirroring.onTheOtherSide(patch), surface.mirrored(), friction, place.map(Vector3::mirrored));
    }
}
