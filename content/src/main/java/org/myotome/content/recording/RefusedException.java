package org.myotome.content.recording;

/** Thrown inside the readers when a file is to be refused; never leaves this package. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Understood.Refused refused;

    RefusedException(Understood.Kind kind, String what, String remedy) {
        super(what);
        this.refused = new Understood.Refused(kind, what, remedy);
    }

    Understood.Refused refused() {
        return refused;
    }
}
