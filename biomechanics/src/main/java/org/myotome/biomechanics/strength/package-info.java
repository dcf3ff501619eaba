/**
 * How much moment people can make at a joint: maximum voluntary torque by sex, age, body size and the angle of the joint.
 * Means of groups with a wide spread: age, height and mass explain only a quarter to a third of the variance between people
 * (Harbo 2012), so a person's own measured strength replaces them where it is known.
 *
 * <p>Only hip, knee and ankle in the sagittal plane come from a published table. The rest are assumptions that nobody has
 * reviewed; {@link org.myotome.biomechanics.strength.Basis} tells which is which. Passive stretch of tissues is left out, and
 * so is how strength falls with speed: it is strength against something that does not move.
 */
@NullMarked
package org.myotome.biomechanics.strength;

import org.jspecify.annotations.NullMarked;
