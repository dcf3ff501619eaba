/**
 * Signing in and out, making an account with a one-time link, and the rules about which address is for whom.
 *
 * <p>Sign-in, sessions, forged-request tokens and headers come from Spring Security; passwords are hashed with Argon2id.
 */
@NullMarked
package org.myotome.server.signin;

import org.jspecify.annotations.NullMarked;
