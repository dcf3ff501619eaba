/**
 * Estimated joint demand of a movement: the moments that hold each of its poses at rest, as a share of the strength of somebody,
 * for each group of muscles. {@link org.myotome.biomechanics.demand.DescriptionLint} says where a movement asks for more than
 * people have, falls, or breaks its own checks.
 *
 * <p>It says nothing of the force of a single muscle, of tissue stress, or of what is fast (docs/demand.md). Muscles that work
 * against each other, and those that only steady a joint, are not seen.
 */
@NullMarked
package org.myotome.biomechanics.demand;

import org.jspecify.annotations.NullMarked;
