/**
 * Readers of what watches and phones record: GPX (by jpx), FIT (by Garmin's SDK) and TCX. What a file is follows from its
 * content and never from its name; it is read within limits of size, and anything odd about it is said with a remedy.
 *
 * <p>Places are used for distance, climb and speed and then forgotten: a {@link org.myotome.content.recording.Recording}
 * holds none.
 */
@NullMarked
package org.myotome.content.recording;

import org.jspecify.annotations.NullMarked;
