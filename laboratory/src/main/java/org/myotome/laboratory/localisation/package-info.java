/**
 * How well the nerve question is answered for patients whose lesion is known: who is found, and whether the stated
 * probabilities are calibrated.
 *
 * <p>The patients come from {@link org.myotome.laboratory.patient}, which knows nothing of the inference. What is found
 * here says how the engine would do if patients were as the tables state; it validates nothing clinically.
 */
@NullMarked
package org.myotome.laboratory.localisation;

import org.jspecify.annotations.NullMarked;
