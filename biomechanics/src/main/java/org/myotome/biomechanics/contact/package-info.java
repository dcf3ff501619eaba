/**
 * What holds a body that touches its surroundings: forces that only push, within friction, in exact equilibrium.
 *
 * <p>With more than three points the forces are not determined by equilibrium alone. They are chosen so that the joints
 * have the least effort, the sum of the squares of moment over capacity (Crowninshield and Brand 1981 for muscles; Fluit et
 * al. 2014 predicted ground forces of daily activities so). The smallest forces would be a poor choice: they let hands and
 * knees squeeze the ground and invent moments in hips and trunk that nobody feels. Friction cones are pyramids of four
 * sides, and the problem is one of non-negative least squares (Lawson and Hanson 1974).
 */
@NullMarked
package org.myotome.biomechanics.contact;

import org.jspecify.annotations.NullMarked;
