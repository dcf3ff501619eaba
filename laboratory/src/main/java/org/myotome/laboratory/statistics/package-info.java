/** What the experiments need of statistics: intervals for shares, and how well stated probabilities are calibrated. */
@NullMarked
package org.myotome.laboratory.statistics;

import org.jspecify.annotations.NullMarked;
