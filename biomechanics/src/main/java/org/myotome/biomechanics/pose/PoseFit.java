package org.myotome.biomechanics.pose;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A pose, and how well it does what was asked.
 *
 * @param coordinates values in rad and m, in the order of the model
 * @param contactErrorCentimetres of the contact that is furthest from where it shall be
 * @param penetrationCentimetres how deep the deepest patch is in something, 0 or more
 * @param marginCentimetres how far inside of what it stands on the mass centre lies, negative outside; empty if it stands
 *     on nothing
 * @param iterations how many steps were tried
 */
public record PoseFit(
        List<Double> coordinates,
        double contactErrorCentimetres,
        double penetrationCentimetres,
        OptionalDouble marginCentimetres,
        int iterations) {

    public PoseFit {
        coordinates = List.copyOf(coordinates);
    }

    /** Return the values of the coordinates as the other packages take them. */
    public double[] values() {
        return coordinates.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Return the numbers as text, such as {@code contact error 0.00 cm, penetration 0.00 cm, margin 4.3 cm}. */
    public String text() {
        String margin = marginCentimetres.isPresent()
                ? Centimetres.text(marginCentimetres.getAsDouble(), 1)
                : "none: stands on nothing";
        return "contact error " + Centimetres.text(contactErrorCentimetres, 2) + ", penetration "
                + Centimetres.text(penetrationCentimetres, 2) + ", margin " + margin;
    }
}
