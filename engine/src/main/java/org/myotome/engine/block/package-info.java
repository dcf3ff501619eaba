/**
 * What may be tried when no movement is bearable or possible, and how its effect is judged.
 *
 * <p>Every intervention is a time-limited window to move, tested by the same movement before and after; what did not
 * help is dropped. {@code nextstep} leads through the steps. Source: evidence notes 3.2 (Cook 2012, Tuttle 2005, Fritz
 * 2005); a proposal of our own, unreviewed.
 */
@NullMarked
package org.myotome.engine.block;

import org.jspecify.annotations.NullMarked;
