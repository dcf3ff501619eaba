/**
 * What happens next in an episode: always one thing, never an empty page.
 *
 * <p>Referral and scope come before questions, questions before any movement, a search before a programme, the next
 * morning before a change. Every state of an episode has a next step, and every step has a way on.
 */
@NullMarked
package org.myotome.engine.nextstep;

import org.jspecify.annotations.NullMarked;
