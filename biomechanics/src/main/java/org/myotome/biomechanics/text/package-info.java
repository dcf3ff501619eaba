/** Numbers as text, the same in every language and in the browser, which has no {@code String.format}. */
@NullMarked
package org.myotome.biomechanics.text;

import org.jspecify.annotations.NullMarked;
