package org.myotome.laboratory.metamorphic;

/** What must hold between the decision on a case and the decision on its variant. */
public enum Relation {
    /** The tier is not lower, no movement is opened, and no question of the case's own is dropped that locks something. */
    NEVER_LOOSER("never looser"),
    /** No movement is opened; the tier states what is known and may be lower when less is known. */
    OPENS_NOTHING("opens nothing"),
    /** The decision is the same. */
    SAME("same");

    private final String words;

    Relation(String words) {
        this.words = words;
    }

    /** Return the relation in words. */
    public String words() {
        return words;
    }
}
