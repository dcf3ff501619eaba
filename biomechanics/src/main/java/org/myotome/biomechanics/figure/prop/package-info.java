/**
 * Things around a body as the same chains of balls: boxes are chains of eight small balls, sticks and bands of two. What lies
 * between places of the body has a frame of its own in each picture.
 */
@NullMarked
package org.myotome.biomechanics.figure.prop;

import org.jspecify.annotations.NullMarked;
