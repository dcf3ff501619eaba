/**
 * What is seen: balls as circles from a point of view, smooth chains between them, hulls around them, and which part is before
 * which. No part is ever united with another one: it is all a matter of what is painted first.
 */
@NullMarked
package org.myotome.biomechanics.figure.scene;

import org.jspecify.annotations.NullMarked;
