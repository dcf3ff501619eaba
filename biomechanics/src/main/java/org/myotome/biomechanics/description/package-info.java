/**
 * A movement in words, worked out from its keyframes: how it begins, and what is done from each to the next. Written from a
 * small table of phrases for each language. The German has not been reviewed by a clinician whose first language it is.
 */
@NullMarked
package org.myotome.biomechanics.description;

import org.jspecify.annotations.NullMarked;
