/**
 * Who is asking: accounts, sign-in, and the links with which an account is made.
 *
 * <p>There is no open registration. The first clinician's account is made with a link that is printed when a server
 * starts without accounts; every other account is made with a link that a clinician hands over. Each link works once
 * and expires; only its hash is stored.
 */
@NullMarked
package org.myotome.server.account;

import org.jspecify.annotations.NullMarked;
