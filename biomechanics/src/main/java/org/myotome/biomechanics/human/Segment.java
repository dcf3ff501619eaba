package org.myotome.biomechanics.human;

/** The segments that the table divides a body into. */
public enum Segment {
    /** From the vertex to the cervicale. */
    HEAD,
    /** From the cervicale to the xiphion. */
    UPPER_TRUNK,
    /** From the xiphion to the omphalion. */
    MIDDLE_TRUNK,
    /** From the omphalion to the middle between the hip joints. */
    LOWER_TRUNK,
    /** From the shoulder joint to the elbow joint. */
    UPPER_ARM,
    /** From the elbow joint to the wrist joint. */
    FOREARM,
    /** From the wrist joint to the tip of the third finger. */
    HAND,
    /** From the hip joint to the knee joint. */
    THIGH,
    /** From the knee joint to the ankle joint. */
    SHANK,
    /** From the heel to the tip of the longest toe. */
    FOOT;

    /** Return the numbers of the table for one sex. */
    public SegmentParameters of(Sex sex) {
        return switch (sex) {
            case FEMALE -> SegmentTable.female(this);
            case MALE -> SegmentTable.male(this);
        };
    }

    /** Return whether a body has one on each side. */
    public boolean isPaired() {
        return switch (this) {
            case HEAD, UPPER_TRUNK, MIDDLE_TRUNK, LOWER_TRUNK -> false;
            case UPPER_ARM, FOREARM, HAND, THIGH, SHANK, FOOT -> true;
        };
    }
}
