/**
 * A movement as keyframes: angles of joints, what touches at each, and how long it takes from one to the next. Between them
 * angles go smoothly, without ever leaving the range of the two keyframes on both sides; what touches at both stays where it
 * is. {@link org.myotome.biomechanics.movement.MovementLint} says what is wrong with one, with numbers.
 *
 * <p>Names and signs are those of {@link org.myotome.biomechanics.human.Human}; angles are in degrees, as a file has them.
 */
@NullMarked
package org.myotome.biomechanics.movement;

import org.jspecify.annotations.NullMarked;
