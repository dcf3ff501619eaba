/**
 * From an episode to a habit: fewer contacts, a walking plan, strength that is kept, what to do at the first sign of a
 * relapse, and the way back in by the same search for the starting point.
 *
 * <p>Walking at a dose built up over months and few coaching contacts lengthened the time to the next episode of back
 * pain (Pocovi 2024, WalkBack: hazard ratio 0.72) and had more events in the legs, so it keeps to the pain rules.
 */
@NullMarked
package org.myotome.engine.maintenance;

import org.jspecify.annotations.NullMarked;
