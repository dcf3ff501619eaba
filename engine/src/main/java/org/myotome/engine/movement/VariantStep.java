package org.myotome.engine.movement;

/**
 * An eased or an extended variant that a movement has as a rung of its own.
 *
 * @param variant what is changed
 * @param shift how much harder than usual, in standard deviations of ability; negative when easier; .1 to 2 either way
 * @param source where the shift comes from: a norm, or that it is assumed
 */
public record VariantStep(Variant variant, double shift, String source) {

    /** The smallest shift that makes a rung of its own. */
    public static final double LEAST = 0.1;

    /** The largest shift; a larger one is another movement. */
    public static final double MOST = 2;

    public VariantStep {
        if (variant.isUsual()) {
            throw new IllegalArgumentException("The usual way of a movement is no variant of it.");
        }
        double size = Math.abs(shift);
        if (!(size >= LEAST && size <= MOST)) {
            throw new IllegalArgumentException("The shift (" + shift + ") of the variant " + variant.key()
                    + " must lie between " + LEAST + " and " + MOST + ", or between the negatives of these.");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("The shift of the variant " + variant.key() + " must have a source.");
        }
    }

    /** Return whether this is easier than the usual way. */
    public boolean isEased() {
        return shift < 0;
    }
}
