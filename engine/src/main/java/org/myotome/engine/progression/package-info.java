/**
 * What happens to a programme after a session and the next morning: hold, progress, step down, or stop and look again.
 *
 * <p>The pain-monitoring rule is the backbone (Thomee 1997, Silbernagel 2007), the 24-hour rule, double progression and
 * the one-variable rule hang on it (evidence notes, 6.1 and 6.2). No data, no progression. A belief may make a step
 * smaller, never larger: where the two disagree in the unsafe direction the rule wins and both are recorded.
 */
@NullMarked
package org.myotome.engine.progression;

import org.jspecify.annotations.NullMarked;
