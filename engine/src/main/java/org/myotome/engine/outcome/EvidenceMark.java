package org.myotome.engine.outcome;

/** How sure the project is of a figure that it uses. */
public enum EvidenceMark {
    /** Read in an abstract or excerpt of the source: [S] of the evidence notes. */
    READ("read"),
    /** From general knowledge: [P] of the evidence notes. Nobody has looked it up yet. */
    GENERAL("general"),
    /** Chosen by this project. */
    OURS("ours");

    private final String word;

    EvidenceMark(String word) {
        this.word = word;
    }

    /** Return the word used in files and on the wire. */
    public String word() {
        return word;
    }
}
