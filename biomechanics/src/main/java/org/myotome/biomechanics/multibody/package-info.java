/**
 * A tree of rigid bodies, as values: what each weighs, how each hangs on its parent, and which coordinates move it.
 *
 * <p>A joint has up to six axes, each moved by a function of one coordinate, as in the CustomJoint of OpenSim (Seth et al.
 * 2010, Minimal formulation of joint motion for biomechanisms): a knee that slides while it bends and a spine of which each
 * part takes its share of one bend are joints like any other. {@link org.myotome.biomechanics.multibody.ModelCheck} says
 * which law of physics a model breaks.
 */
@NullMarked
package org.myotome.biomechanics.multibody;

import org.jspecify.annotations.NullMarked;
