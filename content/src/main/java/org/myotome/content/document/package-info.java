/**
 * A YAML or JSON file as it was written: keys, lists and plain values, each with the line it stands on.
 *
 * <p>Nothing is converted here. {@link org.myotome.content.document.Fields} reads one mapping key by key, refuses keys
 * that nobody knows, and notes every value that does not fit; readers of libraries, rules and cases are built on it.
 */
@NullMarked
package org.myotome.content.document;

import org.jspecify.annotations.NullMarked;
