/**
 * An assessment in a terminal: safety questions, then movements to try, one at a time, until the next step is somebody
 * else's or a programme. The answers come from a person or from a file.
 */
@NullMarked
package org.myotome.app.assessment;

import org.jspecify.annotations.NullMarked;
