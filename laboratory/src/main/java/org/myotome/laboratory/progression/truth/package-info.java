/**
 * People whose bodies obey one of several laws, none of them the engine's own model, and what they say of it.
 *
 * <p>A {@link org.myotome.laboratory.progression.truth.Truth} names a law and a way of reporting. Loads are natural
 * logarithms relative to the load at the start. Sizes are ours and unreviewed; where a shape comes from a paper, the
 * class names it. What is simulated here is assumed, and says nothing about patients.
 */
@NullMarked
package org.myotome.laboratory.progression.truth;

import org.jspecify.annotations.NullMarked;
