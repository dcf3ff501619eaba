/**
 * What triage says about a case: how worried to be, why, what to ask next, what stays locked, what to tell the person.
 */
@NullMarked
package org.myotome.server.safety;

import org.jspecify.annotations.NullMarked;
