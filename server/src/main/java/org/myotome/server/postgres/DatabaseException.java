package org.myotome.server.postgres;

/** Says why there is no usable database, and what may help. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Create one with what happened and, on a line of its own, advice. */
    public DatabaseException(String what, String advice) {
        super(what + "\nMaybe " + advice);
    }

    /** Create one with what happened, advice and the cause. */
    public DatabaseException(String what, String advice, Throwable cause) {
        super(what + "\nMaybe " + advice, cause);
    }
}
