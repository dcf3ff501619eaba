package org.myotome.laboratory.conformance.protocol;

/** What happens next. */
public enum NextKind {
    /** The person moves: a movement is tried, or a programme is offered or goes on. */
    PROGRAMME("programme"),
    /** Something is asked first. */
    QUESTION("question"),
    /** No movement works; a step out of that is taken. */
    BLOCK("block"),
    /** Somebody else looks first. */
    REFER("refer");

    private final String word;

    NextKind(String word) {
        this.word = word;
    }

    /** Return the word used on the wire. */
    public String word() {
        return word;
    }
}
