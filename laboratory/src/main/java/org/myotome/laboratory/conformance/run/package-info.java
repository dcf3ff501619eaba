/** Runs a conformance pack against an adapter in a process of its own, and counts what holds. */
@NullMarked
package org.myotome.laboratory.conformance.run;

import org.jspecify.annotations.NullMarked;
