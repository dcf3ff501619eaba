/**
 * How a person is doing, in numbers: measures, their scores over time, and change against measurement error and the
 * smallest change that matters to people (evidence notes, section 7).
 *
 * <p>Only measures whose text is free are asked here; of the others a score is entered. A change within the measurement
 * error is never called a change, and nothing here says why something has changed.
 */
@NullMarked
package org.myotome.engine.outcome;

import org.jspecify.annotations.NullMarked;
