/**
 * Safety first: how worried to be, what to ask next, and which movements are locked until somebody has looked.
 *
 * <p>What is known sets the tier; what is unknown locks the movements whose safety hangs on it and becomes the next
 * question. The rules are reviewed data of the {@code content} room; this package says what a rule is and applies them.
 * Sources: the framework of Finucane 2020 (combinations, not single flags) and evidence notes, section 4.
 */
@NullMarked
package org.myotome.engine.triage;

import org.jspecify.annotations.NullMarked;
