/** Colours, and how what is seen is painted: as SVG text, without a graphics library. */
@NullMarked
package org.myotome.biomechanics.figure.paint;

import org.jspecify.annotations.NullMarked;
