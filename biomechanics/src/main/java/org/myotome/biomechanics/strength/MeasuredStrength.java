package org.myotome.biomechanics.strength;

import java.util.Optional;
import java.util.OptionalDouble;
import org.myotome.biomechanics.human.Side;

/**
 * Strength that was measured on a person.
 *
 * @param action what was measured
 * @param side on which; empty for trunk and neck
 * @param newtonMetres the greatest moment, above 0 and up to 1000
 * @param atDegrees angle of the joint at which it was measured, in the direction that the coordinate's name says; empty if it
 *     was where the person is strongest
 */
public record MeasuredStrength(JointAction action, Optional<Side> side, double newtonMetres, OptionalDouble atDegrees) {

    private static final double MOST = 1000;

    /**
     * @throws IllegalArgumentException if the moment is out of range, or the side does not go with the action
     */
    public MeasuredStrength {
        if (!(newtonMetres > 0 && newtonMetres <= MOST)) {
            throw new IllegalArgumentException("The strength of " + action.words() + " (" + newtonMetres
                    + " N m) must be above 0 and up to " + MOST
                    + " N m.\nMaybe it is a force: multiply it by the lever in m.");
        }
        if (side.isPresent() != action.isSided()) {
            throw new IllegalArgumentException("The side of " + action.words() + " (" + side
                    + ") does not go with it.\nMaybe trunk and neck have none, and all else has one.");
        }
        if (atDegrees.isPresent() && !Double.isFinite(atDegrees.getAsDouble())) {
            throw new IllegalArgumentException("The angle of " + action.words() + " (" + atDegrees.getAsDouble()
                    + " degrees) is not finite.\nMaybe leave it out.");
        }
    }

    /** Return a strength where the person is strongest, from N m/kg and the person's mass in kg. */
    public static MeasuredStrength perKilogram(
            JointAction action, Optional<Side> side, double newtonMetresPerKilogram, double massKilograms) {
        return new MeasuredStrength(action, side, newtonMetresPerKilogram * massKilograms, OptionalDouble.empty());
    }

    /** Return whether it is the strength that moves a coordinate, named with its side. */
    boolean moves(String coordinate, JointAction wanted) {
        return action == wanted
                && (side.isEmpty() || coordinate.endsWith(side.get().suffix()));
    }
}
