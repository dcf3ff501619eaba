package org.myotome.biomechanics.multibody;

import org.myotome.biomechanics.function.SmoothFunction;

/**
 * A coordinate that follows another one.
 *
 * @param dependent name of the one that follows
 * @param independent name of the one that leads
 * @param function the value of the one that follows, by the value of the one that leads
 */
public record Coupling(String dependent, String independent, SmoothFunction function) {}
