/**
 * All benchmarks that can be asked for, and those that need the whole program; the laboratory has the others.
 *
 * <p>{@code docs/command-line.md} lists them.
 */
@NullMarked
package org.myotome.app.benchmark;

import org.jspecify.annotations.NullMarked;
