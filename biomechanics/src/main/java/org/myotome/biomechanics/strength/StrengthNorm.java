package org.myotome.biomechanics.strength;

/**
 * Mean strength of one joint action in one sex.
 *
 * @param young from 18 to 25 years
 * @param middle from 55 to 65 years
 * @param old over 65 years
 * @param spread standard deviation between people as a share of the mean
 * @param basis where it comes from
 */
record StrengthNorm(TorqueCurve young, TorqueCurve middle, TorqueCurve old, double spread, Basis basis) {

    private static final double END_OF_YOUNG = 25;
    private static final double START_OF_MIDDLE = 55;
    private static final double END_OF_MIDDLE = 65;
    private static final double START_OF_OLD = 70;

    /**
     * Return the mean moment in N m for each kg and m. Within a group it is that of the group; between 25 and 55, and
     * between 65 and 70 years, it goes in a straight line; beyond 70 it stays, which is too much for the very old.
     */
    double at(double years, double radians) {
        return between(years, young.at(radians), middle.at(radians), old.at(radians));
    }

    /** Return the mean moment at the angle of greatest strength, likewise. */
    double greatest(double years) {
        return between(years, young.greatest(), middle.greatest(), old.greatest());
    }

    private static double between(double years, double first, double second, double third) {
        return first
                + (second - first) * passed(years, END_OF_YOUNG, START_OF_MIDDLE)
                + (third - second) * passed(years, END_OF_MIDDLE, START_OF_OLD);
    }

    private static double passed(double years, double from, double to) {
        return Math.max(0, Math.min(1, (years - from) / (to - from)));
    }
}
