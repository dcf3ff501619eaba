/**
 * The few movements a person does, how much of each, on which days, and what was left out and why.
 *
 * <p>Two to three movements by default, never more than four unless a clinician adds one: fewer than four is the
 * repeated predictor of doing them at home (Bachmann 2018). The trunk comes first as a soft policy, at most two weeks,
 * skippable with a reason (evidence notes, section 2, claims 4 and 5).
 */
@NullMarked
package org.myotome.engine.programme;

import org.jspecify.annotations.NullMarked;
