/** Puts right what was filed on the wrong person (docs/clinic.md). */
@NullMarked
package org.myotome.server.repair;

import org.jspecify.annotations.NullMarked;
