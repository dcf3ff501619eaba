/**
 * The project's library: movements, muscles with their nerve roots, and the words both may use, read from files into the
 * engine's types.
 *
 * <p>Source: our own first version in {@code movements.yaml} (135 movements) and {@code innervation.csv} (63 muscles).
 * Difficulty, demand and tissue load are our ordinal judgements; all of it awaits a clinician's review. Root weights are
 * derived once, in {@link org.myotome.content.library.RootWeights}, from the texts' roots and from stimulation studies.
 */
@NullMarked
package org.myotome.content.library;

import org.jspecify.annotations.NullMarked;
