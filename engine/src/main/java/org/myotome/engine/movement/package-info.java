/**
 * The movement library as the engine sees it: movements, the muscles they use, what they demand and load, and how they
 * hang together.
 *
 * <p>The {@code content} room reads the reviewed files, lints them and builds one immutable {@link Library}; nothing
 * here reads a file.
 */
@NullMarked
package org.myotome.engine.movement;

import org.jspecify.annotations.NullMarked;
