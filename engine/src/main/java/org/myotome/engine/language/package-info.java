/**
 * The languages in which a person is spoken to, and sentences as data: an English pattern, its translations, and what is put into
 * it. A translation belongs to the exact English text that it translates, so that none outlives a change of what is meant.
 */
@NullMarked
package org.myotome.engine.language;

import org.jspecify.annotations.NullMarked;
