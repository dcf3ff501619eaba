/** The clinic as a whole, on pages for its clinicians: when what people enter is read, and whom they call otherwise. */
@NullMarked
package org.myotome.server.clinic;

import org.jspecify.annotations.NullMarked;
