package org.myotome.biomechanics.human;

/**
 * One row of the table, for one sex.
 *
 * @param mass share of the body's mass
 * @param centre where the mass centre lies, as a share of the length from the origin named with the segment
 * @param sagittal radius of gyration about the axis from back to front, as a share of the length
 * @param transverse radius of gyration about the axis from left to right
 * @param longitudinal radius of gyration about the long axis
 * @param length mean length in m of people of {@link #meanHeight}
 */
public record SegmentParameters(
        double mass, double centre, double sagittal, double transverse, double longitudinal, double length) {

    /** Return the mean height of the people who were measured, in m. */
    public static double meanHeight(Sex sex) {
        return switch (sex) {
            case FEMALE -> 1.735;
            case MALE -> 1.741;
        };
    }
}
