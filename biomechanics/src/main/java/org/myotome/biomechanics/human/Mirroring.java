package org.myotome.biomechanics.human;

import java.util.ArrayList;
import java.util.List;
import org.myotome.biomechanics.multibody.Coordinate;
import org.myotome.biomechanics.multibody.MultibodyModel;

/**
 * Swaps the sides of a human: what the right did, the left does. Works for values, velocities, accelerations and moments,
 * since joints of both sides share their signs. Twice gives back what was.
 */
public final class Mirroring {

    /** What changes its sign in a mirror between left and right. */
    private static final List<String> REVERSED = List.of(
            "root_z", "root_roll", "root_yaw", "trunk_lateral", "trunk_rotation", "neck_lateral", "neck_rotation");

    private final int[] from;
    private final double[] sign;

    /** Prepare for the model of a human. */
    public Mirroring(MultibodyModel model) {
        List<String> names = model.coordinates().stream().map(Coordinate::name).toList();
        List<Integer> partners = new ArrayList<>();
        sign = new double[names.size()];
        for (int i = 0; i < sign.length; i++) {
            partners.add(names.indexOf(onTheOtherSide(names.get(i))));
            sign[i] = isReversed(names.get(i)) ? -1 : 1;
        }
        from = partners.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Return the name that something has on the other side: {@code heel_l} for {@code heel_r}; names of the middle stay. */
    public static String onTheOtherSide(String name) {
        for (Side side : Side.values()) {
            if (name.endsWith(side.suffix())) {
                return name.substring(0, name.length() - side.suffix().length())
                        + side.other().suffix();
            }
        }
        return name;
    }

    /** Return whether a coordinate changes its sign in a mirror between left and right. */
    public static boolean isReversed(String coordinate) {
        return REVERSED.contains(coordinate);
    }

    /** Return the numbers of the coordinates with the sides swapped. */
    public double[] apply(double[] numbers) {
        double[] swapped = new double[from.length];
        for (int i = 0; i < swapped.length; i++) {
            swapped[i] = sign[i] * numbers[from[i]];
        }
        return swapped;
    }
}
