package org.myotome.biomechanics.movement;

import org.myotome.biomechanics.human.Mirroring;

/**
 * The angle of a joint at a keyframe.
 *
 * @param coordinate its name, such as {@code knee_flexion_r}
 * @param degrees in the direction that the name says
 */
public record JointAngle(String coordinate, double degrees) {

    /**
     * @throws IllegalArgumentException if the angle is not finite
     */
    public JointAngle {
        if (!Double.isFinite(degrees)) {
            throw new IllegalArgumentException("The angle of " + coordinate + " (" + degrees
                    + " degrees) is not finite.\nMaybe a number is missing.");
        }
    }

    /** Return the same angle with the sides swapped. */
    public JointAngle mirrored() {
        double sign = Mirroring.isReversed(coordinate) ? -1 : 1;
        return new JointAngle(Mirroring.onTheOtherSide(coordinate), sign * degrees);
    }
}
