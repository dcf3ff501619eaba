/**
 * Walks the product in a real browser as a person would: by what is written on the page, never by how it is built.
 *
 * <p>Each journey starts the packaged program with a PostgreSQL and a data directory of its own.
 */
@NullMarked
package org.myotome.journeys;

import org.jspecify.annotations.NullMarked;
