/**
 * What people in care and their carers say in their own words: what they want to do again, what matters to them, notes to
 * the clinician. Dated, put right by later words, never overwritten, read by people and by no program.
 */
@NullMarked
package org.myotome.server.words;

import org.jspecify.annotations.NullMarked;
