package org.myotome.engine.outcome;

import java.util.Optional;

/**
 * A score whose unit or scale cannot be right, and what was probably meant. Nothing is converted; somebody has to write it
 * again.
 *
 * @param wrong what is wrong
 * @param maybe what may have been meant
 * @param scale the scale on which the score should lie
 */
public record ScoreDoubt(Wrong wrong, Maybe maybe, Scale scale) {

    private static final double LINE_OF_MILLIMETRES = 10;
    private static final double MILLIMETRES_OF_A_CENTIMETRE = 10;
    private static final double PERCENT = 100;

    /** What is wrong with a score. */
    public enum Wrong {
        /** It lies outside the scale. */
        OFF_SCALE,
        /** It lies between the steps of the scale. */
        BETWEEN_STEPS
    }

    /** What may have been meant. */
    public sealed interface Maybe {

        /** A whole step. */
        record Rounded() implements Maybe {}

        /** A length on a line of 100 mm; then it is this score. */
        record LineOfMillimetres(double score) implements Maybe {}

        /** Millimetres; then it is this many centimetres. */
        record Millimetres(double centimetres) implements Maybe {}

        /** The minus sign is too many. */
        record WithoutMinus() implements Maybe {}

        /** Another measure, or a digit is too many. */
        record AnotherMeasure() implements Maybe {}
    }

    /** Return what is wrong with a score of a measure; nothing where it lies on the scale. */
    public static Optional<ScoreDoubt> find(Measure measure, double score) {
        Scale scale = measure.scale();
        if (!scale.holds(score)) {
            return Optional.of(new ScoreDoubt(Wrong.OFF_SCALE, maybe(scale, score), scale));
        }
        return scale.isStep(score)
                ? Optional.empty()
                : Optional.of(new ScoreDoubt(Wrong.BETWEEN_STEPS, new Maybe.Rounded(), scale));
    }

    private static Maybe maybe(Scale scale, double score) {
        boolean zeroToTen = scale.least() == 0 && scale.most() == LINE_OF_MILLIMETRES;
        if (zeroToTen && score > scale.most() && score <= PERCENT) {
            return new Maybe.LineOfMillimetres(score / LINE_OF_MILLIMETRES);
        }
        double centimetres = score / MILLIMETRES_OF_A_CENTIMETRE;
        if (scale.unit().equals("cm") && scale.holds(centimetres)) {
            return new Maybe.Millimetres(centimetres);
        }
        return scale.holds(-score) ? new Maybe.WithoutMinus() : new Maybe.AnotherMeasure();
    }
}
