package org.myotome.biomechanics.multibody;

import org.myotome.biomechanics.geometry.Vector3;

/**
 * A rigid body.
 *
 * @param name its name, unlike every other
 * @param mass in kg, 0 or more
 * @param massCentre in m, in the body's own axes
 * @param inertia about the mass centre
 */
public record Body(String name, double mass, Vector3 massCentre, Inertia inertia) {}
