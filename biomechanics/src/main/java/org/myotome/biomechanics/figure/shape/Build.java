package org.myotome.biomechanics.figure.shape;

import org.myotome.biomechanics.human.Physique;

/**
 * How thick a body looks. Factors are assumptions for the eye.
 *
 * @param trunk factor on the widths of the trunk, 0.7 to 1.8
 * @param limbs factor on the widths of arms and legs, 0.7 to 1.8
 */
public record Build(double trunk, double limbs) {

    /** Body mass index at which widths are as drawn. */
    private static final double ORDINARY = 23;

    private static final double LEAST = 0.7;
    private static final double MOST = 1.8;

    /**
     * @throws IllegalArgumentException if a factor is out of range
     */
    public Build {
        for (double factor : new double[] {trunk, limbs}) {
            if (!(factor >= LEAST && factor <= MOST)) {
                throw new IllegalArgumentException("The factor (" + factor + ") must lie between " + LEAST + " and "
                        + MOST + ".\nMaybe it is in percent.");
            }
        }
    }

    /** Return the build of a height and a mass: widths go with the root of the body mass index, those of limbs less. */
    public static Build of(Physique physique) {
        double index = physique.massKilograms() / (physique.heightMetres() * physique.heightMetres());
        double trunk = within(Math.sqrt(index / ORDINARY));
        return new Build(trunk, (1 + trunk) / 2);
    }

    private static double within(double factor) {
        return Math.max(LEAST, Math.min(MOST, factor));
    }
}
