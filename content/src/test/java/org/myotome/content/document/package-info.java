/** Tests of how files are read. */
@NullMarked
package org.myotome.content.document;

import org.jspecify.annotations.NullMarked;
