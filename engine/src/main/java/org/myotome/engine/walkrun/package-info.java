/**
 * The way back to walking and running: phases in order, the gates before running, and what follows from the last time out
 * and the morning after it.
 *
 * <p>Walking builds to half an hour on five days a week (the dose of WalkBack). Running begins as minutes between walks
 * (entry after George 2024; phases, each at least twice with a rest day between, after a published trial protocol of
 * soldiers; evidence notes 6.3). The minutes of each phase are ours, unreviewed. The single-run rule and the pain-monitoring
 * rule of the programme hold here as well.
 */
@NullMarked
package org.myotome.engine.walkrun;

import org.jspecify.annotations.NullMarked;
