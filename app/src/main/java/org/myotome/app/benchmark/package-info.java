/**
 * The benchmarks: what the project promises in figures, measured on this machine and printed, never judged.
 *
 * <p>A figure comes with its unit, the number of repetitions and the seed. {@code docs/command-line.md} lists them.
 */
@NullMarked
package org.myotome.app.benchmark;

import org.jspecify.annotations.NullMarked;
