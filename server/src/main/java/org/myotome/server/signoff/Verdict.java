package org.myotome.server.signoff;

/** What somebody says about a piece of content. */
public enum Verdict {
    SIGNED("signed"),
    OBJECTED("objected"),
    /** Whoever said one of the two before takes it back. */
    WITHDRAWN("withdrawn");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** Return the word used in forms and in the record. */
    public String word() {
        return word;
    }
}
