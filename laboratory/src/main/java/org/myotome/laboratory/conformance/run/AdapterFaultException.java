package org.myotome.laboratory.conformance.run;

/** Thrown when an adapter does not keep to the protocol: it ends, hangs, or answers something else than one line. */
public final class AdapterFaultException extends Exception {

    private static final long serialVersionUID = 1;

    /** Report what it did. */
    public AdapterFaultException(String message) {
        super(message);
    }
}
