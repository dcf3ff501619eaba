/**
 * What came of it: measures with intervals, the front of time against flares, and how ours stands to it, in words that are
 * worked out from the figures.
 */
@NullMarked
package org.myotome.laboratory.progression.result;

import org.jspecify.annotations.NullMarked;
