/**
 * Links as they are handed over: the whole address in words and as a picture that a phone's camera reads, on the screen,
 * on paper, by e-mail and by text message.
 */
@NullMarked
package org.myotome.server.handover;

import org.jspecify.annotations.NullMarked;
