/**
 * People meet policies: courses of some months, on all processors, with sums that come out the same in any order.
 */
@NullMarked
package org.myotome.laboratory.progression.trial;

import org.jspecify.annotations.NullMarked;
