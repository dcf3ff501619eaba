/**
 * The plan: what happens next, the programme with its reasons, what was left out and why, and the clinician who accepts or
 * changes it. The clinician is the author.
 */
@NullMarked
package org.myotome.server.plan;

import org.jspecify.annotations.NullMarked;
