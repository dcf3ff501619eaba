/**
 * A whole consultation in one place: from an episode to triage, the search for the starting point and the next step.
 *
 * <p>Everybody who asks the engine about a case asks here, the server as well as the command line, so that the same
 * events give the same decision whoever asks (design section 5, invariant 7).
 */
@NullMarked
package org.myotome.engine.consultation;

import org.jspecify.annotations.NullMarked;
