/**
 * Functions of one number with two derivatives: how a joint moves with a coordinate, and how a coordinate moves with time.
 *
 * <p>The splines are the ones that OpenSim uses, written from their definitions: the natural cubic and quintic
 * interpolating splines (de Boor 1978), and the cubic spline of SIMM, whose ends follow the cubics through the first and
 * the last four points (Forsythe, Malcolm and Moler 1977).
 */
@NullMarked
package org.myotome.biomechanics.function;

import org.jspecify.annotations.NullMarked;
