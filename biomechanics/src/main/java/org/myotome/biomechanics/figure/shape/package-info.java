/**
 * The shape of a human to look at: parts made of chains of balls that move with the bodies. Lengths come from the human;
 * widths are shares of the height and assumptions, drawn to look like an adult, not measured.
 */
@NullMarked
package org.myotome.biomechanics.figure.shape;

import org.jspecify.annotations.NullMarked;
