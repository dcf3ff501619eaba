package org.myotome.engine.outcome;

/** How sure the project is of a figure that it uses. */
public enum EvidenceMark {
    /** Read in an abstract or excerpt of the source: [S] of the evidence notes. */
    READ("read", "read in its source"),
    /** From general knowledge: [P] of the evidence notes. Nobody has looked it up yet. */
    GENERAL("general", "from general knowledge, unreviewed"),
    /** Chosen by this project. */
    OURS("ours", "our own choice, unreviewed");

    private final String word;
    private final String plainName;

    EvidenceMark(String word, String plainName) {
        this.word = word;
        this.plainName = plainName;
    }

    /** Return the word used in files and on the wire. */
    public String word() {
        return word;
    }

    /** Return what it means, in plain words. */
    public String plainName() {
        return plainName;
    }
}
