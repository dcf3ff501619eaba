/**
 * Figures of a simulation as files: JSON, CSV and Parquet.
 *
 * <p>Parquet is written by a small writer of our own, plain and uncompressed, because the usual library brings tens of
 * megabytes; a test reads it back with a database of others.
 */
@NullMarked
package org.myotome.laboratory.progression.output;

import org.jspecify.annotations.NullMarked;
