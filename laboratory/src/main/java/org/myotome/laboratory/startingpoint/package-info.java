/**
 * The search for the starting point on simulated people, against every other way of finding it.
 *
 * <p>A {@link org.myotome.laboratory.startingpoint.World} is written down independently of the engine: it takes the
 * library's demands as an expert's opinion and distorts them, and draws people, their intake and what happens when they
 * try something with code of its own. Each {@link org.myotome.laboratory.startingpoint.Rule} meets the same people and the
 * same luck. A simulation shows how rules compare under stated assumptions, never what happens to patients.
 */
@NullMarked
package org.myotome.laboratory.startingpoint;

import org.jspecify.annotations.NullMarked;
