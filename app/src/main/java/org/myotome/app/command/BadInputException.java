package org.myotome.app.command;

/** Thrown when a command cannot be run as asked. The message names what, with its value, and what to do. */
public final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Report input that cannot be used. */
    public BadInputException(String message) {
        super(message);
    }
}
