/**
 * How careful the search for the starting point is with pain, for everybody on this server: a correction that is worked
 * out from the trials made here, published by a clinician as a version, and named in each search that uses it.
 */
@NullMarked
package org.myotome.server.caution;

import org.jspecify.annotations.NullMarked;
