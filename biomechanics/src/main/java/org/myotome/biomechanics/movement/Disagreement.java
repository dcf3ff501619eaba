package org.myotome.biomechanics.movement;

/**
 * Why a demand that the library was given by hand differs from the computed one, and stays.
 *
 * @param demand which one, as the library names it: {@code strength}, {@code balance}, {@code achilles}
 * @param why for a clinician
 */
public record Disagreement(String demand, String why) {}
