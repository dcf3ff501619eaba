/**
 * The way out of a block: what to do when no movement is bearable or possible.
 *
 * <p>Safety again, nerve screen, self-help, a clinician's intervention, each followed by a new test of the same movement;
 * what did not help is dropped, what helped has to hold until the next day, and when nothing helps somebody else looks.
 * Every state has an exit. Source: evidence notes 3.2 (Cook 2012, Tuttle 2005); a proposal of our own, unreviewed.
 */
@NullMarked
package org.myotome.engine.block;

import org.jspecify.annotations.NullMarked;
