package org.myotome.laboratory.conformance.protocol;

/** Thrown when a line is not an answer of the protocol. The message says what is wrong with it. */
public final class MalformedAnswerException extends Exception {

    private static final long serialVersionUID = 1;

    /** Report what is wrong. */
    public MalformedAnswerException(String message) {
        super(message);
    }
}
