package org.myotome.laboratory.patient;

/** How thoroughly somebody is examined. */
public enum Depth {
    FULL("full", "full examination"),
    GP("gp", "short examination, as in general practice"),
    SELF("self", "the person's own answers only");

    private final String word;
    private final String plainName;

    Depth(String word, String plainName) {
        this.word = word;
        this.plainName = plainName;
    }

    /** Return the word used in the table of examinations. */
    public String word() {
        return word;
    }

    /** Return its name in plain words. */
    public String plainName() {
        return plainName;
    }
}
