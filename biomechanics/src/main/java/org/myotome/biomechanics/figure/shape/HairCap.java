package org.myotome.biomechanics.figure.shape;

import org.myotome.biomechanics.geometry.Vector3;

/**
 * Hair as a cap of an ellipsoid along the axes of the head.
 *
 * @param body number of the body that it moves with
 * @param centre of the ellipsoid, in m
 * @param semiAxes of the ellipsoid, in m
 * @param axis from the centre to the middle of the cap in the unit ball that the ellipsoid is a stretched image of; length 1
 * @param halfAngle from the axis to the hairline in that ball, in rad
 */
public record HairCap(int body, Vector3 centre, Vector3 semiAxes, Vector3 axis, double halfAngle) {}
