/**
 * Links as they are handed over: the whole address in words and as a picture that a phone's camera reads, on the screen and
 * on paper.
 */
@NullMarked
package org.myotome.server.handover;

import org.jspecify.annotations.NullMarked;
