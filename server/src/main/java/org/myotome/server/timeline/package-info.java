/** Everything that was recorded about a case, newest first, and how to strike out a mistake. */
@NullMarked
package org.myotome.server.timeline;

import org.jspecify.annotations.NullMarked;
