/** The demonstration caseload, loaded in the background and killed in the middle. */
@NullMarked
package org.myotome.server.demonstration;

import org.jspecify.annotations.NullMarked;
