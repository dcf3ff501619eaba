/** Times of sessions and mornings as a calendar that a phone subscribes to; the times and the quiet hours that the person sets. */
@NullMarked
package org.myotome.server.reminder;

import org.jspecify.annotations.NullMarked;
