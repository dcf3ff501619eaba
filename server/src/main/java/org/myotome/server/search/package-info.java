/**
 * The search for the starting point, as a clinician walks it: what to try next and why, two taps for what happened, what
 * is believed by now, and how the search ends.
 */
@NullMarked
package org.myotome.server.search;

import org.jspecify.annotations.NullMarked;
