/**
 * Where the engine is tried on people who do not exist: virtual people, policies, experiments and benchmarks.
 *
 * <p>Nothing here decides about a person. What it measures is printed as figures and as pages; {@code BENCHMARKS.md}
 * holds what was measured.
 */
@NullMarked
package org.myotome.laboratory;

import org.jspecify.annotations.NullMarked;
