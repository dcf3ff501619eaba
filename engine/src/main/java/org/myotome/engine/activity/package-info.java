/**
 * Walks and runs: what was done, how far it may go next, and how much load it puts on each region together with the
 * exercises.
 *
 * <p>One run is at most 110 % of the longest of the last 30 days (Frandsen 2025). The ratio of acute to chronic load is
 * a figure to look at and never a gate (Impellizzeri 2020). Plans for the return to walking and running, and their gates:
 * evidence notes 6.3.
 */
@NullMarked
package org.myotome.engine.activity;

import org.jspecify.annotations.NullMarked;
