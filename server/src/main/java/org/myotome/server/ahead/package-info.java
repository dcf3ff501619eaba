/**
 * The person's pages that look ahead and back: what would come next on each ladder and what has to hold first, and the
 * pathway picture of the start beside that of now.
 */
@NullMarked
package org.myotome.server.ahead;

import org.jspecify.annotations.NullMarked;
