/** How long the search for the starting point takes, and how much memory: by processor time, in one thread. */
@NullMarked
package org.myotome.laboratory.speed;

import org.jspecify.annotations.NullMarked;
