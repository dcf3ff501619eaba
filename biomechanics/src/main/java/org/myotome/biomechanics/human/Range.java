package org.myotome.biomechanics.human;

import java.util.List;

/**
 * How far a joint goes, in degrees: the ranges of healthy adults (American Academy of Orthopaedic Surgeons 1965), rounded
 * outwards so that no ordinary movement is refused, and where it says nothing, an assumption. Not reviewed by a clinician.
 *
 * @param coordinate name of the coordinate, without its side
 * @param least degrees against the direction that the name says
 * @param most degrees in the direction that the name says
 */
record Range(String coordinate, double least, double most) {

    /** Coordinates of the middle, which have no side. */
    static final List<Range> MIDDLE = List.of(
            new Range("trunk_flexion", -35, 90),
            new Range("trunk_lateral", -40, 40),
            new Range("trunk_rotation", -50, 50),
            new Range("neck_flexion", -70, 60),
            new Range("neck_lateral", -45, 45),
            new Range("neck_rotation", -85, 85));

    /** Coordinates that each side has. */
    static final List<Range> SIDED = List.of(
            new Range("hip_flexion", -30, 130),
            new Range("hip_abduction", -35, 50),
            new Range("hip_rotation", -50, 50),
            new Range("knee_flexion", -10, 150),
            new Range("ankle_dorsiflexion", -55, 40),
            new Range("ankle_inversion", -25, 40),
            new Range("mtp_extension", -45, 85),
            new Range("shoulder_flexion", -60, 180),
            new Range("shoulder_abduction", -50, 180),
            new Range("shoulder_rotation", -90, 90),
            new Range("elbow_flexion", -10, 150),
            new Range("forearm_supination", -10, 175),
            new Range("wrist_extension", -85, 90));
}
