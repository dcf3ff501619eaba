package org.myotome.biomechanics.movement;

import org.myotome.biomechanics.geometry.Vector3;
import org.myotome.biomechanics.human.Mirroring;

/** Where the end of something is: of a band that pulls, or of a stick that is drawn. */
public sealed interface Anchor {

    /** Return the same end with the sides swapped. */
    Anchor mirrored();

    /**
     * On the body.
     *
     * @param patch name of a patch, such as {@code palm_r}
     */
    record OnBody(String patch) implements Anchor {
        @Override
        public Anchor mirrored() {
            return new OnBody(Mirroring.onTheOtherSide(patch));
        }
    }

    /**
     * At a place in the room.
     *
     * @param point in m, in the axes of the ground
     */
    record InRoom(Vector3 point) implements Anchor {

        /**
         * @throws IllegalArgumentException if the point is not finite
         */
        public InRoom {
            if (!point.isFinite()) {
                throw new IllegalArgumentException(
                        "The end at " + point + " is not finite.\nMaybe a number is missing.");
            }
        }

        @Override
        public Anchor mirrored() {
            return new InRoom(point.mirrored());
        }
    }
}
