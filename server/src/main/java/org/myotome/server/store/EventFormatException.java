package org.myotome.server.store;

/** Says where a stored event does not have the form it should have. */
public final class EventFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EventFormatException(String where, String what, String advice) {
        super(where + ": " + what + "\nMaybe " + advice);
    }

    EventFormatException(String where, String what, String advice, Throwable cause) {
        super(where + ": " + what + "\nMaybe " + advice, cause);
    }
}
