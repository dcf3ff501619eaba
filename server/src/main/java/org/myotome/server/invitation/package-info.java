/**
 * Invitations: a clinician invites another clinician or a person in care with a link that works once, sees which
 * invitations are open, and withdraws them.
 */
@NullMarked
package org.myotome.server.invitation;

import org.jspecify.annotations.NullMarked;
