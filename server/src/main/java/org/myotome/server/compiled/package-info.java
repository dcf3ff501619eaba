/** The engine as browsers run it, and the library and safety rules that they hand to it: files that say nothing about anybody. */
@NullMarked
package org.myotome.server.compiled;

import org.jspecify.annotations.NullMarked;
