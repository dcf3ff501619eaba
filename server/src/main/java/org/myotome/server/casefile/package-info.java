/**
 * One person's case as the pages work with it: its name, its events, what they add up to, and how to add to them.
 */
@NullMarked
package org.myotome.server.casefile;

import org.jspecify.annotations.NullMarked;
