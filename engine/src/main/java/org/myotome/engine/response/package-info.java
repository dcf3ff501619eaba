/**
 * What is believed about how a person answers to the load of one movement: how much it can be done, how much of it is
 * borne, how fast that grows and how easily it is stirred up; and how large a step that allows.
 *
 * <p>A particle filter over the state space model of {@link org.myotome.engine.response.ResponseModel} (algorithm notes
 * 4.2). It gives advice to the progression rule, which decides: advice can only make a step smaller. Public logs show no
 * gain from load in forecasting pain (algorithm notes 3.2), so chances are bands for deciding and not forecasts. Numbers
 * without a source are our own judgement and await a clinician's review.
 */
@NullMarked
package org.myotome.engine.response;

import org.jspecify.annotations.NullMarked;
