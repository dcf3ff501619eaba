/**
 * The moments that move a tree of bodies: inverse dynamics by the recursive Newton-Euler algorithm (Luh, Walker and Paul
 * 1980; Featherstone 2008, Rigid Body Dynamics Algorithms, chapter 5).
 *
 * <p>A model is compiled once to a {@link org.myotome.biomechanics.dynamics.StepProgram}: for each body the few elementary
 * steps that lead from its parent's frame to its own. Going out, {@link org.myotome.biomechanics.dynamics.InverseDynamics}
 * carries velocity and acceleration along the steps; coming back, force and moment; each in the frame it is in, so that a
 * step about an aligned axis costs a handful of multiplications. Nothing is allocated after construction.
 *
 * <p>These classes hold flat arrays and short loops because they run in the innermost loop of everything else.
 */
@NullMarked
package org.myotome.biomechanics.dynamics;

import org.jspecify.annotations.NullMarked;
