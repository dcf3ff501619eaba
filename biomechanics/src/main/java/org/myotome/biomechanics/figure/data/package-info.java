/**
 * Figures as JSON for the web component {@code <movement-figure>}: the shape of a body, which a browser may keep, and each
 * movement as turns of bodies against the ones they hang on. Format in docs/figures.md.
 */
@NullMarked
package org.myotome.biomechanics.figure.data;

import org.jspecify.annotations.NullMarked;
