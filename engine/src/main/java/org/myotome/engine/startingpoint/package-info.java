/**
 * Finding the most challenging movement a person can do now, without pain, correctly.
 *
 * <p>The next trial is the one closest to a coin-flip among those that are very probably safe; the search stops when
 * every target ladder is settled, after ten trials, or after two painful ones. Method and figures: algorithm notes 4.1.
 */
@NullMarked
package org.myotome.engine.startingpoint;

import org.jspecify.annotations.NullMarked;
