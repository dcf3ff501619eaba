/**
 * Who needs the clinician, why, and what to do next; opening a case and inviting its person.
 */
@NullMarked
package org.myotome.server.caseload;

import org.jspecify.annotations.NullMarked;
