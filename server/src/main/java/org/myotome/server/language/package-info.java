/**
 * In which language whoever is asking is spoken to: what a person chose, else what their browser asks for. The clinician's pages
 * are in English.
 */
@NullMarked
package org.myotome.server.language;

import org.jspecify.annotations.NullMarked;
