/**
 * Case files: what an examiner enters about a person, as YAML, JSON or NDJSON, read strictly into the engine's record.
 *
 * <p>A key that is missing means unknown, and so does the word {@code unknown}. A key or word that nobody knows, a value
 * of the wrong kind or out of range, and an id used twice are problems: they are reported together and nothing is taken
 * over. What a person typed and an examiner could not use belongs under {@code raw_input}; a measured value whose unit
 * cannot be right is put there too, and is never converted on a guess. The format is described in
 * {@code docs/case-files.md}.
 */
@NullMarked
package org.myotome.content.casefile;

import org.jspecify.annotations.NullMarked;
