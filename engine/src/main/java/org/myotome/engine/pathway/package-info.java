/**
 * Feet or glutes? The whole pathway at a glance: how each part of the body is believed to be, which nerve roots serve it, and
 * what limits.
 *
 * <p>Data for a picture, not the picture. Root weights come from the muscles of the library; a root is highlighted only when
 * triage says that a nerve pattern fits, and a pattern is not a diagnosis. Parts nobody has looked at stay uncertain.
 */
@NullMarked
package org.myotome.engine.pathway;

import org.jspecify.annotations.NullMarked;
