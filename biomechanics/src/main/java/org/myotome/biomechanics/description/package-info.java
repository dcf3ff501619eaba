/**
 * A movement in words, worked out from its keyframes: how it begins, and what is done from each to the next. Written from a
 * small table of phrases for each language. The German, the Spanish and the Arabic have not been reviewed by clinicians whose
 * first languages they are.
 */
@NullMarked
package org.myotome.biomechanics.description;

import org.jspecify.annotations.NullMarked;
