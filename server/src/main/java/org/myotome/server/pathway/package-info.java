/**
 * Feet or glutes? The page that shows the whole pathway at a glance: how each part is believed to be, which roots serve it,
 * what limits, and the nerve question where there is one.
 */
@NullMarked
package org.myotome.server.pathway;

import org.jspecify.annotations.NullMarked;
