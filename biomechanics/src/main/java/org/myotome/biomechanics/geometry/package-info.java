/** Points, directions, rotations and placements in three dimensions, as values. */
@NullMarked
package org.myotome.biomechanics.geometry;

import org.jspecify.annotations.NullMarked;
