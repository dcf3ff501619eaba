/**
 * How somebody is doing: the four answers, a chart for each measure, what to answer today, and the entry and correction of
 * scores.
 */
@NullMarked
package org.myotome.server.outcome;

import org.jspecify.annotations.NullMarked;
