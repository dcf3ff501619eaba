/**
 * Plain sentences for typed reasons: what was chosen, what was left out, what would change it, and how sure that is.
 *
 * <p>Each sentence is one small method, so that another language is another set of methods and not a puzzle of pieces.
 * Chances are said as natural frequencies. Facts that no clinician has reviewed yet are marked as unreviewed.
 */
@NullMarked
package org.myotome.engine.explanation;

import org.jspecify.annotations.NullMarked;
