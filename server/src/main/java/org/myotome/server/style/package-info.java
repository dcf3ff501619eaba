/** The visual language as a page of itself: principles, tokens with contrasts worked out from them, and each component in each state. */
@NullMarked
package org.myotome.server.style;

import org.jspecify.annotations.NullMarked;
