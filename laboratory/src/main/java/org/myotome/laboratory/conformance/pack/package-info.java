/** The checks of a conformance pack as data, and their reader. */
@NullMarked
package org.myotome.laboratory.conformance.pack;

import org.jspecify.annotations.NullMarked;
