/**
 * What happened, in order: append-only events, and the fold that turns them into the state of an episode.
 *
 * <p>Nothing is updated in place and nothing is counted on the side. A mistake is struck out by an event of its own, and
 * the whole state is computed anew, so that a corrected typo corrects every later decision. Events of several devices
 * merge in one total order that depends on the events alone ({@link org.myotome.engine.history.EventOrder}); what cannot
 * both be true becomes a question to a person. Source: design, section 2.
 */
@NullMarked
package org.myotome.engine.history;

import org.jspecify.annotations.NullMarked;
