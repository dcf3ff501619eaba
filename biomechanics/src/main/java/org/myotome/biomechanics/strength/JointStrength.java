package org.myotome.biomechanics.strength;

/**
 * How much moment can be made at a joint, in one direction and at one angle.
 *
 * @param newtonMetres the mean, above 0
 * @param spread standard deviation between people, or between repeated measurements of the same person, as a share of the
 *     mean; 0 or more and below 1
 * @param basis what it is based on
 */
public record JointStrength(double newtonMetres, double spread, Basis basis) {

    /**
     * @throws IllegalArgumentException if the moment is not above 0 or the spread out of range
     */
    public JointStrength {
        if (!(newtonMetres > 0) || !Double.isFinite(newtonMetres) || !(spread >= 0 && spread < 1)) {
            throw new IllegalArgumentException("The strength (" + newtonMetres + " N m with a spread of " + spread
                    + ") must be above 0, and its spread from 0 to below 1.\nMaybe the spread is in percent.");
        }
    }
}
