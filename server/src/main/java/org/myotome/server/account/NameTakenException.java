package org.myotome.server.account;

import java.io.Serial;

/** Says that a sign-in name is already in use. */
public final class NameTakenException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NameTakenException(String signInName, Throwable cause) {
        super(
                "The sign-in name (" + signInName + ") is already in use.\nMaybe choose another, such as your e-mail.",
                cause);
    }
}
