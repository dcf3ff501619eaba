/**
 * Published courses of real people beside what the engine would have decided from what was reported of them.
 *
 * <p>The facts are in our own words, from abstracts and short case pages (whose addresses stand with the cases that the
 * content room ships); what was not reported stays unknown. Reports hold few weekly facts, so this shows how the engine
 * treats them, and proves little.
 */
@NullMarked
package org.myotome.laboratory.progression.replay;

import org.jspecify.annotations.NullMarked;
