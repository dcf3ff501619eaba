/**
 * The people around a case: the links that open the person's own pages without an account, who made them, when they were
 * used, and how each is ended; and the carers who help, with links of their own.
 */
@NullMarked
package org.myotome.server.people;

import org.jspecify.annotations.NullMarked;
