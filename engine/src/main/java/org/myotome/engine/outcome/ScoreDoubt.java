package org.myotome.engine.outcome;

import java.util.Optional;

/**
 * Finds scores whose unit or scale cannot be right, and says what was probably meant. Nothing is converted; somebody has to
 * write it again.
 */
public final class ScoreDoubt {

    private static final double LINE_OF_MILLIMETRES = 10;
    private static final double MILLIMETRES_OF_A_CENTIMETRE = 10;
    private static final double PERCENT = 100;

    private ScoreDoubt() {}

    /** Return what is wrong with a score of a measure, in a sentence; nothing where it lies on the scale. */
    public static Optional<String> find(Measure measure, double score) {
        Scale scale = measure.scale();
        if (!scale.holds(score)) {
            return Optional.of("must lie between " + NumberText.of(scale.least()) + " and "
                    + NumberText.of(scale.most()) + " " + scale.unit() + ".");
        }
        if (!scale.isStep(score)) {
            return Optional.of("must be a multiple of " + NumberText.of(scale.step()) + ".");
        }
        return Optional.empty();
    }

    /** Return what may have been meant by a score that does not fit, in a sentence that begins with "Maybe". */
    public static String advice(Measure measure, double score) {
        Scale scale = measure.scale();
        if (scale.holds(score)) {
            return "Maybe round it.";
        }
        boolean zeroToTen = scale.least() == 0 && scale.most() == LINE_OF_MILLIMETRES;
        if (zeroToTen && score > scale.most() && score <= PERCENT) {
            return "Maybe it was read off a line of 100 mm; then it is " + NumberText.of(score / LINE_OF_MILLIMETRES)
                    + ".";
        }
        double centimetres = score / MILLIMETRES_OF_A_CENTIMETRE;
        if (scale.unit().equals("cm") && scale.holds(centimetres)) {
            return "Maybe it is in mm; then it is " + NumberText.of(centimetres) + " cm.";
        }
        if (scale.holds(-score)) {
            return "Maybe the minus sign is too many.";
        }
        return "Maybe it belongs to another measure, or a digit is too many.";
    }
}
