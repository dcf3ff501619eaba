/**
 * Checks the library as a whole: what can be read one entry at a time and still makes no sense together.
 *
 * <p>An error is something the product must not be released with; a warning is something a clinician should look at once
 * and may leave. All findings of a library are reported together. The rules are ours; each says why in its class.
 */
@NullMarked
package org.myotome.content.lint;

import org.jspecify.annotations.NullMarked;
