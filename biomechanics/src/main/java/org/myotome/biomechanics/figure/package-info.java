/**
 * Pictures of movements: panels for print as SVG, and numbers for the web component that draws the same body on a screen.
 * Pure Java without a graphics library. What a body looks like is in {@code shape}, what is seen of it in {@code scene}, and
 * how it is painted in {@code paint}.
 */
@NullMarked
package org.myotome.biomechanics.figure;

import org.jspecify.annotations.NullMarked;
