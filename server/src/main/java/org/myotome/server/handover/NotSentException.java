package org.myotome.server.handover;

import java.io.Serial;

/** Says why a message was not sent, in words for whoever wanted to send it. */
public final class NotSentException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    NotSentException(String why) {
        super(why);
    }

    NotSentException(String why, Throwable cause) {
        super(why, cause);
    }

    /** Return why, in a sentence or two. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
