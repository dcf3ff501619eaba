/**
 * Outcome measures as a data file, files of scores, and the readers of both.
 *
 * <p>Text of a measure is shipped only where it is free (evidence notes, section 7); of the others a score is entered.
 */
@NullMarked
package org.myotome.content.outcome;

import org.jspecify.annotations.NullMarked;
