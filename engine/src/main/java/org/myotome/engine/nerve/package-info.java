/**
 * The nerve question: which place in the wiring a pattern of weakness, reflexes and feeling fits better than others.
 *
 * <p>Plain Bayes over a table of lesions, one row per lesion, after the discordance table of the evidence notes,
 * section 1.3. The abductor row is Jeon 2013 (weak in 85.7 % of lumbar radiculopathy and 3.6 % of fibular neuropathy);
 * the rest is general knowledge in the form of a clear, a sometimes and a no, unreviewed. What was not examined is no
 * evidence. The answer is "fits this more than that", never a diagnosis: single tests are poor (Tawa 2017).
 */
@NullMarked
package org.myotome.engine.nerve;

import org.jspecify.annotations.NullMarked;
