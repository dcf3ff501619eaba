/**
 * Walks and runs: the person logs them or sends files of a watch, and sees what they lead to; the clinician sees the load by
 * region, runs against the single-run rule, and the way back to walking and running.
 */
@NullMarked
package org.myotome.server.activity;

import org.jspecify.annotations.NullMarked;
