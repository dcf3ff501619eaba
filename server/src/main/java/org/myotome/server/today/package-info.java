/**
 * The person's own pages, on a phone: the next morning, today's movements, a log in three taps a set, what changed and why,
 * and how to stop.
 */
@NullMarked
package org.myotome.server.today;

import org.jspecify.annotations.NullMarked;
