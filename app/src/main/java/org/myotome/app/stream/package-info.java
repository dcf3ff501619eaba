/**
 * Work on one line after the other: lines come in, objects go out, in the same order, with as many threads as the
 * machine has and memory that does not grow with the number of lines.
 */
@NullMarked
package org.myotome.app.stream;

import org.jspecify.annotations.NullMarked;
