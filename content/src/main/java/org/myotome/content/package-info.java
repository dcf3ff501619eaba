/**
 * Reviewed content and files: the library of movements and muscles, the rules and questions of screening, and the case
 * files that people and programs hand in.
 *
 * <p>Everything that is read from a file is checked here, completely and strictly, before the engine sees it. What is
 * wrong is reported all at once, with file, line, value and remedy.
 */
@NullMarked
package org.myotome.content;

import org.jspecify.annotations.NullMarked;
