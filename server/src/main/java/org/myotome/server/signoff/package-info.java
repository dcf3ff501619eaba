/**
 * Who has reviewed which piece of clinical content. A verdict holds for one exact text: where a letter of it changes, the piece is unreviewed
 * again. Verdicts are added, never changed (docs/clinic.md).
 */
@NullMarked
package org.myotome.server.signoff;

import org.jspecify.annotations.NullMarked;
