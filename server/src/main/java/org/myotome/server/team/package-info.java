/** Who works here, as what (docs/clinic.md). */
@NullMarked
package org.myotome.server.team;

import org.jspecify.annotations.NullMarked;
