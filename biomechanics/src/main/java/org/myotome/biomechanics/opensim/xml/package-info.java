/**
 * XML as a tree of elements with their lines, read with limits and without entities, document types or anything else that
 * would reach beyond the file.
 */
@NullMarked
package org.myotome.biomechanics.opensim.xml;

import org.jspecify.annotations.NullMarked;
