/**
 * What a benchmark is: a name, a request, and findings; and the benchmarks of single decisions.
 *
 * <p>A figure comes with its unit, the number of repetitions or people and the seed. Figures are printed, never judged:
 * no benchmark fails because a machine is slow.
 */
@NullMarked
package org.myotome.laboratory.benchmark;

import org.jspecify.annotations.NullMarked;
