package org.myotome.biomechanics.human;

/**
 * The lengths of one body, in m. Segments have the table's share of the height; trunk and head are stretched together until
 * the standing height is right (women 1.00, men 0.96: the lines between landmarks are not upright).
 */
public final class Proportions {

    /** Height of the ankle joint above the sole, as a share of the height (Drillis and Contini 1966). */
    private static final double ANKLE_HEIGHT = 0.039;
    /** Half the distance of the hip joints, as a share of the height; an assumption. */
    private static final double HIP_HALF_WIDTH = 0.050;
    /** Half the distance of the shoulder joints, as a share of the height; an assumption. */
    private static final double SHOULDER_HALF_WIDTH = 0.106;
    /** From the middle between the hip joints to the middle between the shoulder joints, in m of mean people. */
    private static final double FEMALE_SHOULDER = 0.4979;

    private static final double MALE_SHOULDER = 0.5155;

    private final Physique physique;
    private final double upright;

    /** Work out the lengths of a body. */
    public Proportions(Physique physique) {
        this.physique = physique;
        double legs = ankleHeight() + length(Segment.SHANK) + length(Segment.THIGH);
        double rest = length(Segment.LOWER_TRUNK)
                + length(Segment.MIDDLE_TRUNK)
                + length(Segment.UPPER_TRUNK)
                + length(Segment.HEAD);
        upright = (physique.heightMetres() - legs) / rest;
    }

    /** Return the length of a segment as measured along it. */
    public double length(Segment segment) {
        return scaled(segment.of(physique.sex()).length());
    }

    /** Return how much of the height of a standing body a segment of trunk or head takes up. */
    public double uprightLength(Segment segment) {
        return upright * length(segment);
    }

    /** Return the height of the ankle joint above the sole. */
    public double ankleHeight() {
        return ANKLE_HEIGHT * physique.heightMetres();
    }

    /** Return how far a hip joint is from the middle. */
    public double hipHalfWidth() {
        return HIP_HALF_WIDTH * physique.heightMetres();
    }

    /** Return how far a shoulder joint is from the middle. */
    public double shoulderHalfWidth() {
        return SHOULDER_HALF_WIDTH * physique.heightMetres();
    }

    /** Return how far the shoulder joints lie above the hip joints. */
    public double shoulderAboveHip() {
        return upright
                * scaled(
                        switch (physique.sex()) {
                            case FEMALE -> FEMALE_SHOULDER;
                            case MALE -> MALE_SHOULDER;
                        });
    }

    private double scaled(double metresOfMeanPeople) {
        return metresOfMeanPeople * physique.heightMetres() / SegmentParameters.meanHeight(physique.sex());
    }
}
