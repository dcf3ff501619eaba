/**
 * How an answer looks: the shell of every page, problems with what was typed, errors, and the files a page loads.
 *
 * <p>The look is that of the project's screen sketches: tokens and components live in {@code static/assets}, templates in
 * {@code src/main/jte} and are compiled with the build.
 */
@NullMarked
package org.myotome.server.page;

import org.jspecify.annotations.NullMarked;
