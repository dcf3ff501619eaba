/**
 * Who may see which case, in one place, and the record of everybody who did.
 *
 * <p>A clinician sees the cases they hold a grant for, a person their own. Whatever no rule allows is refused, and each
 * request for a case, allowed or not, is written down before it is answered.
 */
@NullMarked
package org.myotome.server.access;

import org.jspecify.annotations.NullMarked;
