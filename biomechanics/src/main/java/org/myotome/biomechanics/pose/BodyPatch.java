package org.myotome.biomechanics.pose;

import org.myotome.biomechanics.geometry.Vector3;

/**
 * A place on the surface of a body, as a sphere.
 *
 * @param name its name, such as {@code heel_r}
 * @param body number of the body in the model
 * @param centre of the sphere, in m, in the axes of the body
 * @param radius in m
 */
public record BodyPatch(String name, int body, Vector3 centre, double radius) {}
