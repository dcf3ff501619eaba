/**
 * The page on which anybody may check themselves, without an account. The server hands out files and learns nothing: the
 * engine runs in the browser, and no answer comes back. See docs/self-check.md.
 */
@NullMarked
package org.myotome.server.selfcheck;

import org.jspecify.annotations.NullMarked;
