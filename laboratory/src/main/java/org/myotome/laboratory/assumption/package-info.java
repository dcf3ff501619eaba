/**
 * Rates that experiments assume: each with a range, an evidence grade and a source, read from reviewed tables.
 *
 * <p>An experiment runs over a table as stated, at the low or high end of every range, or at a place drawn within each
 * range, so that its result comes with what the assumptions make of it.
 */
@NullMarked
package org.myotome.laboratory.assumption;

import org.jspecify.annotations.NullMarked;
