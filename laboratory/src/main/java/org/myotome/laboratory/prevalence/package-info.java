/**
 * What triage does with people as they come: how many serious conditions it catches, and how many people without one it
 * refers, beside two rules that anybody could follow.
 *
 * <p>The people come from {@link org.myotome.laboratory.population}. What is found here says how triage would do if
 * people were as its table states; it validates nothing clinically.
 */
@NullMarked
package org.myotome.laboratory.prevalence;

import org.jspecify.annotations.NullMarked;
