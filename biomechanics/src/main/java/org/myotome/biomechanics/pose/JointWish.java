package org.myotome.biomechanics.pose;

import java.util.List;
import org.myotome.biomechanics.human.Mirroring;
import org.myotome.biomechanics.human.Side;

/**
 * A wish that a joint has an angle.
 *
 * @param coordinate name of the coordinate, such as {@code knee_flexion_r}
 * @param degrees within its range
 * @param weight how much it counts against other wishes, more than 0 and up to 1000; {@link #HELD} if nothing may change it
 */
public record JointWish(String coordinate, double degrees, double weight) {

    /** Gives way to what touches and to balance. */
    public static final double LOOSE = 1;
    /** Gives way only where loose ones do not suffice. */
    public static final double FIRM = 3;
    /** Never gives way. */
    public static final double HELD = Double.POSITIVE_INFINITY;

    private static final double MOST = 1000;

    /**
     * @throws IllegalArgumentException if the angle is not finite or the weight out of range
     */
    public JointWish {
        if (!Double.isFinite(degrees) || !((weight > 0 && weight <= MOST) || weight == HELD)) {
            throw new IllegalArgumentException("The wish of " + degrees + " degrees for " + coordinate
                    + " with the weight " + weight
                    + " needs a finite angle and a weight above 0 and up to 1000, or infinite."
                    + "\nMaybe write 1 for a joint that gives way.");
        }
    }

    /** Return a loose wish. */
    public static JointWish loose(String coordinate, double degrees) {
        return new JointWish(coordinate, degrees, LOOSE);
    }

    /** Return loose wishes for both sides of a coordinate named without its side. */
    public static List<JointWish> looseOnBothSides(String coordinate, double degrees) {
        return List.of(
                loose(coordinate + Side.RIGHT.suffix(), degrees), loose(coordinate + Side.LEFT.suffix(), degrees));
    }

    /** Return the same wish with the sides swapped. */
    public JointWish mirrored() {
        double sign = Mirroring.isReversed(coordinate) ? -1 : 1;
        return new JointWish(Mirroring.onTheOtherSide(coordinate), sign * degrees, weight);
    }
}
