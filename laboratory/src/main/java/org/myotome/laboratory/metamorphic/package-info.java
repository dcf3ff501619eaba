/**
 * Cases that nobody has, and what must hold between a case and a slightly different one.
 *
 * <p>Nobody can say what is right for a case drawn at random. But it can be said that a worse answer must not open a
 * movement, that leaving one out must not, and that a mirrored person gets the mirrored decision (metamorphic testing,
 * Chen 1998). The tests check some hundred thousand pairs; {@code ./run bench metamorphic --size NUMBER} checks as many as
 * there is time for.
 */
@NullMarked
package org.myotome.laboratory.metamorphic;

import org.jspecify.annotations.NullMarked;
