/**
 * Real people's movements, predicted from a few of them: the Mini-BESTest scores of 163 people.
 *
 * <p>Models are fitted to four fifths of the people; of the others some items are asked, and the scores of those not asked
 * are predicted. This tests the way of working (correlated abilities, adaptive order) on performed movements. It is about
 * balance, not about pain, strength or treatment. {@code ORIGIN.md} beside the data names its authors and licence.
 */
@NullMarked
package org.myotome.laboratory.minibest;

import org.jspecify.annotations.NullMarked;
